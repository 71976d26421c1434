import type { Gist } from './gist.ts';
import { sameOccurrence } from './same-occurrence.ts';
import { type Settled, settle, type Verdicts } from './settle.ts';

/** Which reports are of one occurrence. One that would fit two occurrences is torn between them. */
export function groupReports(gists: readonly Gist[], verdicts?: Verdicts<Gist>): Settled<Gist> {
  return settle(gists.toSorted(tellingFirst), sameOccurrence, verdicts);
}

/**
 * The id of the event that a group of reports is of: what the report that was published first gives it, which
 * later reports do not change.
 */
export function occurrenceId(group: readonly Gist[]): string {
  return group.toSorted(earliestFirst)[0]!.id;
}

/** Reports in the order of their publication, those without a date last. */
export function earliestFirst(a: Pick<Gist, 'published' | 'id'>, b: Pick<Gist, 'published' | 'id'>): number {
  return compare(a.published || '9', b.published || '9') || compare(a.id, b.id);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Days before vaguer dates, one day before several, many sides before few. */
function tellingFirst(a: Gist, b: Gist): number {
  return vagueness(a) - vagueness(b) || b.sides.length - a.sides.length || earliestFirst(a, b);
}

const vagueness = ({ from, to, within }: Gist): number =>
  from !== '' ? Number(from !== to) : within !== '' ? 2 : 3;
