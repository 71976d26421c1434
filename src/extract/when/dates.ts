import type { Basis, Precision } from '#src/model/vocabulary.ts';
import { MONTHS, NUMBER_WORDS, WEEKDAYS } from '../lexicon/time-words.ts';
import type { Tokenised } from '../sentences.ts';
import type { Token } from '../tokens.ts';
import { addDays, addMonths, dayOf, lastWeekday, monday, monthOf, nextWeekday, timeOf } from './calendar.ts';

/** A date as the text gives it, resolved. */
export interface When {
  start: string;
  end: string | null;
  precision: Precision;
  basis: Basis;
}

/** A time expression: which tokens, and what it means for something past or to come. */
export interface TimeExpression {
  from: number;
  to: number;
  rule: string;
  /** `null` where it needs an anchor date that the document does not have. */
  resolve(planned: boolean): When | null;
}

type Reader = (tokens: readonly Token[], i: number, end: number, anchor: string | null) => TimeExpression | null;

/** All time expressions between two tokens, left to right, none inside another. `anchor` is the day of the report. */
export function timesIn(doc: Tokenised, from: number, to: number, anchor: string | null): TimeExpression[] {
  const found: TimeExpression[] = [];
  for (let i = from; i < to; ) {
    const hit = READERS.reduce<TimeExpression | null>((known, reader) => known ?? reader(doc.tokens, i, to, anchor), null);
    if (hit) found.push(hit);
    i = hit ? Math.max(hit.to, i + 1) : i + 1;
  }
  return found;
}

const stated = (start: string, precision: Precision = 'day', end: string | null = null): When => ({ start, end, precision, basis: 'stated' });
const relative = (start: string, end: string | null = null, precision: Precision = 'day'): When => ({ start, end: end === start ? null : end, precision, basis: 'relative' });
const fixed = (from: number, to: number, rule: string, value: When | null): TimeExpression => ({ from, to, rule, resolve: () => value });

const numberOf = (token: Token | undefined): number | null => {
  const match = token && /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(token.lower);
  return match ? Number(match[1]) : null;
};
const yearAt = (tokens: readonly Token[], i: number, end: number): { year: number; to: number } | null => {
  const at = tokens[i]?.text === ',' ? i + 1 : i;
  const year = at < end && tokens[at]?.kind === 'number' ? numberOf(tokens[at]) : null;
  return year && year >= 1900 && year <= 2100 ? { year, to: at + 1 } : null;
};

/** The year that a day without one has: the nearest that fits the tense. */
function completed(month: number, day: number | null, anchor: string | null, planned: boolean): number | null {
  if (!anchor) return null;
  const year = Number(anchor.slice(0, 4));
  const make = (y: number) => (day === null ? timeOf(monthOf(y, month)) : timeOf(dayOf(y, month, day) ?? monthOf(y, month)));
  const at = day === null ? timeOf(anchor.slice(0, 7)) : timeOf(anchor);
  if (planned) return make(year) >= at ? year : year + 1;
  return make(year) <= at ? year : year - 1;
}

/** "March 15", "Oct. 5, 2021", "8 December", "2-3 June 2025", "May 16-17", "From 2 to 4 May". */
const dayAndMonth: Reader = (tokens, i, end, anchor) => {
  const month = MONTHS[tokens[i]!.lower];
  if (month && tokens[i]!.cap) {
    const day = numberOf(tokens[i + 1]);
    if (day && day <= 31 && i + 1 < end) return span(i, i + 2, month, day, tokens, end, anchor);
  }
  const first = tokens[i]!.kind === 'number' ? numberOf(tokens[i]) : null;
  if (!first || first > 31) return null;
  let last = first;
  let at = i + 1;
  if (/^(?:-|–|to|and|\/)$/.test(tokens[at]?.lower ?? '') && numberOf(tokens[at + 1]) && (numberOf(tokens[at + 1]) ?? 99) <= 31) {
    last = numberOf(tokens[at + 1])!;
    at += 2;
  }
  if (tokens[at]?.lower === 'of') at++;
  const name = at < end ? MONTHS[tokens[at]?.lower ?? ''] : undefined;
  if (!name || !tokens[at]!.cap) return null;
  const year = yearAt(tokens, at + 1, end);
  return dated(i, year?.to ?? at + 1, name, first, last, year?.year ?? null, anchor);
};

