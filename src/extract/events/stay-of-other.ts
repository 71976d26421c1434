import type { Frame } from '../frames/frame.ts';
import { soilOf } from '../gazetteer/former-states.ts';
import type { Stay } from '../where/stay.ts';
import type { Ground } from './places/ground.ts';

/** "A of Zenda will meet B. C of Chad will visit Zenda": of another state than all those who meet. */
export function isOfOtherState(
  { material: { cast }, context: { home } }: Ground,
  visitor: number,
  codes: ReadonlySet<string>,
): boolean {
  const of = cast.entities.find(({ id }) => id === visitor)?.country;
  return !codes.has(soilOf(of?.code) ?? home ?? '');
}

/** "A, back from Rome where he saw B, received C": not there. */
export const isBackHome = ({ tokens }: Ground['material']['doc'], { at }: Stay, { from }: Frame): boolean =>
  tokens[at]!.lower === 'back' && at < from && tokens[from - 1]!.text === ',';
