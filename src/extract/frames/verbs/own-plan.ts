import type { EventVerb } from '../../lexicon/event-verbs.ts';
import { SCHEDULED } from '../../lexicon/planned-words.ts';
import type { Match } from '../../text/phrases.ts';
import { wordAt, wordSet } from '../../text/words.ts';
import type { Scene } from '../scene.ts';
import { isPlaceAt, isUntold } from '../standing/place-before.ts';
import { discussedWith } from './discussed-with.ts';

/**
 * "A was expected to discuss the war with B", "A flew to Oslo to discuss the war with B": no purpose of another event, since
 * who will be met stands with it. `match` is the verb behind "to".
 */
export function isOwnPlan(scene: Scene, match: Match<EventVerb>): boolean {
  const governor = wordAt(scene.doc, match.from - 2);
  return (
    (SCHEDULED.has(governor) || isForJourney(scene, match.from - 1)) && discussedWith(scene, match) !== null
  );
}

/** Going to a place, and no other occasion there, before token `to`. */
function isForJourney({ doc, sentence }: Scene, to: number): boolean {
  for (let i = to - 1; i > Math.max(sentence.from, to - TO_JOURNEY); i--) {
    const word = wordAt(doc, i);
    const verb = VISITS.has(word) ? i : i - 1;
    if (VISITS.has(word) || OF_PLACE.get(word)?.has(wordAt(doc, verb)))
      return isPlaceAt(doc, i + 1) && !isUntold(doc, sentence.from, verb, sentence.to);
    if (OTHER.has(word)) return false;
  }
  return false;
}

/** "is due in the Chadian capital late on Friday to". */
const TO_JOURNEY = 13;
const VISITS = wordSet('visit visits visited visiting');
/** The verbs before "in" and "to". */
const OF_PLACE = new Map([
  ['in', wordSet('due expected arrived arrives landed is was be')],
  [
    'to',
    wordSet(
      'flew flies fly flying travel travels travelled traveled travelling traveling went goes go headed heading',
    ),
  ],
]);
const OTHER = wordSet('to and for talks meeting meet met , ; :');
