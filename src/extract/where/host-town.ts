import type { Sentence, Tokenised } from '../text/sentences.ts';
import { oneOf, someWord, wordAt, wordSet } from '../text/words.ts';
import { describedPlace } from './described.ts';
import type { PlaceContext, PlaceHit } from './hit.ts';
import { townAt } from './towns.ts';

/** A verb by which a town, as its subject, tells that it was the place. */
export const isHosting = oneOf('hosted hosts host hosting');

const OCCASIONS = wordSet(
  'meeting meetings talks negotiations consultations summit seminar conference round session dialogue forum gathering',
);
/** "hosted the seventh informal seminar of the two foreign ministries" has no more words before the occasion. */
const TO_OCCASION = 7;
/** "the Black Sea port city of Varna" has no more words. */
const MAX_NAME = 8;
const AUXILIARIES = wordSet('will would has had have is was to also');

/** "The Zendan city of Oro hosted talks between A and B": the town that is the subject of the verb at `verb`. */
export function hostTown(
  doc: Tokenised,
  verb: number,
  { from, to }: Sentence,
  context: PlaceContext,
): PlaceHit | null {
  if (!someWord(doc, verb + 1, Math.min(to, verb + 1 + TO_OCCASION), OCCASIONS)) return null;
  let end = verb;
  while (end > from && AUXILIARIES.has(wordAt(doc, end - 1))) end--;
  for (let at = Math.max(from, end - MAX_NAME); at < end; at++) {
    if (at > from && wordAt(doc, at - 1) !== ',' && wordAt(doc, at - 1) !== 'the') continue;
    const hit = describedPlace(doc, at, end, context) ?? townAt(doc, at, end, context);
    if (hit?.city && hit.to === end) return { ...hit, rule: 'place:host-town' };
  }
  return null;
}

/** "hosted the seminar of the ministries of Zenda and Chad, which included a meeting" has no more words. */
const TO_HOSTED = 24;
const OF_HOSTED = wordSet('which where');
const OTHER_CLAUSE = wordSet('as while when after before but since because ; :');

/** Is what begins at token `event` the occasion that the town before token `at` hosts, or told in a clause of it ("talks, where A met B")? */
export function isHosted(doc: Tokenised, at: number, event: number): boolean {
  if (event < at || event - at > TO_HOSTED) return false;
  let hosted = false;
  for (let i = at; i < event; i++) {
    const word = wordAt(doc, i);
    if (OTHER_CLAUSE.has(word)) return false;
    if (word === ',' && !OF_HOSTED.has(wordAt(doc, i + 1))) return false;
    if (OF_HOSTED.has(word)) return true;
    hosted ||= OCCASIONS.has(word);
  }
  return !hosted;
}
