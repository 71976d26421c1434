import type { Actor } from './states.ts';

/** Agencies that report of anybody. */
export const AGENCIES = [
  'Northern Wire',
  'Continental Press',
  'Globe News Agency',
  'Meridian News',
  'Harbour Press',
];

/** Who tells of its own side: in the manner of a readout. */
export function ministryOf(actor: Actor): string {
  if (actor.code === null) return `Press Service of ${actor.name}`;
  return `Ministry of Foreign Affairs of ${actor.name.replace(/^the /, '')}`;
}
export const presidencyOf = (actor: Actor): string =>
  actor.code === null
    ? `Office of the Spokesperson, ${actor.organization}`
    : `Presidency of ${actor.name.replace(/^the /, '')}`;
