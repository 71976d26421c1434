import { WEEKDAYS } from '../lexicon/time-words.ts';
import type { Token } from '../text/tokens.ts';
import { addDays, addMonths, monday, nextWeekday } from './calendar.ts';
import {
  fixed,
  relative,
  type TimeContext,
  type TimeExpression,
  type TimeReader,
  type When,
} from './expression.ts';
import { countOf } from './numbers.ts';

/** Phrases counted in days from the day told of before. `loose` ones need no day before: they count from the report. */
const ROWS: readonly (readonly [phrases: string, days: number, loose: boolean])[] = [
  [
    'the same day | that same day | that day | the same evening | the same morning | the same afternoon | that evening | that morning | that afternoon | that night | the same night | later in the day | earlier in the day | later that day | earlier that day | in the evening | in the afternoon | in the morning',
    0,
    true,
  ],
  [
    'the following day | the next day | the day after | a day later | one day later | the following morning | the next morning | the following evening',
    1,
    false,
  ],
  [
    'the day before | the previous day | a day earlier | one day earlier | the previous evening | the evening before | the night before',
    -1,
    true,
  ],
];

const BY_FIRST = new Map<string, { words: string[]; days: number; loose: boolean }[]>();
for (const [phrases, days, loose] of ROWS) {
  for (const phrase of phrases.split('|')) {
    const words = phrase.trim().split(' ');
    BY_FIRST.set(
      words[0]!,
      [...(BY_FIRST.get(words[0]!) ?? []), { words, days, loose }].sort(
        (a, b) => b.words.length - a.words.length,
      ),
    );
  }
}

/** First words of the phrases. */
export const besideDayBegins: readonly string[] = [...BY_FIRST.keys()];

/** "the same day", "the following day", "in the evening", "the day before": counted from the day told of before. */
export const besideDay: TimeReader = (tokens, i, end, context) => {
  const row = BY_FIRST.get(tokens[i]!.lower)?.find(
    ({ words }) => i + words.length <= end && words.every((word, k) => tokens[i + k]!.lower === word),
  );
  if (!row) return null;
  const to = i + row.words.length;
  const next = tokens[to]?.lower ?? '';
  // "received B, the day after telephoning C": what follows was the day before.
  if (row.words.join(' ') === 'the day after' && to < end && /ing$/.test(next))
    return { ...counted(i, to, -1, asTold(context), true), forward: true };
  // "in the morning of 3 May" has its date behind it; "the day after the summit" counts from the summit.
  if (
    next === 'of' ||
    (/^the day (?:after|before)$/.test(row.words.join(' ')) &&
      to < end &&
      !/^[.,;:)]$|^(?:and|in|at|on|he|she|they|with)$/.test(next))
  )
    return null;
  return counted(i, to, row.days, context, row.loose);
};

const UNITS: Readonly<Record<string, number>> = { day: 1, days: 1, week: 7, weeks: 7, fortnight: 14 };

/** "two days ago", "eleven days later", "three days earlier", "four days after" (of what follows). */
export const countedDays: TimeReader = (tokens, i, end, context) => {
  const count = countOf(tokens[i]);
  const unit = i + 2 < end ? tokens[i + 1]!.lower : '';
  if (!count || count > 999) return null;
  const behind = tokens[i + 2]?.lower ?? '';
  const days = UNITS[unit] ? count * UNITS[unit] : null;
  if (behind === 'ago') return ago(i, unit, count, days, context);
  if (days === null) return null;
  if (/^(?:later|afterwards)$/.test(behind)) return counted(i, i + 3, days, context, false);
  if (behind === 'earlier' || behind === 'previously') return counted(i, i + 3, -days, context, true);
  // "to meet again in two weeks after talks with B": two weeks from now.
  if (behind === 'after' && tokens[i - 1]?.lower !== 'in')
    return { ...counted(i, i + 3, -days, asTold(context), true), forward: true };
  if (behind === 'before' || (behind === 'ahead' && tokens[i + 3]?.lower === 'of'))
    return { ...counted(i, i + 3, days, asTold(context), true), forward: true };
  return null;
};

