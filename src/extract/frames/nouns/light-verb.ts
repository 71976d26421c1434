import { ATTEND } from '../../lexicon/attendance.ts';
import { LIGHT_VERBS } from '../../lexicon/event-verbs.ts';
import { HEADS } from '../../lexicon/offices.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { type InSentence, someWord, wordAt, wordSet } from '../../text/words.ts';

/** How far before its noun a light verb stands. */
const REACH = 9;

/** The verb that carries an event noun at token `at` ("held", "had", "conducted"), with only modifiers between; or `null`. */
export function lightVerbBefore({ doc, sentence }: InSentence, at: number): number | null {
  for (let i = at - 1; i >= Math.max(sentence.from, at - REACH); i--) {
    if (carries(doc, i) || ((ATTEND.has(wordAt(doc, i)) || isToHost(doc, i)) && isMeal(doc, at))) return i;
    if (endsPhrase(doc, i)) return null;
  }
  return null;
}

const AGREEING = wordSet('agreed agree');
const AGREED_ON = wordSet('to on');
const ONE = wordSet('a an another');

const MEALS = wordSet('banquet dinner luncheon lunch reception breakfast');

const isMeal = (doc: Tokenised, at: number): boolean =>
  MEALS.has(wordAt(doc, wordAt(doc, at) === 'working' ? at + 1 : at));

/** "will host a dinner". */
const isToHost = (doc: Tokenised, i: number): boolean =>
  wordAt(doc, i) === 'host' && /^(?:will|would|to|also)$/.test(wordAt(doc, i - 1));

/** "engaged in talks". */
const ENGAGING = wordSet('engaged engages engage');

const COMING = wordSet('came come comes walked');
const BACK = wordSet('back away');
const FROM = wordSet('from');
const FRESH = wordSet('just straight directly');
/** "the offer came straight from a meeting": only people come from there. */
const isSomeone = (doc: Tokenised, i: number): boolean =>
  doc.tokens[i]?.cap === true || PEOPLE.has(wordAt(doc, i)) || HEADS.has(wordAt(doc, i));
const PEOPLE = wordSet('i he she we they who and had has have having ’ve ’d');
const CALLING_OFF = wordSet('called calls broke breaks put puts');

const carries = (doc: Tokenised, i: number): boolean =>
  isPlanning(doc, i) ||
  (LIGHT_VERBS.has(wordAt(doc, i)) &&
    !isAuxiliary(doc, i) &&
    !isReady(doc, i) &&
    !isLedBy(doc, i) &&
    !isNoun(doc, i)) ||
  (ENGAGING.has(wordAt(doc, i)) && wordAt(doc, i + 1) === 'in') ||
  // "came out of three hours of talks"
  (COMING.has(wordAt(doc, i)) && wordAt(doc, i + 1) === 'out' && wordAt(doc, i + 2) === 'of') ||
  // "I've just come from a meeting"
  (COMING.has(wordAt(doc, i)) && FRESH.has(wordAt(doc, i - 1)) && FROM.has(wordAt(doc, i + 1))) ||
  (COMING.has(wordAt(doc, i)) &&
    FRESH.has(wordAt(doc, i + 1)) &&
    FROM.has(wordAt(doc, i + 2)) &&
    isSomeone(doc, i - 1)) ||
  // "came back from talks", "came away empty-handed from talks"
  (COMING.has(wordAt(doc, i)) && BACK.has(wordAt(doc, i + 1)) && someWord(doc, i + 2, i + 4, FROM)) ||
  // "called off talks"
  (wordAt(doc, i) === 'off' && CALLING_OFF.has(wordAt(doc, i - 1))) ||
  // "agreed on another round"
  (AGREEING.has(wordAt(doc, i)) && AGREED_ON.has(wordAt(doc, i + 1)) && ONE.has(wordAt(doc, i + 2)));

const PLANS = wordSet('plans schedules');
const SUBJECTS = wordSet('he she it who also now');
/** "A plans talks with B", and no noun ("peace plans", "plans for talks"). */
const isPlanning = (doc: Tokenised, i: number): boolean =>
  PLANS.has(wordAt(doc, i)) &&
  (doc.tokens[i - 1]?.cap === true || SUBJECTS.has(wordAt(doc, i - 1))) &&
  !/^(?:for|to|on|of|and)$/.test(wordAt(doc, i + 1));

/** "was open to dialogue": ready for it. */
const isReady = (doc: Tokenised, i: number): boolean =>
  wordAt(doc, i) === 'open' && wordAt(doc, i + 1) === 'to';

/** "the delegation led by A will take part in talks": whose delegation it is. */
const isLedBy = (doc: Tokenised, at: number): boolean =>
  wordAt(doc, at) === 'led' && wordAt(doc, at + 1) === 'by';

const ALSO_NOUNS = wordSet('start end launch lead host');

/** "veto the start of talks", "at the end of the meeting": behind an article. */
const isNoun = (doc: Tokenised, at: number): boolean =>
  ALSO_NOUNS.has(wordAt(doc, at)) && /^(?:the|a|an|this)$/.test(wordAt(doc, at - 1));

const HAVE = wordSet('has have had');
/** Behind a participle, these are of another verb, and no talks that one has ("had detailed talks"). */
const AFTER_PARTICIPLE = wordSet(
  'for on to in with that against by at out off down up away from the a an any all no further',
);

/** "has proposed direct talks": what is only put forward or turned down is had by nobody. */
const WEIGHING = wordSet(
  'proposed suggested offered requested sought rejected demanded urged refused declined welcomed opposed wanted ruled favoured favored advocated',
);

/** "has repeatedly called for talks", "has ruled out any talks": an auxiliary of another verb, no verb of having talks. */
function isAuxiliary(doc: Tokenised, at: number): boolean {
  if (!HAVE.has(wordAt(doc, at))) return false;
  const verb = /ly$/.test(wordAt(doc, at + 1)) ? at + 2 : at + 1;
  const word = wordAt(doc, verb);
  if (WEIGHING.has(word)) return true;
  return /(?:ed|en)$/.test(word) && word !== 'been' && AFTER_PARTICIPLE.has(wordAt(doc, verb + 1));
}

const ENDS = wordSet('; : . ahead with that who which said between during after before following at');

const endsPhrase = (doc: Tokenised, i: number): boolean =>
  ENDS.has(wordAt(doc, i)) || isClauseComma(doc, i) || isInOne(doc, i);

const TAKING_PART = wordSet('part participated participating participate participates engaged');

/** "gave his word to B in a call": when it was given; but "took part in a meeting". */
const isInOne = (doc: Tokenised, i: number): boolean =>
  wordAt(doc, i) === 'in' && /^an?$/.test(wordAt(doc, i + 1)) && !TAKING_PART.has(wordAt(doc, i - 1));

/** A comma outside a date ("held on Friday, June 3, talks"). */
const isClauseComma = ({ tokens }: Tokenised, i: number): boolean =>
  tokens[i]!.text === ',' &&
  tokens[i - 1]?.kind !== 'number' &&
  tokens[i + 1]?.kind !== 'number' &&
  !/day$/.test(tokens[i - 1]?.lower ?? '');
