import { MONTHS, WEEKDAYS } from '../lexicon/time-words.ts';
import type { Token } from '../text/tokens.ts';
import { addDays, dayOf, monthOf, timeOf } from './calendar.ts';
import { stated, type TimeContext, type TimeExpression, type TimeReader } from './expression.ts';
import { countOf, dayNumber, yearAt } from './numbers.ts';

const RANGE = /^(?:-|–|—|to|and|until|till|through|\/|&)$/;

const TO = /^(?:-|–|—|to|until|till|through)$/;

/** The year that a day or month without one has: the nearest that fits the tense. */
export function fittingYear(
  month: number,
  day: number | null,
  anchor: string | null,
  planned: boolean,
): number | null {
  if (!anchor) return null;
  const year = Number(anchor.slice(0, 4));
  const make = (y: number) =>
    day === null ? timeOf(monthOf(y, month)) : timeOf(dayOf(y, month, day) ?? monthOf(y, month));
  const at = day === null ? timeOf(anchor.slice(0, 7)) : timeOf(anchor);
  if (planned) return make(year) >= at ? year : year + 1;
  return make(year) <= at ? year : year - 1;
}

/** One day and its month in either order, with what was written of the year. */
interface Part {
  day: number;
  month: number | null;
  to: number;
}

function monthAt(tokens: readonly Token[], i: number, end: number): number | null {
  const token = i < end ? tokens[i] : undefined;
  return token?.cap ? (MONTHS[token.lower] ?? null) : null;
}

/** "March 15", "15 March", "15th of March", a bare "15" (month still to come). */
function partAt(tokens: readonly Token[], i: number, end: number): Part | null {
  const month = monthAt(tokens, i, end);
  if (month) {
    const at = tokens[i + 1]?.lower === 'the' ? i + 2 : i + 1;
    const day = at < end ? dayNumber(tokens[at]) : null;
    return day ? { day, month, to: at + 1 } : null;
  }
  const day = i < end ? dayNumber(tokens[i]) : null;
  if (!day) return null;
  const of = tokens[i + 1]?.lower === 'of' && monthAt(tokens, i + 2, end) ? 1 : 0;
  const behind = monthAt(tokens, i + 1 + of, end);
  return behind ? { day, month: behind, to: i + 2 + of } : { day, month: null, to: i + 1 };
}

/** "(27/02)": day and month in brackets, as ministries of Indonesia and Brazil write behind what they tell. */
export const dayAndMonthInBrackets: TimeReader = (tokens, i, _end, { anchor }) => {
  const [, day, month] = /^(\d{1,2})\/(\d{1,2})$/.exec(tokens[i]!.text) ?? [];
  if (!day || tokens[i - 1]?.text !== '(' || tokens[i + 1]?.text !== ')') return null;
  if (Number(day) < 1 || Number(day) > 31 || Number(month) < 1 || Number(month) > 12) return null;
  return dated(
    i,
    i + 1,
    { day: Number(day), month: Number(month) },
    null,
    { to: i + 1, year: null, shift: null },
    anchor,
    1,
  );
};

/** "March 15", "Oct. 5, 2021", "8 December", "2-3 June 2025", "May 3 to Sunday, May 5", "from 30 April to 2 May of this year". */
export const dayAndMonth: TimeReader = (tokens, i, end, context) => {
  const first = partAt(tokens, i, end);
  if (!first) return null;
  const { last, to } = rangeEnd(tokens, first, end);
  const month = first.month ?? last?.month ?? null;
  if (!month || (first.month && !last?.month && tokens[i]!.kind === 'number' && last)) return null;
  const year = yearBehind(tokens, to, end);
  return dated(
    i,
    year.to,
    { day: first.day, month },
    last ? { day: last.day, month: last.month ?? month } : null,
    year,
    anchorOf(context),
    lasting(tokens, i),
  );
};

/** In a text without a day of its own, "on 15 January" behind "on 8 January 2024" is counted from the day told before. */
const anchorOf = ({ anchor, before }: TimeContext): string | null => {
  if (anchor) return anchor;
  const told = before?.resolve(true);
  return told?.precision === 'day' ? told.start : null;
};

function rangeEnd(tokens: readonly Token[], first: Part, end: number): { last: Part | null; to: number } {
  // "Thursday, October 29, to Saturday, October 31"
  const comma = first.to < end && tokens[first.to]!.text === ',' ? 1 : 0;
  const link = first.to + comma;
  if (link + 1 >= end || !RANGE.test(tokens[link]!.lower)) return { last: null, to: first.to };
  const at = pastWeekday(tokens, link + 1, end);
  const weekday = at > link + 1;
  // "on 3 May and Sunday 5 May in Tokyo": two days, and no range.
  if (weekday ? !TO.test(tokens[link]!.lower) : comma > 0) return { last: null, to: first.to };
  const last = partAt(tokens, at, end);
  const sameMonth = last && last.month === null;
  if (!last || (sameMonth && first.month !== null && last.day <= first.day))
    return { last: null, to: first.to };
  if (first.month === null && last.month === null) return { last: null, to: first.to };
  return { last, to: last.to };
}

/** The token behind "Saturday," where a weekday introduces the date. */
function pastWeekday(tokens: readonly Token[], at: number, end: number): number {
  if (at >= end || !tokens[at]!.cap || WEEKDAYS[tokens[at]!.lower] === undefined) return at;
  return tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
}

interface YearBehind {
  to: number;
  year: number | null;
  /** "of last year": counted from the report. */
  shift: number | null;
}

function yearBehind(tokens: readonly Token[], to: number, end: number): YearBehind {
  const year = yearAt(tokens, to, end);
  if (year) return { to: year.to, year: year.year, shift: null };
  const at = tokens[to]?.lower === 'of' || tokens[to]?.text === ',' ? to + 1 : to;
  const shift = { this: 0, last: -1, next: 1 }[tokens[at]?.lower ?? ''];
  if (shift !== undefined && at + 1 < end && tokens[at + 1]!.lower === 'year')
    return { to: at + 2, year: null, shift };
  return { to, year: null, shift: null };
}

/** "for two days from Oct. 27": how many days it lasts. */
function lasting(tokens: readonly Token[], i: number): number {
  if (!/^(?:from|beginning|starting|on)$/.test(tokens[i - 1]?.lower ?? '')) return 1;
  const at = /^(?:beginning|starting)$/.test(tokens[i - 2]?.lower ?? '') ? i - 3 : i - 2;
  if (tokens[at]?.lower !== 'days' || tokens[at - 2]?.lower !== 'for') return 1;
  return Math.min(countOf(tokens[at - 1]) ?? 1, 31);
}

interface MonthDay {
  day: number;
  month: number;
}

function dated(
  from: number,
  to: number,
  first: MonthDay,
  last: MonthDay | null,
  year: YearBehind,
  anchor: string | null,
  days: number,
): TimeExpression {
  return {
    from,
    to,
    rule: 'date:day-month',
    resolve(planned) {
      const shifted = year.shift !== null && anchor ? Number(anchor.slice(0, 4)) + year.shift : null;
      const y = year.year ?? shifted ?? fittingYear(first.month, first.day, anchor, planned);
      const start = y === null ? null : dayOf(y, first.month, first.day);
      if (!start || y === null) return null;
      if (days > 1) return stated(start, 'day', addDays(start, days - 1));
      return stated(
        start,
        'day',
        last ? dayOf(last.month < first.month ? y + 1 : y, last.month, last.day) : null,
      );
    },
  };
}
