import { addDays } from './calendar.ts';
import { dayAndMonth } from './day-month.ts';
import { relative, type TimeReader } from './expression.ts';
import { weekday } from './weekday.ts';

/** Days from that of the report to the first of the range. */
const OFFSETS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };
const UNTIL = /^(?:to|until|till|through|-|–)$/;
/** A date in brackets behind "today". */
const MAX_BRACKET = 5;
/** No journey is longer: what is further away is told of by itself. */
const MAX_DAYS = 31;

/** "from today until 3 May", "from tomorrow (2 May) to Friday": a range that begins on a day named from that of the report. */
export const through: TimeReader = (tokens, i, end, context) => {
  const offset = OFFSETS[tokens[i]!.lower];
  if (offset === undefined || tokens[i - 1]?.lower !== 'from') return null;
  const at = pastBracket(tokens, i + 1, end);
  if (at + 1 >= end || !UNTIL.test(tokens[at]!.lower)) return null;
  const last =
    tokens[at + 1]!.lower === 'tomorrow'
      ? null
      : (dayAndMonth(tokens, at + 1, end, context) ?? weekday(tokens, at + 1, end, context));
  if (!last && tokens[at + 1]!.lower !== 'tomorrow') return null;
  const { anchor } = context;
  return {
    from: i,
    to: last?.to ?? at + 2,
    rule: 'date:through',
    resolve() {
      if (!anchor) return null;
      const start = addDays(anchor, offset);
      const until = last ? last.resolve(true)?.start : addDays(anchor, 1);
      return until && until > start && until <= addDays(start, MAX_DAYS)
        ? relative(start, until)
        : relative(start);
    },
  };
};

/** The token behind "(June 2)" at `at`; `at` where no bracket stands. */
function pastBracket(tokens: Parameters<TimeReader>[0], at: number, end: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let k = at + 1; k < Math.min(end, at + MAX_BRACKET); k++) if (tokens[k]!.text === ')') return k + 1;
  return at;
}
