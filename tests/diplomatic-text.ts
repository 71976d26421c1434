import fc from 'fast-check';

const NAMES =
  `Ana Lind | Bo Berg | al-Zahra Hakim | Kim Bo-ra | J. P. Dunn | Sheikh Omar bin Said | Élodie d'Arc | Lind | Berg |
  Dr. Eva Frost Jr. | ANA LIND | Jordan Fairweather | Georgia Hart | Wang Yi-lin | von der Alm | Ə̈sli`.split(
    '|',
  );
const OFFICES =
  `President | Foreign Minister | Minister of Foreign Affairs and Trade | Deputy Prime Minister | King | Crown Prince |
  Secretary-General of the United Nations | High Representative | Special Envoy for Peru | the presidents of Kenya and Peru |
  the minister | his Norwegian counterpart | Ambassador to Chad | former President | His Excellency | the Bank's director |
  the two leaders | the Kenyan side | a delegation led by | Spokesman | Governor | its president | the host | both sides`.split(
    '|',
  );
const STATES =
  `Norway | Kenya | the Republic of Peru | Georgia | Jordan | Chad | U.S. | United Kingdom | the European Union | UN | NATO |
  Congo | Niger and Chad | Norway, Kenya and Peru | Norway's | Kenyan | Abu Dhabi | Palestinian`.split('|');
const VERBS =
  `met | met with | received | was received by | held talks with | spoke by phone with | called | called on | will meet |
  is due to visit | had a telephone conversation with | hosted | met separately with | told | said that | urged | thanked |
  discussed | agreed that | "noted | welcomed | did not meet | cancelled talks with | postponed a meeting with | paid a visit to |
  expressed hope that | briefed | stressed the importance of | pledged to | condemned | according to | accompanied by | attended by`.split(
    '|',
  );
const WHEN =
  `on Tuesday | yesterday | on 31 April 2023 | on 29 February 2023 | on May 5 | 30/02/2021 | in October | last week | next year |
  from 3 to 5 May | on 5-3 May | the following day | two days ago | 999 days later | Monday and Tuesday | on Feb. 30 | at the weekend |
  on the 0th of May | on 12/13/14 | 2023-13-45 | earlier this week | in 0000 | in 9999 | overnight | on the second day of the visit`.split(
    '|',
  );
const WHERE =
  `in Oslo | in Lima, Peru | at the Presidential Palace | in the Spanish city of Valencia | on the sidelines of the summit |
  here | at the White House | in Geneva's Palace of Nations | near | via video link | in Washington, D.C. | to Norway`.split(
    '|',
  );
const WHAT =
  `a peace treaty | the ceasefire | trade and energy | that the border would open | to stop the attacks | prisoners of war |
  "peace is near." | “we will sign” | ‘no’ | "it is | he said | she added | which he called "fair" | , and | ; | : | his readiness to help`.split(
    '|',
  );
const MARKS = [
  '.',
  '. ',
  '\n\n',
  '\n',
  ', ',
  ' and ',
  ' who ',
  ' "',
  '" ',
  '” ',
  '“',
  ' (',
  ') ',
  ' - ',
  '? ',
  '…',
  '’s ',
  "'s ",
  '\u00A0',
  '\u200B',
  '\r\n',
];
const LINES =
  `OSLO, May 3 (RNA) - | Source: president.example | - | # | Readout | The below is attributable to Spokesperson Ana Lind: | Ministry of
  Foreign Affairs of Norway | Photo: Ana Lind and Bo Berg in Oslo | Q: | ANA LIND: | 27.09.2023`.split('|');

const oneOf = (...lists: string[][]) =>
  fc.constantFrom(...lists.flat().map((word) => word.replace(/\s+/g, ' ')));
/** A sentence in the order in which sentences come, so that the rules have something to find. */
const sentence = fc
  .tuple(
    oneOf(OFFICES),
    oneOf(NAMES),
    oneOf(VERBS),
    oneOf(OFFICES, STATES),
    oneOf(NAMES, WHAT),
    oneOf(WHERE, WHEN, WHAT),
    oneOf(WHEN, WHAT, MARKS),
    oneOf(MARKS),
  )
  .map((words) => words.join(''));
const jumble = fc
  .array(oneOf(NAMES, OFFICES, STATES, VERBS, WHEN, WHERE, WHAT, MARKS, MARKS, LINES), { maxLength: 40 })
  .map((words) => words.join(' '));

/** Texts put together of pieces of diplomatic prose, in an order that makes sense or in none. */
export const diplomaticText = fc
  .array(fc.oneof({ weight: 3, arbitrary: sentence }, { weight: 1, arbitrary: jumble }, oneOf(MARKS)), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.join(''));
