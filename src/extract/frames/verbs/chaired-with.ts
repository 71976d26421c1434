import type { EventVerb } from '../../lexicon/event-verbs.ts';
import type { Match } from '../../text/phrases.ts';
import { someWord, wordSet } from '../../text/words.ts';
import { objectAfter } from '../object.ts';
import type { Scene } from '../scene.ts';
import { isOnePerson, side } from '../sides.ts';
import { subjectBefore } from '../subject.ts';
import type { VerbSides } from './passive-sides.ts';

/** Bodies of two states, which sit where two are in the chair. */
const BODIES = wordSet('commission committee council dialogue consultations');

/** "A co-chaired the joint commission with B": both sat there; `null` where B is no one of another state. */
export function chairedWith(scene: Scene, { from, to }: Match<EventVerb>): VerbSides | null {
  const chair = subjectBefore(scene, from);
  const other = objectAfter(scene, to, { marks: ['with'], reach: TO_OTHER });
  if (!chair || !other || !someWord(scene.doc, to, other.group.from, BODIES)) return null;
  const isForeign = other.group.mentions.every(
    (mention) => isOnePerson(mention) && (mention.country !== null || mention.organization !== null),
  );
  return isForeign && chair.mentions.every(isOnePerson)
    ? { sides: [side(chair.mentions), side(other.group.mentions)], apart: false }
    : null;
}
const TO_OTHER = 16;