function span(i: number, at: number, month: number, day: number, tokens: readonly Token[], end: number, anchor: string | null): TimeExpression {
  let last = day;
  let to = at;
  if (/^(?:-|–|to|and)$/.test(tokens[at]?.lower ?? '') && (numberOf(tokens[at + 1]) ?? 99) <= 31 && (numberOf(tokens[at + 1]) ?? 0) > day && tokens[at + 1]?.kind === 'number') {
    last = numberOf(tokens[at + 1])!;
    to = at + 2;
  }
  const year = yearAt(tokens, to, end);
  return dated(i, year?.to ?? to, month, day, last, year?.year ?? null, anchor);
}

function dated(from: number, to: number, month: number, first: number, last: number, year: number | null, anchor: string | null): TimeExpression {
  return {
    from, to, rule: 'date:day-month',
    resolve(planned) {
      const y = year ?? completed(month, first, anchor, planned);
      const start = y === null ? null : dayOf(y, month, first);
      if (!start || y === null) return null;
      return stated(start, 'day', last > first ? dayOf(y, month, last) : null);
    },
  };
}

/** "17/7/2021", "27.10.2014", "2022-03-03". */
const numeric: Reader = (tokens, i, end) => {
  const match = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(tokens[i]!.text);
  if (match) {
    const date = dayOf(Number(match[3]), Number(match[2]), Number(match[1]));
    return date ? fixed(i, i + 1, 'date:numeric', stated(date)) : null;
  }
  if (i + 4 < end && /^\d{4}$/.test(tokens[i]!.text) && tokens[i + 1]!.text === '-' && tokens[i + 3]!.text === '-') {
    const date = dayOf(Number(tokens[i]!.text), Number(tokens[i + 2]!.text), Number(tokens[i + 4]!.text));
    return date ? fixed(i, i + 5, 'date:numeric', stated(date)) : null;
  }
  return null;
};

/** "in November 2022", "in August", "last April", "March 2026", "later in 2024". */
const monthOrYear: Reader = (tokens, i, end, anchor) => {
  const before = tokens[i - 1]?.lower ?? '';
  const month = tokens[i]!.cap ? MONTHS[tokens[i]!.lower] : undefined;
  if (month) {
    const year = yearAt(tokens, i + 1, end);
    if (year) return fixed(i, year.to, 'date:month', stated(monthOf(year.year, month), 'month'));
    if (!/^(?:in|last|next|this|since|early|late|mid|mid-|of|until)$/.test(before)) return null;
    if (/^(?:since|until)$/.test(before)) return null;
    return {
      from: i, to: i + 1, rule: 'date:month',
      resolve(planned) {
        const y = completed(month, null, anchor, planned);
        return y === null ? null : stated(monthOf(y, month), 'month');
      },
    };
  }
  const year = tokens[i]!.kind === 'number' && /^(?:in|later in)$/.test(before) ? yearAt(tokens, i, end) : null;
  return year && /^\d{4}$/.test(tokens[i]!.text) ? fixed(i, i + 1, 'date:year', stated(String(year.year), 'year')) : null;
};

/** "on Tuesday", "last Friday", "next Tuesday", "Monday next", "Tuesday night". */
const weekday: Reader = (tokens, i, end, anchor) => {
  const day = tokens[i]!.cap ? WEEKDAYS[tokens[i]!.lower] : undefined;
  if (day === undefined) return null;
  const before = tokens[i - 1]?.lower ?? '';
  const next = before === 'next' || tokens[i + 1]?.lower === 'next';
  if (before === 'every' || tokens[i + 1]?.lower === 'through') return null;
  const until = /^(?:to|through|until)$/.test(tokens[i + 1]?.lower ?? '') && WEEKDAYS[tokens[i + 2]?.lower ?? ''] !== undefined && i + 2 < end;
  return {
    from: i, to: until ? i + 3 : i + 1, rule: 'date:weekday',
    resolve(planned) {
      if (!anchor) return null;
      const start = next || planned ? nextWeekday(anchor, day) : lastWeekday(before === 'last' && lastWeekday(anchor, day) === anchor ? addDays(anchor, -1) : anchor, day);
      return relative(start);
    },
  };
};

