import type { Tokenised } from '../../text/sentences.ts';
import { yesOrNo } from '../../text/vocabulary.ts';
import { backFrom, oneOf, phraseIn, someWord, wordAt, wordSet } from '../../text/words.ts';
import { asksAbout, isAsking } from './asks-about.ts';

/** May one of the phrases below begin with that word? */
export const opensMatter = yesOrNo(
  (_, word) =>
    isOnTable(word) ||
    comesUp(word) ||
    isTaking(word) ||
    isAsking(word) ||
    isMissive(word) ||
    isAccord(word) ||
    isListing(word) ||
    areOf(word),
);

/** Does the word at token `i` tell that what stands before it was on the table? */
export const isMatterBefore = (doc: Tokenised, i: number): boolean =>
  cameUp(doc, i) || isIssueDiscussed(doc, i);

/** Does it tell so of what stands behind it? */
export const isMatterBehind = (doc: Tokenised, i: number, to: number): boolean =>
  takesUp(doc, i) ||
  asksAbout(doc, i) ||
  bears(doc, i, to) ||
  agreesOn(doc, i) ||
  listsMatters(doc, i) ||
  listsAreas(doc, i);

/** "a message from the President of the Republic on": a letter's sender has no more words. */
const MAX_SENDER = 10;

const comesUp = oneOf('discussion up');
const isTaking = oneOf(
  'pressed took take taking issued adopted released unveiled shared sharing brought bring coordinate coordinated went',
);
const isMissive = oneOf('message letter note memorandum dossier proposal proposals');
const isAccord = oneOf('agreement agreements understanding understandings consensus accord');

const isListing = oneOf('include includes included covers covering');
/** "these measures include", "the accords signed cover": a list of what the sides settled or spoke of. */
const listsMatters = (doc: Tokenised, i: number): boolean =>
  isListing(doc.tokens[i]!.word) &&
  (someWord(doc, backFrom(doc, i, TO_LISTED), i, LISTED) ||
    (someWord(doc, backFrom(doc, i, TO_LISTED), i, OF_ANYBODY) &&
      someWord(doc, backFrom(doc, i, TO_LISTED), i, OF_SIDES)));
const LISTED = wordSet('topics issues subjects accords agreements documents memoranda themes');
/** Any government has measures; those of the sides are pointed at, or agreed. */
const OF_ANYBODY = wordSet('measures steps priorities proposals');
const OF_SIDES = wordSet('these those their agreed joint shared common discussed');
/** "the documents signed on Tuesday". */
const TO_LISTED = 4;

const areOf = oneOf('are were include includes included remain');
/** "Among the main areas of the partnership were", "priority areas of cooperation are": what follows is its matter. */
const listsAreas = (doc: Tokenised, i: number): boolean =>
  areOf(doc.tokens[i]!.word) && AREAS.test(phraseIn(doc, backFrom(doc, i, TO_AREAS), i));
const AREAS =
  /\b(?:areas|spheres|fields|sectors|directions|priorities) (?:of|for|in) (?:(?:the|our|their|this|bilateral|strategic|practical|joint|mutual|comprehensive|economic|trade|[\w]+-[\w-]+) ){0,4}(?:co-?operation|partnership|interaction|collaboration|relations)(?: between (?:the )?(?:two |both )(?:countries|states|nations|sides))?$/;
/** "areas of the Turkmen-Chinese strategic partnership between the two countries" has no more words. */
const TO_AREAS = 14;

const isOnTable = oneOf(
  'subject subjects theme themes topic issue issues question questions item items point points',
);

/** "trade and aid were among the issues discussed", "the topics discussed included": the matter is on either side. */
const isIssueDiscussed = (doc: Tokenised, i: number): boolean =>
  /^(?:discussed|covered|raised|addressed|reviewed)$/.test(wordAt(doc, i)) &&
  isOnTable(doc.tokens[pastToBe(doc, i)]?.word ?? doc.tokens[i]!.word) &&
  someWord(doc, backFrom(doc, i, TO_ISSUES), i, AMONG_ISSUES);
/** "the topics to be discussed": the token of "topics". */
const pastToBe = (doc: Tokenised, i: number): number =>
  wordAt(doc, i - 1) === 'be' && wordAt(doc, i - 2) === 'to' ? i - 3 : i - 1;
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
    case 'pressed':
      return isOnPressed(tokens, i + 1);
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

/** "pressed the visiting minister on X": who is pressed has no more words before. */
const isOnPressed = (tokens: Tokenised['tokens'], at: number): boolean => {
  for (let i = at; i < Math.min(tokens.length, at + TO_PRESSED); i++) {
    if (/^(?:on|over|about)$/.test(tokens[i]!.lower)) return i > at;
    if (tokens[i]!.kind === 'mark' || /^(?:to|for|and|that)$/.test(tokens[i]!.lower)) return false;
  }
  return false;
};
const TO_PRESSED = 7;

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
