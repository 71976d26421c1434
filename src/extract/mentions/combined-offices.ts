import { AND_ALSO } from '../lexicon/links.ts';
import { RANKS } from '../lexicon/offices.ts';
import type { Tokenised } from '../text/sentences.ts';
import { lowerAt } from '../text/tokens.ts';
import { addressedName } from './address.ts';
import { type Office, officeAt } from './offices/office.ts';
import { piece } from './pieces.ts';

/**
 * The offices of one person joined by "and" ("Deputy Prime Minister and Minister of Foreign Affairs"), as one;
 * `first` as it is where the next is another person's. `definite` where "the" stands before.
 */
export function combinedOffice(doc: Tokenised, first: Office, end: number, definite: boolean): Office {
  if (first.plural || !JOINS.has(lowerAt(doc.tokens, first.to))) return first;
  const repeats = lowerAt(doc.tokens, first.to + 1) === 'the';
  const at = first.to + (repeats ? 2 : 1);
  const second = at < end ? officeAt(doc, at, end, false) : null;
  if (!second || second.plural || (repeats && !isBesideRank(doc, first, second, end))) return first;
  // "general secretary of the Zendan party and Zendan president" is one; "Minister of Trade and Chadian President" are two.
  const opensWithState = second.country?.from === second.from && second.country.code !== first.country?.code;
  if (opensWithState && !isHeadOfBody(first, definite)) return first;
  if (areBothSides(doc, first, second, end)) return first;
  const behind =
    doc.tokens[second.to]?.text === ',' && SECOND_TO.test(first.title.text) ? second.to + 1 : second.to;
  const named = behind < end && addressedName(doc, behind, end) !== null;
  if (areTwoPeople(first, second, named, definite)) return first;
  const both = {
    ...second,
    from: first.from,
    title: piece(doc, first.title.from, second.title.to),
    head: first.head,
    country: first.country ?? second.country,
    organization: first.organization ?? second.organization,
    bare: false,
  };
  return combinedOffice(doc, both, end, definite);
}

/** "a State Councilor and the Minister of Foreign Affairs of Zenda, H.E. X": the rank and the post of one who is named. */
const isBesideRank = (doc: Tokenised, first: Office, { to, head }: Office, end: number): boolean => {
  const at = doc.tokens[to]?.text === ',' ? to + 1 : to;
  return (
    BESIDE.test(first.title.text) &&
    // "the Deputy Prime Minister and the Prime Minister, A", "the Vice Premier and the Foreign Minister A" are two.
    head !== 'prime minister' &&
    first.country === null &&
    (at > to || lowerAt(doc.tokens, first.from - 1) !== 'the') &&
    /\bminister$/.test(head) &&
    at < end &&
    addressedName(doc, at, end) !== null
  );
};
const BESIDE = /^(?:(?:First |Second )?(?:Deputy|Vice) (?:Prime Minister|Premier)|State Council?lor)$/i;

/**
 * "between the Prime Minister and the President of Zenda": the two sides, where no third follows. Only the two at the
 * head of a state are told apart so; of most other pairs ("Deputy Prime Minister and Foreign Minister") one holds both.
 */
function areBothSides(doc: Tokenised, first: Office, second: Office, end: number): boolean {
  const before = lowerAt(doc.tokens, first.from - 1);
  if ((before === 'the' ? lowerAt(doc.tokens, first.from - 2) : before) !== 'between') return false;
  if (!areHeadsApart(first, second)) return false;
  for (let i = second.to; i < Math.min(end, second.to + TO_THIRD); i++)
    if (/^(?:and|with)$/.test(lowerAt(doc.tokens, i))) return false;
  return true;
}
/** "between the President and Prime Minister of Zenda, Sheikh Omar bin Khalid, Ruler of Oslo, and B": so far off B stands. */
const TO_THIRD = 40;

/** One reigns, the other governs; no deputy of either. */
const areHeadsApart = (first: Office, second: Office): boolean =>
  !SECOND_TO.test(first.title.text) &&
  !SECOND_TO.test(second.title.text) &&
  ((REIGNING.test(first.head) && GOVERNING.test(second.head)) ||
    (GOVERNING.test(first.head) && REIGNING.test(second.head)));
