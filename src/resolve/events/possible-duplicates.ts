import type { DuplicateReason } from '../../model/possible-duplicate.ts';
import type { Gist } from './gist.ts';
import {
  neighbouringDays,
  occurrenceKeys,
  sameButForTheDay,
  sameButForThePlace,
  sameOccurrence,
} from './same-occurrence.ts';

/**
 * Why two events, each given by its reports, may be one occasion; `null` where they are two, as they are where one
 * document tells of both. Says the same of the two in either order.
 */
export function duplicateReason(these: readonly Gist[], those: readonly Gist[]): DuplicateReason | null {
  const documents = new Set(these.map(({ document }) => document));
  if (those.some(({ document }) => documents.has(document))) return null;
  const [a, b] = [tellingApart(these), tellingApart(those)];
  if (fitsAll(a, b) || fitsAll(b, a)) return 'fits-several';
  const agree = a.every((one) => b.every((other) => sameButForTheDay(one, other)));
  const neighbours = a.some((one) => b.some((other) => neighbouringDays(one, other)));
  if (agree && neighbours) return 'neighbouring-day';
  return a.every((one) => b.every((other) => sameButForThePlace(one, other))) ? 'other-place' : null;
}

/** One report of each sort: many say the same of an event that a wire tells, and every two would be compared. */
function tellingApart(gists: readonly Gist[]): Gist[] {
  const told = ({ id, document, ...rest }: Gist) => JSON.stringify(rest);
  return [...new Map(gists.map((gist) => [told(gist), gist])).values()];
}

/** Would a report of one event be a report of the other, if that were the only one? */
const fitsAll = (these: readonly Gist[], those: readonly Gist[]): boolean =>
  these.some((one) => those.every((other) => sameOccurrence(one, other)));

/**
 * The keys under which reports stand that may be of the same occasion, or of one a day earlier or later. Whatever the
 * date is, so that of two reports each finds the other or neither does.
 */
export function neighbouringKeys(gist: Gist): string[] {
  return [...new Set([-1, 0, 1].flatMap((shift) => occurrenceKeys(gist, shift)))];
}
