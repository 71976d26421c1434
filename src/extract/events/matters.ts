import type { Sentence, Tokenised } from '../sentences.ts';
import { factOf } from '../vocabulary.ts';
import { backFrom, oneOf, someWord, wordAt, wordSet } from '../words.ts';

/** Words of discussing: what follows them was on the table. */
const isTalk = oneOf(
  `discuss discussed discussing discusses discussion discussions reviewed review reviewing talks
  exchanged exchange focused focussed focusing focus touched considered agenda topics raised covered
  addressed address consulted dwelt examined conversation talked spoke devoted centred centered looked
  included attention consult debated deliberated negotiated cover considering explored explore
  initialled signed sign signing disagreed differed clashed bargained haggled wrangled deadlocked differences progress headway
  tabled compared mull mulled weigh weighed assess assessed analyse analysed analyzed evaluate evaluated examine hammered thrashed concentrated revolved figured broached tackled dealt conferred confer dominated topped taken briefed apprised reflected`,
);
/** Of these only in a sentence that tells of the meeting: elsewhere they are any talks. */
const onlyInFrame = oneOf(
  'talks conversation agenda spoke talked exchange discussion discussions included attention topics differences progress headway',
);
const mayBePassive = oneOf(
  `agenda topics discussed reviewed considered raised covered addressed figured broached examined
  touched tabled dominated topped highlighted dealt taken focus`,
);
/** "satisfaction was expressed at X": nobody in particular says it, so it is no claim, but it was on the table. */
const isImpersonal = oneOf(
  `expressed highlighted stressed noted underlined emphasised emphasized mentioned made paid voiced
  reaffirmed agreed welcomed recalled reached achieved`,
);

/** "a message from the President of the Republic on": a letter's sender has no more words. */
const MAX_SENDER = 10;

/** Where in a sentence the words about what was discussed begin; `null` where it says nothing of that. */
export function discussionFrom(doc: Tokenised, { from, to }: Sentence, told: boolean): number | null {
  for (let i = from; i < to; i++) {
    const { lower, word, text } = doc.tokens[i]!;
    // "President A | Trade; cod": a row of a table of meetings.
    if (told && text === '|' && i > from + 2) return i;
    if (isImpersonal(word) && passive(doc, from, i) && impersonal(doc, from, i)) return from;
    if (!isCue(word) || isDenied(doc, i)) continue;
    if (cameUp(doc, i) || isIssueDiscussed(doc, i)) return from;
    if (takesUp(doc, i) || bears(doc, i, to) || agreesOn(doc, i)) return i;
    if (!isTalk(word) || (lower === 'taken' && doc.tokens[i + 1]?.lower !== 'up')) continue;
    if (onlyInFrame(word)) {
      if (told || hasMatter(doc, i, to)) return i;
      continue;
    }
    return mayBePassive(word) && passive(doc, from, i) ? from : i;
  }
  return null;
}

/** With one of these begins all that is read below, and most words are none. */
const isCue = factOf(
  (_, word) =>
    isTalk(word) || isOnTable(word) || comesUp(word) || isTaking(word) || isMissive(word) || isAccord(word),
);
const comesUp = oneOf('discussion up');
const isTaking = oneOf(
  'took take taking issued adopted released unveiled shared sharing brought bring coordinate coordinated went',
);
const isMissive = oneOf('message letter note memorandum dossier proposal proposals');
const isAccord = oneOf('agreement understanding consensus accord');

/** "did not come up", "was never raised": nothing was said of it. */
const isDenied = (doc: Tokenised, i: number): boolean =>
  someWord(doc, backFrom(doc, i, TO_NOT), i, NOT) &&
  !someWord(doc, backFrom(doc, i, TO_NOT), i, AFTER_ALL) &&
  !someWord(doc, i, i + 1, NOUNS_OF_TALK);
/** "not only discussed", "did not just discuss", "could not come but discussed". */
const AFTER_ALL = wordSet('only just merely but and ,');
const NOT = wordSet("not never n't didn't didn’t wasn't wasn’t weren't weren’t hardly");
/** "did not come up", "was not even raised". */
const TO_NOT = 3;
/** "was not on the agenda" is denied as well, "could not attend the talks on X" not. */
const NOUNS_OF_TALK = wordSet(
  'talks discussion discussions conversation exchange differences progress headway statement focus',
);

const isOnTable = oneOf(
  'subject subjects theme themes topic issue issues question questions item items point points',
);

/** "trade and aid were among the issues discussed", "the topics discussed included": the matter is on either side. */
const isIssueDiscussed = (doc: Tokenised, i: number): boolean =>
  /^(?:discussed|covered|raised|addressed|reviewed)$/.test(wordAt(doc, i)) &&
  isOnTable(doc.tokens[i - 1]?.word ?? doc.tokens[i]!.word) &&
  someWord(doc, backFrom(doc, i, TO_ISSUES), i, AMONG_ISSUES);
const AMONG_ISSUES = wordSet('among the main key');
/** "among other major issues". */
const TO_ISSUES = 5;

/** "came under discussion", "came up", "was another subject of the talks": what stands before was on the table. */
function cameUp({ tokens }: Tokenised, i: number): boolean {
  const { lower, word } = tokens[i]!;
  if (lower === 'discussion') return tokens[i - 1]?.lower === 'under';
  if (lower === 'up')
    return /^(?:came|come|comes)$/.test(tokens[i - 1]?.lower ?? '') && tokens[i + 1]?.lower !== 'with';
  return (
    isOnTable(word) &&
    tokens[i + 1]?.lower === 'of' &&
    /^(?:the|their|these|his|her)$/.test(tokens[i + 2]?.lower ?? '') &&
    /^(?:talks|meeting|conversation|discussions?|negotiations|exchange|session|call)$/.test(
      tokens[i + 3]?.lower ?? '',
    )
  );
}

