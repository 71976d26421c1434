import type { Evidence } from '../model/evidence.ts';
import { clockAfter } from './clock.ts';
import type { WrittenDateline } from './dateline.ts';
import { findDates, isoDay, isoOf, type WrittenDate } from './dates.ts';
import type { Part } from './paragraphs.ts';
import { type StatedDate, statedDates } from './stated-dates.ts';

/** A value with the words it was read from, where it was. */
export type Found = { value: string; evidence: Evidence | null };
export type Dates = { published: Found | null; modified: Found | null };

/**
 * When the text says that it was published and changed; else what is known beside it; else nothing.
 * The order of trust: lines of the header, a dateline with its year, a signature at the end, what is known
 * beside the text, a date in the headline itself.
 */
export function datesOf(
  parts: readonly Part[],
  dateline: WrittenDateline | null,
  known: string | null,
): Dates {
  const title = parts.findIndex((part) => part.kind === 'title');
  const body = parts.findIndex((part) => part.kind === 'body');
  const above = stated(parts.slice(0, body < 0 ? parts.length : body));
  const below = body < 0 ? [] : stated(parts.slice(body));
  const published =
    precise(above, 'published') ??
    ofDateline(dateline) ??
    precise(below, 'published') ??
    openingTitle(parts[title]) ??
    beside(known) ??
    ofTitle(parts[title]);
  return { published, modified: precise(above, 'modified') ?? precise(below, 'modified') };
}

function stated(parts: readonly Part[]): StatedDate[] {
  return parts.flatMap((part, at) => {
    if (part.kind !== 'meta') return [];
    const dates = statedDates(part.text).map((date) => ({
      ...date,
      start: date.start + part.start,
      end: date.end + part.start,
    }));
    return dates.map((date) => withClockBelow(date, parts[at + 1]));
  });
}

/** Some pages print the date on one line and the clock time on the next. */
function withClockBelow(date: StatedDate, below: Part | undefined): StatedDate {
  if (date.time || !below || !/^\d{1,2}:\d{2}$/.test(below.text)) return date;
  const clock = clockAfter(below.text, 0);
  return clock ? { ...date, time: clock.time, end: below.end } : date;
}

const precision = (date: WrittenDate) => (date.zone ? 3 : date.time ? (date.time.length > 5 ? 2 : 1) : 0);

/** The most precise of the dates stated for a field, the first of equals. */
function precise(dates: readonly StatedDate[], field: StatedDate['field']): Found | null {
  const own = dates.filter((date) => date.field === field);
  const best = own.reduce<StatedDate | null>((a, b) => (a && precision(a) >= precision(b) ? a : b), null);
  return best && foundOf(best);
}

function foundOf(date: WrittenDate): Found | null {
  const value = isoOf(date);
  return value === null ? null : { value, evidence: { start: date.start, end: date.end, rule: date.rule } };
}

function ofDateline(dateline: WrittenDateline | null): Found | null {
  return dateline?.date ? foundOf(dateline.date) : null;
}

/** What may stand in front of the date of a numbered headline: "No: 7, ", "PR-12 | ". */
const NUMBER = /^(?:(?:\W{0,2}n[ro]\W{0,3}|[A-Z]{2,4}-)[\d/ -]{1,12}[,:|–-]?\s?)?$/i;

/** "No: 7, 3 May 2021, Press Release Regarding …": a headline that opens with its number and date. */
function openingTitle(title: Part | undefined): Found | null {
  const date = title && findDates(title.text)[0];
  if (!title || !date || !NUMBER.test(title.text.slice(0, date.start))) return null;
  if (!/^\s?[,:|–—-]/.test(title.text.slice(date.end))) return null;
  return foundOf({ ...date, start: title.start + date.start, end: title.start + date.end });
}

function ofTitle(title: Part | undefined): Found | null {
  if (!title) return null;
  const date = findDates(title.text.slice(-60)).at(-1);
  const at = title.end - Math.min(60, title.text.length);
  if (!date || date.year === null || at + date.end < title.end - 1) return null;
  const before = title.text.slice(-60).slice(0, date.start);
  if (!/[,(–—-]\s?$/.test(before)) return null;
  return foundOf({ ...date, start: at + date.start, end: at + date.end, rule: 'date:title' });
}

/** A date known beside the text, in ISO 8601; one in another layout is read, an unreadable one ignored. */
function beside(known: string | null): Found | null {
  if (!known) return null;
  const iso = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})?)?$/.test(
    known,
  );
  const read = findDates(known)[0];
  if (!read) return null;
  const value = iso ? known : isoOf(read);
  return value === null ? null : { value, evidence: null };
}

const DAY = 86_400_000;
/** A story may be filed under a date that its publisher, further west, has not reached yet. */
const AHEAD = 2 * DAY;

/** ISO day of a dateline; a missing year is that of the nearest such day on or before publication. */
export function datelineDay(date: WrittenDate | null, published: string | null): string | null {
  if (!date) return null;
  if (date.year !== null) return isoDay(date);
  const publishedAt = Date.parse(published?.slice(0, 10) ?? '');
  if (Number.isNaN(publishedAt)) return null;
  const latest = new Date(publishedAt + AHEAD).getUTCFullYear();
  for (let year = latest; year > latest - 9; year -= 1) {
    const day = new Date(Date.UTC(year, date.month - 1, date.day));
    if (day.getUTCDate() === date.day && day.getTime() <= publishedAt + AHEAD)
      return isoDay({ ...date, year });
  }
  return null;
}
