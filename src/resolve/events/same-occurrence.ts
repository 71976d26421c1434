import { distance } from 'fastest-levenshtein';
import { dayAfter, daysFrom } from './calendar.ts';
import type { Gist } from './gist.ts';
import { sameSides } from './same-side.ts';

/** How many days after the event a report comes that gives no date, or no more than a month. */
const UNDATED = 2;
const MONTH = 31;
/** Longer stays than this are no one occurrence to be found by its days. */
const LONGEST_STAY = 7;
/** More sides than this make no more keys. */
const MOST_SIDES = 8;

/**
 * May two reports be of one occurrence? The same kind, sides that may be the same, days in common, no other
 * place, and not one held and the other called off. Never two of one document, which tells its events apart.
 */
export function sameOccurrence(a: Gist, b: Gist): boolean {
  return a.document !== b.document && alike(a, b);
}

/** The same, whatever documents the reports are of. */
export function alike(a: Gist, b: Gist): boolean {
  return sameDays(a, b) && alikeButForTheDay(a, b);
}

/** The same of everything but the day. */
export function sameButForTheDay(a: Gist, b: Gist): boolean {
  return a.document !== b.document && alikeButForTheDay(a, b);
}

/** The same of everything but the place, of which they give two. */
export function sameButForThePlace(a: Gist, b: Gist): boolean {
  return a.document !== b.document && sameDays(a, b) && sameSort(a, b) && !samePlace(a, b) && sameSides(a, b);
}

function alikeButForTheDay(a: Gist, b: Gist): boolean {
  return sameSort(a, b) && samePlace(a, b) && sameSides(a, b);
}

function sameSort(a: Gist, b: Gist): boolean {
  if (a.kind !== b.kind) return false;
  if (a.channel !== null && b.channel !== null && a.channel !== b.channel) return false;
  return [a.status, b.status].sort().join() !== 'cancelled,held';
}

/** Are the dates of the two neighbouring days, so that a slip of one of them could explain the difference? */
export function neighbouringDays(a: Gist, b: Gist): boolean {
  if (a.from === '' || b.from === '' || sameDays(a, b)) return false;
  return dayAfter(a.to, 1) >= b.from && dayAfter(b.to, 1) >= a.from;
}

function sameDays(a: Gist, b: Gist): boolean {
  if (isSure(a) && isSure(b)) return a.from <= b.to && b.from <= a.to;
  if (!isSure(a) && !isSure(b)) return alikeVague(a, b) && nearlyPublished(a, b);
  const [dated, vague] = isSure(a) ? [a, b] : [b, a];
  return possibleDays(vague).includes(dated.to);
}

const isSure = ({ from }: Gist): boolean => from !== '';

/**
 * The days that a date that is no sure day may mean: for an occasion that has just been, the days before the
 * report; for a month, those of it that the report can look back to, or forward.
 */
function possibleDays({ salience, status, published, within }: Gist): string[] {
  if (salience !== 'main' || published === '' || within.length === 4) return [];
  if (within === '') return status === 'held' ? lately(published, UNDATED) : [];
  const around =
    status === 'held' ? lately(published, MONTH) : daysFrom(published, dayAfter(published, MONTH), MONTH + 1);
  return around.filter((day) => day.startsWith(within));
}

const lately = (published: string, days: number): string[] =>
  daysFrom(dayAfter(published, -days), published, days + 1);

const alikeVague = (a: Gist, b: Gist): boolean =>
  a.within === b.within && a.status === b.status && possibleDays(a).length > 0 && possibleDays(b).length > 0;

const nearlyPublished = (a: Gist, b: Gist): boolean =>
  dayAfter(a.published, -1) <= b.published && dayAfter(b.published, -1) <= a.published;

function samePlace(a: Gist, b: Gist): boolean {
  if (a.country !== '' && b.country !== '' && a.country !== b.country) return false;
  return a.city === '' || b.city === '' || sameCity(a.city, b.city);
}

/** Spelled alike (Kiev, Kyiv), or one is more of the same (Washington, Washington DC). */
function sameCity(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a) || distance(a, b) <= (Math.min(a.length, b.length) > 3 ? 2 : 0);
}

/**
 * Keys such that two reports of one occurrence share at least one: kind, two of the sides, and a day. `shift`
 * gives those of the days so many later.
 */
export function occurrenceKeys(gist: Gist, shift = 0): string[] {
  const days = isSure(gist) ? daysFrom(gist.from, gist.to, LONGEST_STAY) : possibleDays(gist);
  const pairs = pairsOf(gist);
  return days.flatMap((day) =>
    pairs.map((pair) => `${gist.kind}|${pair}|${shift === 0 ? day : dayAfter(day, shift)}`),
  );
}

function pairsOf({ sides }: Gist): string[] {
  const sorted = [...new Set(sides.map((side) => side.affiliation || '?'))].sort().slice(0, MOST_SIDES);
  if (sorted.length === 1) return [`${sorted[0]}|${sorted[0]}`];
  return sorted.flatMap((one, at) => sorted.slice(at + 1).map((other) => `${one}|${other}`));
}