const SIMPLE: readonly (readonly [words: string, rule: string, value: (anchor: string, planned: boolean) => When])[] = [
  ['today | tonight | this morning | this afternoon | this evening | earlier today | later today | this sunday', 'date:today', (a) => relative(a)],
  ['yesterday | last night | last evening | late last night | the previous day | the day before', 'date:yesterday', (a) => relative(addDays(a, -1))],
  ['the day before yesterday', 'date:yesterday', (a) => relative(addDays(a, -2))],
  ['tomorrow', 'date:tomorrow', (a) => relative(addDays(a, 1))],
  ['overnight', 'date:overnight', (a) => relative(addDays(a, -1), a)],
  ['earlier this week', 'date:week', (a) => relative(monday(a), a)],
  ['later this week', 'date:week', (a) => relative(a, addDays(monday(a), 6))],
  ['this week', 'date:week', (a, planned) => (planned ? relative(a, addDays(monday(a), 6)) : relative(monday(a), a))],
  ['last week | the previous week', 'date:week', (a) => relative(addDays(monday(a), -7), addDays(monday(a), -1))],
  ['next week | the coming week', 'date:week', (a) => relative(addDays(monday(a), 7), addDays(monday(a), 13))],
  ['over the weekend | at the weekend | last weekend | this weekend', 'date:weekend', (a, planned) => (planned ? relative(nextWeekday(a, 6), addDays(nextWeekday(a, 6), 1)) : relative(addDays(lastWeekday(a, 0), -1), lastWeekday(a, 0)))],
  ['next weekend', 'date:weekend', (a) => relative(nextWeekday(a, 6), addDays(nextWeekday(a, 6), 1))],
  ['this month | earlier this month | later this month', 'date:month', (a) => relative(a.slice(0, 7), null, 'month')],
  ['last month', 'date:month', (a) => relative(addMonths(a, -1), null, 'month')],
  ['next month', 'date:month', (a) => relative(addMonths(a, 1), null, 'month')],
  ['this year | later this year | earlier this year', 'date:year', (a) => relative(a.slice(0, 4), null, 'year')],
  ['last year', 'date:year', (a) => relative(String(Number(a.slice(0, 4)) - 1), null, 'year')],
  ['next year', 'date:year', (a) => relative(String(Number(a.slice(0, 4)) + 1), null, 'year')],
];

const BY_FIRST = new Map<string, { words: string[]; rule: string; value: (anchor: string, planned: boolean) => When }[]>();
for (const [phrases, rule, value] of SIMPLE) {
  for (const phrase of phrases.split('|')) {
    const words = phrase.trim().split(' ');
    BY_FIRST.set(words[0]!, [...(BY_FIRST.get(words[0]!) ?? []), { words, rule, value }].sort((a, b) => b.words.length - a.words.length));
  }
}

/** Fixed phrases: "today", "earlier this week", "last month". */
const simple: Reader = (tokens, i, end, anchor) => {
  const row = BY_FIRST.get(tokens[i]!.lower)?.find(({ words }) => i + words.length <= end && words.every((word, k) => tokens[i + k]!.lower === word));
  if (!row || (row.words[0] === 'today' && /^['’]s?$/.test(tokens[i + 1]?.text ?? ''))) return null;
  return { from: i, to: i + row.words.length, rule: row.rule, resolve: (planned) => (anchor ? row.value(anchor, planned) : null) };
};

const UNITS: Readonly<Record<string, number>> = { day: 1, days: 1, week: 7, weeks: 7 };

/** "two days ago", "three days earlier". */
const ago: Reader = (tokens, i, end, anchor) => {
  const count = NUMBER_WORDS[tokens[i]!.lower] ?? (tokens[i]!.kind === 'number' ? numberOf(tokens[i]) : null);
  const unit = UNITS[tokens[i + 1]?.lower ?? ''];
  if (!count || !unit || i + 2 >= end || tokens[i + 2]!.lower !== 'ago') return null;
  return fixed(i, i + 3, 'date:ago', anchor ? relative(addDays(anchor, -count * unit)) : null);
};

const READERS: readonly Reader[] = [ago, simple, dayAndMonth, numeric, weekday, monthOrYear];
