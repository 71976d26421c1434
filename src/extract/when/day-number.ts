import { dayOf } from './calendar.ts';
import { stated, type TimeReader } from './expression.ts';

/** "17/7/2021", "27.10.2014", "2022-03-03". */
export const numeric: TimeReader = (tokens, i, end) => {
  if (tokens[i]!.kind !== 'number') return null;
  const match = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(tokens[i]!.text);
  const made = (date: string | null, to: number) =>
    date ? { from: i, to, rule: 'date:numeric', resolve: () => stated(date) } : null;
  if (match) return made(dayOf(Number(match[3]), Number(match[2]), Number(match[1])), i + 1);
  if (
    i + 4 >= end ||
    !/^\d{4}$/.test(tokens[i]!.text) ||
    tokens[i + 1]!.text !== '-' ||
    tokens[i + 3]!.text !== '-'
  )
    return null;
  return made(
    dayOf(Number(tokens[i]!.text), Number(tokens[i + 2]!.text), Number(tokens[i + 4]!.text)),
    i + 5,
  );
};

const BEHIND_ORDINAL =
  /^(?:[.,;:)]|of|in|at|with|and|when|where|to|for|during|by|after|before|on|as|morning|evening|afternoon|night)$/;

/** "on the 29th", "the 29th of this month": a day of the month of the report or the one beside it. */
export const ordinalDay: TimeReader = (tokens, i, end, { anchor }) => {
  const match = tokens[i]!.kind === 'number' ? /^(\d{1,2})(?:st|nd|rd|th)$/.exec(tokens[i]!.lower) : null;
  const day = Number(match?.[1] ?? 0);
  if (day < 1 || day > 31 || !/^(?:the|on)$/.test(tokens[i - 1]?.lower ?? '')) return null;
  if (i + 1 < end && !BEHIND_ORDINAL.test(tokens[i + 1]!.lower)) return null;
  const of =
    tokens[i + 1]?.lower === 'of'
      ? tokens
          .slice(i + 2, i + 4)
          .map(({ lower }) => lower)
          .join(' ')
      : null;
  const shift =
    of === null
      ? null
      : { 'this month': 0, 'last month': -1, 'next month': 1, 'the month': 0, 'the current': 0 }[of];
  if (shift === undefined) return null;
  const to = shift === null ? i + 1 : i + 4;
  return {
    from: i,
    to,
    rule: 'date:ordinal',
    resolve: (planned) => (anchor ? nearMonth(anchor, day, shift, planned) : null),
  };
};

function nearMonth(anchor: string, day: number, shift: number | null, planned: boolean) {
  const [year, month] = anchor.split('-').map(Number) as [number, number];
  const at = (offset: number) => {
    const count = year * 12 + month - 1 + offset;
    return dayOf(Math.floor(count / 12), (count % 12) + 1, day);
  };
  const here = at(shift ?? 0);
  const start =
    shift !== null
      ? here
      : planned
        ? here && here >= anchor
          ? here
          : at(1)
        : here && here <= anchor
          ? here
          : at(-1);
  return start ? stated(start) : null;
}
