import type { Tokenised } from '../../text/sentences.ts';
import { oneOf, phraseIn, someWord, wordAt, wordSet } from '../../text/words.ts';

/** "X will be on the agenda", "X tops the agenda": the token of the verb behind the matter; `null` where none stands there. */
export function predicateFrom(doc: Tokenised, from: number, at: number): number | null {
  for (let i = at - 2; i >= Math.max(from, at - TO_VERB); i--)
    if (PREDICATE.test(phraseIn(doc, i, at + 1))) return i;
  return null;
}
const PREDICATE =
  /^(?:(?:is|are|was|were|be|been|being|remains?|remained|figures?|figured|features?|featured)(?: (?:also|high|top|firmly|likely|expected|all|prominently))* (?:on|among|atop|of)|tops?|dominates?|heads?)(?: [\w'’-]+){1,4} (?:agenda|topics)$/;
/** "would be high on the two leaders' packed agenda". */
const TO_VERB = 9;

/** The agenda of the talks, and not that "of the Security Council" or "his agenda as minister". */
export const isOfTalks = (doc: Tokenised, verb: number, at: number): boolean =>
  !NOT_OF_TALKS.test(phraseIn(doc, verb, at)) &&
  (wordAt(doc, at + 1) !== 'of' || OF_TALKS.test(phraseIn(doc, at + 2, at + TO_TALKS)));
const NOT_OF_TALKS =
  /\b(?:his|her|its|my|our|eu|un|council|government|commission|domestic|political|global)\b/;
const OF_TALKS =
  /^(?:(?:the|their|these|this|his|her|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|['’]s|two|bilateral|upcoming|forthcoming|coming|planned) ){1,3}(?:talks|meetings?|summit|conversations?|discussions?|negotiations|visit|trip|consultations|session|call|encounter)\b/;
/** "of the upcoming bilateral talks". */
const TO_TALKS = 7;

/** "After the attack on a pipeline, migration is on the agenda": the matter begins behind what opens the sentence. */
export function pastOpening(doc: Tokenised, from: number, to: number): number {
  if (!OPENS.has(wordAt(doc, from))) return from;
  for (let i = from + 1; i < to; i++) if (doc.tokens[i]!.text === ',') return i + 1;
  return from;
}
const OPENS = wordSet(
  'after before following amid amidst since despite although though while when as with given ahead during at because',
);

/** "They will consider trade": the sides at their talks; "they consider the ban illegal" is what they think. */
export const isOnWill = (doc: Tokenised, from: number, at: number): boolean =>
  at - from <= TO_WILL && ON_WILL.test(phraseIn(doc, from, at));
const ON_WILL =
  /^(?:they|both|the (?:two|both|sides|presidents|(?:foreign |prime )?ministers|leaders|premiers|parties)) (?:\w+ ){0,2}(?:will|would|to)(?: (?:also|jointly|then))?$/;
/** "the foreign ministers of both will also". */
const TO_WILL = 7;

/** May the word tell what the sides are to do together? */
export const opensFurthering = oneOf(
  'step boost strengthen expand deepen enhance promote intensify broaden widen develop increase advance cooperate collaborate',
);
/** "In the time ahead, the two countries will also step up": what the sides are to do together is what they spoke of. */
export function isToFurther(doc: Tokenised, from: number, at: number): boolean {
  // A sentence that opens with the verb asks for it and says of nobody that they will.
  if (at === from || !opensFurthering(doc.tokens[at]!.word)) return false;
  // "will promote human rights at the G20": no work of the two.
  if (!/^co/.test(wordAt(doc, at)) && !someWord(doc, at + 1, at + TO_TIES, TIES)) return false;
  let subject = at - 1;
  while (subject > from && at - subject < TO_WILL && doc.tokens[subject]!.text !== ',') subject--;
  return isOnWill(doc, doc.tokens[subject]!.text === ',' ? subject + 1 : from, at);
}
const TIES = wordSet(
  'cooperation co-operation ties relations trade investment investments exchanges exchange coordination partnership links collaboration dialogue interaction turnover contacts commerce',
);
/** "strengthen our bilateral and mutually beneficial economic cooperation" has no more words. */
const TO_TIES = 8;