/** "The visit comes a day after A met B": counted from the day of the visit, which may be to come though A was met before. */
const asTold = (context: TimeContext): TimeContext => {
  const { before } = context;
  return before && before.resolve(true) !== null
    ? { ...context, past: { ...before, resolve: () => before.resolve(true) } }
    : context;
};

function ago(
  i: number,
  unit: string,
  count: number,
  days: number | null,
  { anchor }: TimeContext,
): TimeExpression | null {
  if (!anchor) return days ? fixed(i, i + 3, 'date:ago', null) : null;
  if (days) return fixed(i, i + 3, 'date:ago', relative(addDays(anchor, -days)));
  if (/^months?$/.test(unit))
    return fixed(i, i + 3, 'date:ago', relative(addMonths(anchor, -count), null, 'month'));
  if (/^years?$/.test(unit))
    return fixed(i, i + 3, 'date:ago', relative(String(Number(anchor.slice(0, 4)) - count), null, 'year'));
  return null;
}

/** "the following Monday", "the first day of the visit", "the following week". */
export const besideWeek: TimeReader = (tokens, i, end, context) =>
  ordinalOfVisit(tokens, i, end, context) ?? following(tokens, i, end, context);

function following(
  tokens: readonly Token[],
  i: number,
  end: number,
  context: TimeContext,
): TimeExpression | null {
  if (tokens[i]!.lower !== 'following' || tokens[i - 1]?.lower !== 'the' || i + 1 >= end) return null;
  const day = WEEKDAYS[tokens[i + 1]!.lower];
  if (day !== undefined)
    return shifted(i, i + 2, context, (base) => relative(nextWeekday(base.end ?? base.start, day)));
  if (tokens[i + 1]!.lower !== 'week') return null;
  return shifted(i, i + 2, context, (base) =>
    relative(addDays(monday(base.start), 7), addDays(monday(base.start), 13)),
  );
}

const ORDINALS: Readonly<Record<string, number>> = { opening: 0, first: 0, second: 1, third: 2, fourth: 3 };

/** "on the second day of the visit": a day of a range told of before. */
function ordinalOfVisit(
  tokens: readonly Token[],
  i: number,
  end: number,
  context: TimeContext,
): TimeExpression | null {
  const { lower } = tokens[i]!;
  if (i + 2 >= end || tokens[i + 1]!.lower !== 'day' || tokens[i + 2]!.lower !== 'of') return null;
  const offset = ORDINALS[lower];
  if (offset === undefined && !/^(?:last|final|closing)$/.test(lower)) return null;
  return shifted(i, i + 2, context, (base) => {
    if (!base.end) return offset === 0 ? { ...base } : null;
    const start = offset === undefined ? base.end : addDays(base.start, offset);
    return start <= base.end ? { ...base, start, end: null } : null;
  });
}

const counted = (
  from: number,
  to: number,
  days: number,
  context: TimeContext,
  loose: boolean,
): TimeExpression =>
  shifted(
    from,
    to,
    context,
    (base) => relative(addDays(days > 0 ? (base.end ?? base.start) : base.start, days)),
    loose,
  );

/** Resolved at once for both tenses: a chain of "the next day" must not nest. */
function shifted(
  from: number,
  to: number,
  { before, past: pastBefore, anchor }: TimeContext,
  shift: (base: When) => When | null,
  loose = false,
): TimeExpression {
  const make = (planned: boolean) => {
    const known = planned ? before : (pastBefore ?? before);
    const base = known ? known.resolve(planned) : loose && anchor ? relative(anchor) : null;
    return base && base.precision === 'day' ? shift(base) : null;
  };
  const [past, future] = [make(false), make(true)];
  return { from, to, rule: 'date:beside', resolve: (planned) => (planned ? future : past) };
}
