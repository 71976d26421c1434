import { DISCLOSED, SAID, STRESSED } from '../lexicon/saying.ts';
import type { Tokenised } from '../text/sentences.ts';
import { someWord, wordAt, wordSet } from '../text/words.ts';
import type { Mention } from './mention.ts';

const PERSONAL = wordSet('he she');
const OF_ONE = wordSet('person office');
const JOURNEYS = wordSet('visit trip tour journey stop stopover');
/** "A's first official two-day visit" */
const TO_JOURNEY = 5;
const VOICES = wordSet('spokesman spokeswoman spokesperson');
const OFFICES = wordSet('office administration press spokesman spokeswoman spokesperson');
const SPOKEN = SAID.union(DISCLOSED).union(STRESSED);
/** "a spokesman for A said he could not say when": the spokesman. */
const OF_VOICE = wordSet('could cannot did knew');

/**
 * Whom "he" means by the words that lead up to it, whoever is the subject of the sentence: the visitor of "a visit by A to
 * Oslo, where he", and the one spoken for of "a spokesman for A said he". `before` are the mentions before it.
 */
export function meantBefore(
  doc: Tokenised,
  { determiner, from }: Mention,
  before: readonly Mention[],
): Mention | undefined {
  if (!PERSONAL.has(determiner ?? '')) return undefined;
  const last = before.findLast((one) => OF_ONE.has(one.kind) && !isTown(doc, one));
  if (!last || last.plural) return undefined;
  const lead = wordAt(doc, from - 1);
  if (lead === 'where') return isVisitor(doc, last, from) ? last : undefined;
  const verb = lead === 'that' ? from - 2 : from - 1;
  if (!SPOKEN.has(wordAt(doc, verb)) || OF_VOICE.has(wordAt(doc, from + 1))) return undefined;
  // "B criticised A's office and said he": not the office.
  const alone = !last.possessive || before.every((one) => one === last || !OF_ONE.has(one.kind));
  return alone && isSpokenFor(doc, last, verb) ? last : undefined;
}

/** "to Oslo": not yet told from a surname. */
const isTown = (doc: Tokenised, { doubtful, from }: Mention): boolean =>
  doubtful && TOWARDS.has(wordAt(doc, from - 1));
const TOWARDS = wordSet('to in at from near');

/** "a visit by A", "A's visit" before token `at`. */
function isVisitor(doc: Tokenised, { from, to, possessive }: Mention, at: number): boolean {
  if (possessive) return someWord(doc, to, Math.min(at, to + TO_JOURNEY), JOURNEYS);
  return wordAt(doc, from - 1) === 'by' && JOURNEYS.has(wordAt(doc, from - 2));
}

/** "a spokesman for A", "A's office" right before the verb. */
function isSpokenFor(doc: Tokenised, { from, to, possessive }: Mention, verb: number): boolean {
  if (possessive) return verb - to <= 3 && OFFICES.has(wordAt(doc, to + 1));
  return to === verb && wordAt(doc, from - 1) === 'for' && VOICES.has(wordAt(doc, from - 2));
}