/** "took stock of", "brought up", "went over": said of the matter in two words. */
function takesUp({ tokens }: Tokenised, i: number): boolean {
  const next = tokens[i + 1]?.lower ?? '';
  switch (tokens[i]!.lower) {
    case 'took':
    case 'take':
    case 'taking':
      return next === 'up' || next === 'stock';
    case 'issued':
    case 'adopted':
    case 'released':
    case 'unveiled':
      return isStatementOn(tokens, i + 1);
    case 'shared':
    case 'sharing':
      return /^(?:views|perspectives|assessments|opinions|notes)$/.test(next);
    case 'brought':
    case 'bring':
      return next === 'up';
    case 'coordinate':
    case 'coordinated':
      return next === 'on';
    case 'went':
      return next === 'over' || next === 'through';
    default:
      return false;
  }
}

/** "came to an agreement on X", "reached an understanding on X": what both are of one mind about. */
const agreesOn = (doc: Tokenised, i: number): boolean =>
  isAccord(doc.tokens[i]!.word) &&
  ((/^(?:on|about|regarding)$/.test(wordAt(doc, i + 1)) &&
    someWord(doc, backFrom(doc, i, TO_STATEMENT), i, REACHING)) ||
    // "There was consensus among both parties on X".
    (/^(?:among|between)$/.test(wordAt(doc, i + 1)) && someWord(doc, i + 2, i + TO_MATTER, ON)));
const ON = wordSet('on about');
const TO_MATTER = 7;
const REACHING = wordSet('came reached reaching found struck achieved secured');

/** "issued a joint statement on X": what both put their names to. */
const isStatementOn = (tokens: Tokenised['tokens'], at: number): boolean => {
  for (let i = at; i < at + TO_STATEMENT; i++)
    if (/^(?:statement|declaration|communique|communiqué)$/.test(tokens[i]?.lower ?? ''))
      return /^(?:on|about)$/.test(tokens[i + 1]?.lower ?? '');
  return false;
};
/** "a separate joint" statement. */
const TO_STATEMENT = 4;

/** "handed over a letter on X", "a message concerning X": what it is about is on the table. */
function bears({ tokens }: Tokenised, i: number, to: number): boolean {
  if (!isMissive(tokens[i]!.word)) return false;
  for (let k = i + 1; k < Math.min(to, i + MAX_SENDER); k++) {
    const { lower } = tokens[k]!;
    if (isConcern(tokens, k)) return true;
    if (/^(?:on|about|concerning|regarding|dealing|pertaining|relating)$/.test(lower))
      return !/day$|^\p{N}/u.test(tokens[k + 1]?.lower ?? '');
    if (/^[.,;:]$/.test(lower)) return false;
  }
  return false;
}

/** "has to do with", "deals with", "relates to", "concerned". */
const isConcern = (tokens: Tokenised['tokens'], k: number): boolean =>
  /^(?:concerns|concerned)$/.test(tokens[k]!.lower) ||
  (/^(?:do|deals|dealt)$/.test(tokens[k]!.lower) && tokens[k + 1]?.lower === 'with') ||
  (/^(?:relates|related|pertains|pertained)$/.test(tokens[k]!.lower) && tokens[k + 1]?.lower === 'to');

/** "talks on X", "they spoke about X": the matter is said. */
function hasMatter(doc: Tokenised, at: number, to: number): boolean {
  if (/^(?:agenda|topics|included|attention)$/.test(doc.tokens[at]!.lower)) return true;
  if (
    doc.tokens
      .slice(Math.max(0, at - 4), at)
      .some(({ lower }) =>
        /^(?:for|urged|demanded|open|start|begin|propose|proposed|offered|want|wants)$/.test(lower),
      )
  )
    return false;
  for (let i = at + 1; i < Math.min(to, at + 6); i++)
    if (
      /^(?:on|about|over|towards?|regarding|concerning|included|covered|centred|centered|focused|highlighted|ranged|encompassed|turned|underlined|stressed|emphasised|emphasized|revolved)$/.test(
        doc.tokens[i]!.lower,
      )
    )
      return true;
  return false;
}

/** "X was discussed": the matter stands before the verb. */
function passive(doc: Tokenised, from: number, at: number): boolean {
  if (/^(?:agenda|topics|figured|dominated|topped)$/.test(doc.tokens[at]!.lower)) return true;
  if (doc.tokens[at]!.lower === 'focus') return doc.tokens[at - 1]?.lower === 'in';
  for (let i = at - 1; i >= Math.max(from, at - 4); i--)
    if (/^(?:was|were|been|being|be|is|are)$/.test(doc.tokens[i]!.lower)) return true;
  return false;
}

/** The subject is a noun of speech or of weight: "satisfaction", "attention", "the importance of". */
function impersonal(doc: Tokenised, from: number, at: number): boolean {
  for (let i = from; i < at; i++)
    if (
      /^(?:it|satisfaction|dissatisfaction|attention|emphasis|importance|hope|concern|appreciation|interest|readiness|mention|contribution|need|commitment|agreement|agreements|understanding|understandings|consensus)$/.test(
        doc.tokens[i]!.lower,
      )
    )
      return true;
  return false;
}
