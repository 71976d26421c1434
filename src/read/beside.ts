import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import { Sidecar } from '../model/sidecar.ts';
import { findDates } from './dates.ts';

/**
 * What is known beside a text as it has to come in, by file, line or request: a date that cannot be read is refused,
 * since the document would lose it without a word, and the same text with the right date would count as repeated.
 */
export const Beside = Sidecar.extend({
  published: Sidecar.shape.published.refine((given) => !given || isDay(given), {
    error: ({ input }) => `is no date that can be read: ${short(input)}; ${rightDay(String(input))}`,
  }),
  url: Sidecar.shape.url.refine((given) => !given || isWebAddress(given), {
    error: ({ input }) =>
      `is no address that can be opened: ${short(input)}; write it whole, from https:// on`,
  }),
});

/** What was given, no longer than a message can show. */
const short = (given: unknown): string => `\`${String(given).slice(0, 60)}\``;

/** Other years are slips of the hand, or numbers of something else. */
const rightDay = (given: string): string =>
  /^\d{4}-\d{2}-\d{2}/.test(given) && !/^(?:1[6-9]|2[01])/.test(given)
    ? 'the year has to be one from 1600 to 2199'
    : 'write a day that there is as YYYY-MM-DD, a time behind it as T09:30Z';

const ISO_TIME = /^\d{4}-\d{2}-\d{2}T(.*)$/s;
const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?$/;

/** A date in one of the layouts of texts; a time behind "T" has to be one as well. */
function isDay(given: string): boolean {
  const time = ISO_TIME.exec(given.trim())?.[1];
  return findDates(given).length > 0 && (time === undefined || CLOCK.test(time));
}

/** Of the web, and without a password: the address is served to everybody. */
function isWebAddress(given: string): boolean {
  const url = URL.parse(given.trim());
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
}

/** What is wrong with a value that a schema refused, in words for people: "`published` is no date …". */
export function wrongIn(given: unknown, { issues: [issue] }: z.ZodError): string {
  if (!issue || issue.path.length === 0) return 'is no JSON object';
  const field = issue.path.join('.');
  if (issue.code !== 'invalid_type') return `\`${field}\` ${issue.message}`;
  if (Object.hasOwn(given as object, field)) return `\`${field}\` must be a ${issue.expected}`;
  const there = Object.keys(given as object).slice(0, 6);
  return `\`${field}\` is missing${there.length > 0 ? `; given are ${there.map((key) => `\`${key}\``).join(', ')}` : ''}`;
}

/** One slip of the hand for so many letters; short words that are near may well be others ("file" and "title"). */
const LETTERS = 4;
const LONG_ENOUGH = 6;

/**
 * What is wrong with a key that is nearly one of those heeded, whose value would be lost without a word; `null` where
 * there is none. Other keys are whatever else somebody keeps of a document.
 */
export function misspeltIn(given: object): string | null {
  const missing = Object.keys(Beside.shape).filter((key) => !Object.hasOwn(given, key));
  const keys = Object.keys(given).filter(
    (key) => key.length >= LONG_ENOUGH && !Object.hasOwn(Beside.shape, key),
  );
  for (const key of keys) {
    const written = key.toLowerCase();
    const meant = closest(written, missing);
    // "sourceId" is of something else.
    if (!meant || written.startsWith(meant)) continue;
    if (distance(written, meant) <= meant.length / LETTERS)
      return `\`${key}\` is not heeded; did you mean \`${meant}\`?`;
  }
  return null;
}
