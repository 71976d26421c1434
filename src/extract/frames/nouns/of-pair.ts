import { wordSet } from '../../text/words.ts';
import { side } from '../sides.ts';
import type { NounPhrase, NounSides } from './noun-phrase.ts';

/** No more words stand between the states and the occasion that is theirs. */
const MAX_BETWEEN = 6;
/** Formal occasions that states themselves are said to hold. */
const FORMAL = wordSet('consultations session round');

/** "the Zenda-Chad political consultations": the sides are in the name. */
export function ofPair({ scene, from }: NounPhrase): NounSides | null {
  const pair = scene.groups.findLast(
    ({ to, mentions: [sides] }) => to <= from && from - to <= MAX_BETWEEN && sides?.head === 'sides',
  );
  return pair?.mentions[0]?.countries.length === 2 ? { sides: [side(pair.mentions)], open: false } : null;
}

/** "Zenda and Chad held the fifth session of political consultations". */
export function heldByStates({ scene, noun, light }: NounPhrase): NounSides | null {
  if (light === null || !FORMAL.has(noun.word)) return null;
  const states = scene.groups.findLast(({ to }) => to <= light);
  const isPair = states?.mentions.length === 2 && states.mentions.every(({ kind }) => kind === 'state');
  return isPair && light - states.to <= 1 ? { sides: [side(states.mentions)], open: false } : null;
}
