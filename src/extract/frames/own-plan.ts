import type { EventVerb } from '../lexicon/event-verbs.ts';
import { SCHEDULED } from '../lexicon/planned-words.ts';
import type { Match } from '../phrases.ts';
import { phraseIn, wordAt } from '../words.ts';
import { discussedWith } from './discussed-with.ts';
import type { Scene } from './scene.ts';

/**
 * "A was expected to discuss the war with B", "A flew to Oslo to discuss the war with B": no purpose of another event, since
 * who will be met stands with it. `match` is the verb behind "to".
 */
export function isOwnPlan(scene: Scene, match: Match<EventVerb>): boolean {
  const { doc, sentence } = scene;
  const { from } = match;
  return (
    (SCHEDULED.has(wordAt(doc, from - 2)) ||
      JOURNEY.test(phraseIn(doc, Math.max(sentence.from, from - TO_JOURNEY), from))) &&
    discussedWith(scene, match) !== null
  );
}

/** "is due in the Chadian capital late on Friday to". */
const TO_JOURNEY = 14;
/** Going to a place, and no other occasion there. */
const JOURNEY =
  /\b(?:(?:due|expected|arrived|arrives|landed|is|was|be) in|(?:flew|flies|fly|flying|travel|travels|travelled|traveled|travelling|traveling|went|goes|go|headed|heading) to|visit|visits|visited|visiting) (?:(?!to |and |for |talks |meeting |meet |met )[^,;: ]+ ){1,8}to$/;
