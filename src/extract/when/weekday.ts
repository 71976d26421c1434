import { WEEKDAYS } from '../lexicon/time-words.ts';
import type { Token } from '../text/tokens.ts';
import { addDays, lastWeekday, nextWeekday } from './calendar.ts';
import { dayAndMonth } from './day-month.ts';
import { numeric } from './day-number.ts';
import { relative, type TimeReader } from './expression.ts';
import { daysOfVisit } from './visit-days.ts';

const weekdayAt = (tokens: readonly Token[], i: number, end: number): number | undefined =>
  i < end && tokens[i]!.cap && !isSun(tokens, i) ? WEEKDAYS[tokens[i]!.lower] : undefined;

/** "the Palace of the Sun.": no day. */
const isSun = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === 'sun.' && tokens[i - 1]?.lower === 'the';

/** "on Tuesday", "last Friday", "next Tuesday", "Monday next", "Friday, March 15", "Monday and Tuesday", "Friday week". */
export const weekday: TimeReader = (tokens, i, end, context) => {
  const day = weekdayAt(tokens, i, end);
  if (day === undefined || /^(?:every|each|black|good|bloody)$/.test(tokens[i - 1]?.lower ?? '')) return null;
  const named = dateBehind(tokens, i, end, context);
  if (named) return { ...named, from: i };
  const { last, to } = through(tokens, i, end);
  const before = tokens[i - 1]?.lower ?? '';
  const next =
    before === 'next' ||
    (tokens[to]?.lower === 'next' && to < end && !/^(?:week|month|year)$/.test(tokens[to + 1]?.lower ?? ''));
  const { anchor } = context;
  if (to < end && tokens[to]!.lower === 'week' && last === null && !/^(?:last|next)$/.test(before))
    return {
      from: i,
      to: to + 1,
      rule: 'date:weekday',
      resolve: () => (anchor ? relative(addDays(nextWeekday(anchor, day), 7)) : null),
    };
  const days = daysOfVisit(tokens, i);
  return {
    from: i,
    to: tokens[to]?.lower === 'next' && next && before !== 'next' ? to + 1 : to,
    rule: 'date:weekday',
    resolve(planned) {
      if (!anchor) return null;
      const running = before === 'from' && STAYS.test(tokens[i - 2]?.lower ?? '');
      const start = weekdayNear(anchor, day, { planned, next, last: before === 'last', running }, last);
      if (last === null && days > 1) return relative(start, addDays(start, days - 1));
      return relative(start, last === null ? null : nextWeekday(start, last));
    },
  };
};

/** The date that a weekday introduces: "Saturday, 17/7/2021", "Friday the 5th of May", "Thursday (June 1)". */
function dateBehind(tokens: readonly Token[], i: number, end: number, context: Parameters<TimeReader>[3]) {
  let at = i + 1;
  while (at < end && at <= i + 2 && /^(?:,|\(|the|-|–)$/.test(tokens[at]!.lower)) at++;
  return at < end ? (dayAndMonth(tokens, at, end, context) ?? numeric(tokens, at, end, context)) : null;
}

/** "Wednesday to Friday", "Monday and Tuesday". */
function through(tokens: readonly Token[], i: number, end: number): { last: number | null; to: number } {
  const joint = tokens[i + 1]?.lower ?? '';
  const last = weekdayAt(tokens, i + 2, end);
  const from = WEEKDAYS[tokens[i]!.lower]!;
  if (last === undefined || !/^(?:to|through|until|till|and|-|–)$/.test(joint))
    return { last: null, to: i + 1 };
  if (joint === 'and' && (from + 1) % 7 !== last) return { last: null, to: i + 1 };
  return { last, to: i + 3 };
}

interface Tense {
  planned: boolean;
  next: boolean;
  last: boolean;
  /** Of a stay, which may go on on the day of the report. */
  running: boolean;
}

const STAYS = /^(?:visit|trip|tour|stay)$/;

function weekdayNear(anchor: string, day: number, tense: Tense, last: number | null): string {
  if (tense.next) return nextWeekday(anchor, day);
  // A plan for the day of the report itself names the day too: wires give no "today".
  if (tense.planned && !tense.last) return nextWeekday(addDays(anchor, -1), day);
  // "a visit from Saturday to Tuesday", told on the Monday between them
  const begun = lastWeekday(anchor, day);
  if (last !== null && tense.running && begun < anchor && nextWeekday(begun, last) > anchor) return begun;
  const to = last === null ? anchor : lastWeekday(anchor, last);
  return lastWeekday(tense.last && lastWeekday(to, day) === to ? addDays(to, -1) : to, day);
}
