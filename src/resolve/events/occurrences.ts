import { type Settled, settle, type Verdicts } from '../settle.ts';
import type { Gist } from './gist.ts';
import { alike } from './same-occurrence.ts';

/** Which reports are of one occurrence. One that would fit two occurrences is torn between them. */
export function groupReports(gists: readonly Gist[], verdicts?: Verdicts<Gist>): Settled<Gist> {
  return settle(gists.toSorted(tellingFirst), remembered(gists), verdicts);
}

/** `sameOccurrence`, asked but once for reports that say the same: of a famous occasion there are hundreds. */
function remembered(gists: readonly Gist[]): (a: Gist, b: Gist) => boolean {
  const numbers = new Map<string, number>();
  const sayings = new Map(gists.map((gist) => [gist, numberOf(numbers, sayingOf(gist))]));
  const known = new Map<number, boolean>();
  return (a, b) => {
    if (a.document === b.document) return false;
    const key = sayings.get(a)! * gists.length + sayings.get(b)!;
    const before = known.get(key);
    if (before !== undefined) return before;
    const same = alike(a, b);
    known.set(key, same);
    return same;
  };
}

const numberOf = (numbers: Map<string, number>, saying: string): number => {
  if (!numbers.has(saying)) numbers.set(saying, numbers.size);
  return numbers.get(saying)!;
};

/** What a report says as far as it matters here, without which report it is. */
export function sayingOf(gist: Gist): string {
  const { kind, channel, status, salience, from, to, within, published, city, country, sides } = gist;
  const told = from === '' ? published : '';
  return JSON.stringify([kind, channel, status, salience, from, to, within, told, city, country, sides]);
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