const REIGNING = /^(?:president|king|queen|emir|amir|sultan)$/;
const GOVERNING = /^(?:prime minister|premier|chancellor)$/;

/** "First Deputy Prime Minister - Minister of Economy", "High Representative/Vice-President" as well. */
const JOINS = new Set([...AND_ALSO, '-', '–', '—', '/']);

/** "OPEC President and Zendan Oil Minister X": who heads a body of states serves one of them too. */
const isHeadOfBody = ({ organization, country, head, from }: Office, definite: boolean): boolean =>
  organization !== null &&
  organization.from === from &&
  country === null &&
  (IN_OFFICE.test(head) || (!definite && HEADS_IN_TURN.test(head)));
const HEADS_IN_TURN = /^(?:president|chairman|chairwoman|chairperson|chair|chief)$/;
/** "the League Chairman-in-Office and Zendan Foreign Minister A": never anything but a minister besides. */
const IN_OFFICE = /^chair(?:man|woman|person)?-in-office$/;

/** "the Minister and President X", "the President and King Y": someone else holds the second office. */
function areTwoPeople(first: Office, second: Office, named: boolean, definite: boolean): boolean {
  // "the Minister of X of Zenda and Foreign Secretary of Ruritania": nobody serves two states.
  if (closesWithState(first) && closesWithState(second) && first.country!.code !== second.country!.code)
    return true;
  // "Zenda's emir and foreign minister": who is at the head of a state is no minister of it.
  if (
    CROWNED.test(first.head) &&
    /\bminister\b/i.test(second.title.text) &&
    !/\bprime\b/i.test(second.title.text)
  )
    return true;
  // One may be minister of two things, but no one is president of two.
  if (first.head === second.head && !/minister|director|member|chair|cabinet secretary/.test(first.head))
    return true;
  // "the Minister" alone refers back to someone named before.
  if (
    definite &&
    first.bare &&
    (named || second.bare) &&
    !(named && SECOND_TO.test(first.title.text) && second.title.to - second.title.from > 1)
  )
    return true;
  const sovereign = /^(?:president|king|emir|chancellor)$/.test(second.head);
  // "General Secretary of the Party of Zenda and President of Zenda X" is one.
  if (first.country && first.country.code === second.country?.code) return false;
  return named && sovereign && second.title.from === second.title.to - 1;
}

const CROWNED = /^(?:king|emir|amir|sultan|queen)$/;

/** "the Deputy Prime Minister and Foreign Minister A", "the Assistant to the President and Security Adviser B" is one; of "the Vice President and Minister B" the first was named before. */
const SECOND_TO = /^(?:First |Second |Acting )?(?:Deputy|Vice|Assistant|Special|Senior) /i;

/** "Minister of Trade of Zenda"; the nationality within "African Integration" tells nothing of whose minister it is. */
const closesWithState = ({ country, to }: Office): boolean => country?.to === to;

/**
 * Two offices of one person in a row: "Vice Prime Minister, Minister of Trade" is one title; of "special representative,
 * Administrator of the Agency X" the second is, of a rank the first.
 */
export function stackedOffice(doc: Tokenised, first: Office, second: Office): Office {
  // "the League's envoy, former Zendan president X": what X was is not what X is.
  if (second.former && !first.former) return first;
  const both = MINISTERS.test(first.head) && MINISTERS.test(second.head) && isNextTo(doc, first, second);
  const { title, head } = RANKS.has(second.head) || both ? first : second;
  return {
    ...second,
    from: first.from,
    title: both ? piece(doc, first.title.from, second.title.to) : title,
    head,
    country: second.country ?? first.country,
    organization: second.organization ?? first.organization,
  };
}

const MINISTERS = /^(?:prime minister|vice premier|minister|premier|state secretary)$/;

/** Nothing but a comma between them: no state ("Prime Minister of Zenda, Minister of Trade"). */
const isNextTo = ({ tokens }: Tokenised, first: Office, second: Office): boolean =>
  second.title.from === first.title.to + 1 && tokens[first.title.to]?.text === ',';
