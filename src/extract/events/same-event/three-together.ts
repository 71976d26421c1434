import { someWord, wordSet } from '../../text/words.ts';
import type { Draft } from '../draft.ts';
import type { Material } from '../material.ts';
import { isSameParty, type Party } from '../party.ts';
import type { Telling } from '../telling.ts';

/** So many sentences before stand the two meetings. */
const REACH = 4;
const THREE = wordSet('three');

/**
 * "A met B and, separately, C. The three later sat down together": those of the two meetings told last, of which one
 * of them was at both; `null` where the text told of three together before.
 */
export function threeTogether(
  { doc }: Material,
  drafts: readonly Draft[],
  { frame, parties, joint }: Telling,
): Party[] | null {
  if (!joint || parties.length > 0 || frame.anaphoric) return null;
  const all = frame.sides.flatMap(({ mentions }) => mentions).find(({ kind }) => kind === 'joint');
  if (!all || !someWord(doc, all.from, all.to, THREE)) return null;
  const near = drafts.filter(({ frames }) => frame.sentence - frames.at(-1)!.sentence <= REACH);
  const [first, second] = near.slice(-2);
  if (!first || !second || near.some((draft) => draft.parties.length !== 2)) return null;
  const others = second.parties.filter((party) => !first.parties.some((one) => isSameParty(one, party)));
  if (others.length !== 1) return null;
  return [...first.parties, ...others].map((party) => ({ ...party, role: 'participant' as const }));
}
