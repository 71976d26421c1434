import { clockAfter, clockBefore } from './clock.ts';
import { MONTHS } from './months.ts';

/** A calendar date as written somewhere in a text; `year` is `null` where none is given. */
export type WrittenDate = {
  start: number;
  end: number;
  year: number | null;
  month: number;
  day: number;
  /** `HH:MM` or `HH:MM:SS` as stated. */
  time: string | null;
  /** `Z` or an offset, where stated. */
  zone: string | null;
  rule: string;
};

const NAMES = Object.keys(MONTHS).sort((a, b) => b.length - a.length);
const MONTH = `(?<name>${NAMES.join('|')})\\b\\.?`;
const DAY = '(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const YEAR = '(?<year>1[6-9]\\d\\d|2[01]\\d\\d)(?!\\d)';
const EDGE = '(?<![\\p{L}\\d/.:-])';
const SEP = "[-./,\\s’']{1,3}";

/** Layouts in order of trust; numeric day and month only where the day cannot be a month. */
const LAYOUTS: readonly (readonly [rule: string, pattern: string])[] = [
  ['iso', `${EDGE}${YEAR}[-/.](?<month>0?[1-9]|1[0-2])[-/.]${DAY}(?!\\d)`],
  ['day-month-year', `${EDGE}${DAY}(?:\\sof)?[-.\\s]{1,2}${MONTH}${SEP}${YEAR}`],
  ['month-day-year', `${EDGE}${MONTH}\\s{1,2}${DAY}${SEP}${YEAR}`],
  ['day-month-short-year', `${EDGE}${DAY}-${MONTH}-(?<short>\\d\\d)(?!\\d)`],
  // "AP-NY-05-03-83 1432EDT" behind a story of the 1980s
  ['wire-slug', `${EDGE}(?:AP|UPI)-[A-Z]{2,3}-(?<month>0[1-9]|1[0-2])-${DAY}-(?<short>\\d\\d)(?!\\d)`],
  ['dotted', `${EDGE}${DAY}\\.(?<month>0?[1-9]|1[0-2])\\.${YEAR}`],
  ['day-slash-month', `${EDGE}(?<day>1[3-9]|2\\d|3[01])[-/](?<month>0?[1-9]|1[0-2])[-/]${YEAR}`],
  ['month-slash-day', `${EDGE}(?<month>0?[1-9]|1[0-2])[-/](?<day>1[3-9]|2\\d|3[01])[-/]${YEAR}`],
  ['day-slash-same', `${EDGE}(?<day>0?[1-9]|1[0-2])[-/](?<month>\\k<day>)[-/]${YEAR}`],
  ['day-month', `${EDGE}${DAY}\\s{1,2}${MONTH}(?![\\p{L}\\d])`],
  ['month-day', `${EDGE}${MONTH}\\s{1,2}${DAY}(?![\\p{L}\\d]|:\\d)`],
];

const PATTERNS = LAYOUTS.map(([rule, pattern]) => ({
  rule,
  regex: new RegExp(pattern, 'giu'),
  named: pattern.includes('<name>'),
}));
const SHORT = `(?:${NAMES.filter((name) => name.length === 3).join('|')})`;
/**
 * Without a day beside a month no layout with a month's name, and without a number behind a mark none with its number
 * can hold: spares nearly all lines the search.
 */
const NAMED = new RegExp(
  `\\d(?:st|nd|rd|th)?(?:\\sof)?[-.\\s]{1,2}${SHORT}|${SHORT}\\p{L}*\\.?\\s{1,2}\\d`,
  'iu',
);
const NUMBERED = /[-/.]\d/;
/** Longest stretch that is searched: a date line is short, and prose holds no date of publication. */
const LONGEST = 400;

/** The calendar dates in a short stretch of text, in order, each with the clock time beside it. */
export function findDates(text: string): WrittenDate[] {
  const stretch = text.slice(0, LONGEST);
  if (!/\d/.test(stretch)) return [];
  const found: WrittenDate[] = [];
  const [byName, byNumber] = [NAMED.test(stretch), NUMBERED.test(stretch)];
  for (const { rule, regex, named } of PATTERNS) {
    if (!(named ? byName : byNumber)) continue;
    regex.lastIndex = 0;
    for (let match = regex.exec(stretch); match; match = regex.exec(stretch)) {
      const date = dateOf(match, rule);
      if (date && !found.some((other) => date.start < other.end && other.start < date.end)) found.push(date);
    }
  }
  return found.map((date) => withClock(stretch, date)).sort((a, b) => a.start - b.start);
}

function dateOf(match: RegExpMatchArray, rule: string): WrittenDate | null {
  const part = match.groups ?? {};
  const month = part.month ? Number(part.month) : MONTHS[part.name!.toLowerCase()]!;
  const year = part.year ? Number(part.year) : part.short ? shortYear(Number(part.short)) : null;
  const day = Number(part.day);
  if (!isCalendarDay(year ?? 2000, month, day)) return null;
  const start = match.index!;
  return {
    start,
    end: start + match[0].length,
    year,
    month,
    day,
    time: null,
    zone: null,
    rule: `date:${rule}`,
  };
}

/** Wire archives write 26-FEB-87; nothing they keep is older than 1970. */
const shortYear = (short: number) => (short >= 70 ? 1900 + short : 2000 + short);

function isCalendarDay(year: number, month: number, day: number): boolean {
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function withClock(text: string, date: WrittenDate): WrittenDate {
  const clock = clockAfter(text, date.end) ?? clockBefore(text, date.start);
  if (!clock) return date;
  const { time, zone } = clock;
  return {
    ...date,
    time,
    zone,
    start: Math.min(date.start, clock.start),
    end: Math.max(date.end, clock.end),
  };
}

/** ISO 8601 of a written date that has a year; `null` for one that has none. */
export function isoOf(date: WrittenDate): string | null {
  const day = isoDay(date);
  return day && date.time ? `${day}T${date.time}${date.zone ?? ''}` : day;
}

/** ISO 8601 day of a written date that has a year; `null` for one that has none. */
export function isoDay({ year, month, day }: Pick<WrittenDate, 'year' | 'month' | 'day'>): string | null {
  const two = (n: number) => String(n).padStart(2, '0');
  return year === null ? null : `${year}-${two(month)}-${two(day)}`;
}
