import type { EventVerb } from '../../lexicon/event-verbs.ts';
import { BE_FORMS } from '../../lexicon/function-words.ts';
import type { Match } from '../../text/phrases.ts';
import { phraseIn, precededBy, someWord, wordAt, wordSet } from '../../text/words.ts';
import type { Side } from '../frame.ts';
import { objectAfter } from '../object.ts';
import type { Scene } from '../scene.ts';
import { isSeveral, side } from '../sides.ts';
import { subjectBefore } from '../subject.ts';

/** The sides of an event verb, subject first. `apart`: an occasion for each of those met. */
export interface VerbSides {
  sides: Side[];
  apart: boolean;
  /** The other side is whoever the text is about. */
  open?: boolean;
}

const BY = wordSet('by');

/** "was received on Monday by": a form of "be" before, "by" behind. */
export const isPassive = (scene: Scene, { from, to }: Match<EventVerb>): boolean =>
  !/ing$/.test(wordAt(scene.doc, from)) &&
  (precededBy(scene, from, 4, BE_FORMS) || isAfterTime(scene, from)) &&
  someWord(scene.doc, to, Math.min(scene.sentence.to, to + 14), BY);

/** "was on Monday morning formally received by": nothing but a time and adverbs between the auxiliary and its verb. */
function isAfterTime({ doc, sentence }: Scene, verb: number): boolean {
  let at = verb - 1;
  while (at > sentence.from && verb - at < TO_BE && IN_BETWEEN.test(wordAt(doc, at))) at--;
  return BE_FORMS.has(wordAt(doc, at));
}

const TO_BE = 8;
const IN_BETWEEN =
  /ly$|^(?:on|last|this|later|also|in|the|\w+day|morning|afternoon|evening|night|today|yesterday|week)$/;

export function passiveSides(scene: Scene, { from, to, value }: Match<EventVerb>): VerbSides | null {
  const agent = objectAfter(scene, to, { marks: ['by'], reach: 22 });
  // "Trade was discussed by A and B": what was discussed is no side.
  // "A was met at the airport by B": here both stand by themselves.
  if (value.reciprocal && value.id !== 'meet')
    return agent && isSeveral(agent.group)
      ? { sides: [side(agent.group.mentions, value.subject)], apart: false }
      : null;
  const patient = subjectBefore(scene, from);
  if (!agent || !patient || isOfThing(scene, from)) return null;
  // "The plan of A was met with scorn by B".
  if (value.id === 'meet' && wordAt(scene.doc, to) === 'with') return null;
  const sides = [side(agent.group.mentions, value.subject), side(patient.mentions, value.object)];
  return { sides, apart: false };
}

/** "at the congress, which will be hosted by B": it is the congress that is. Not so "talks in which they met". */
export const isOfThing = ({ doc }: Scene, at: number): boolean => {
  // "the summit to be hosted by B", "the summit, to be hosted by B,"
  const noun = wordAt(doc, at - 3) === ',' ? at - 4 : at - 3;
  if (phraseIn(doc, at - 2, at) === 'to be' && OCCASIONS.has(wordAt(doc, noun))) return true;
  for (let i = at - 1; i > at - RELATIVE; i--)
    if (wordAt(doc, i) === 'which') return wordAt(doc, i - 1) === ',';
  return false;
};
const OCCASIONS = wordSet('summit conference forum event gathering meeting session talks ceremony');
/** "which will also be hosted". */
const RELATIVE = 5;
