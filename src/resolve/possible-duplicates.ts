import type { DuplicateReason } from '../model/possible-duplicate.ts';
import type { Gist } from './gist.ts';
import { neighbouringDays, occurrenceKeys, sameButForTheDay, sameOccurrence } from './same-occurrence.ts';

/**
 * Why two events, each given by its reports, may be one occasion; `null` where they are two, as they are where one
 * document tells of both. Says the same of the two in either order.
 */
export function duplicateReason(a: readonly Gist[], b: readonly Gist[]): DuplicateReason | null {
  if (a.some(({ document }) => b.some((other) => other.document === document))) return null;
  if (fitsAll(a, b) || fitsAll(b, a)) return 'fits-several';
  const agree = a.every((one) => b.every((other) => sameButForTheDay(one, other)));
  const neighbours = a.some((one) => b.some((other) => neighbouringDays(one, other)));
  return agree && neighbours ? 'neighbouring-day' : null;
}

/** Would a report of one event be a report of the other, if that were the only one? */
const fitsAll = (these: readonly Gist[], those: readonly Gist[]): boolean =>
  these.some((one) => those.every((other) => sameOccurrence(one, other)));

/** The keys under which reports stand that may be of the same occasion, or of one a day earlier or later. */
export function neighbouringKeys(gist: Gist): string[] {
  return [...new Set([-1, 0, 1].flatMap((shift) => occurrenceKeys(gist, shift)))];
}
