import { MONTHS, PARTS_OF_MONTHS } from '../lexicon/time-words.ts';
import type { Token } from '../text/tokens.ts';
import { oneOf } from '../text/words.ts';
import { addMonths, monthOf } from './calendar.ts';
import { fittingYear } from './day-month.ts';
import { fixed, relative, stated, type TimeReader } from './expression.ts';
import { yearAt } from './numbers.ts';

const INTRODUCES = /^(?:in|last|next|this|early|late|mid|mid-|of|during|for|around|between|from)$/;
const OCCASION = /^(?:summit|meeting|visit|talks|trip|conference|session|encounter|call|round)$/;

/** "in November 2022", "in August", "last April", "in March or April of 2005", "the March summit". */
export const month: TimeReader = (tokens, i, end, { anchor }) => {
  // "in mid-November"
  const part = PARTS_OF_MONTHS[tokens[i]!.lower];
  const first = part ?? (tokens[i]!.cap ? MONTHS[tokens[i]!.lower] : undefined);
  if (!first) return null;
  const before = part ? 'mid' : (tokens[i - 1]?.lower ?? '');
  const joined =
    /^(?:or|and|to|-|–)$/.test(tokens[i + 1]?.lower ?? '') && i + 2 < end && tokens[i + 2]!.cap
      ? (MONTHS[tokens[i + 2]!.lower] ?? null)
      : null;
  const at = joined ? i + 3 : i + 1;
  const year = yearAt(tokens, at, end);
  const last = joined && joined > first ? joined : null;
  if (year)
    return fixed(
      i,
      year.to,
      'date:month',
      stated(monthOf(year.year, first), 'month', last ? monthOf(year.year, last) : null),
    );
  const occasion =
    OCCASION.test(tokens[at]?.lower ?? '') &&
    (/^['’]s?$/.test(tokens[i - 1]?.text ?? '') ||
      /^(?:the|a|their|his|her|its|our|last|planned)$/.test(before));
  // "since March, when they met": the month of that.
  const whenThey = before === 'since' && tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'when';
  if (!INTRODUCES.test(before) && !occasion && !whenThey) return null;
  const shift = { last: -1, this: 0, next: 1 }[tokens[at]?.lower ?? ''];
  const counted = shift !== undefined && tokens[at + 1]?.lower === 'year' && at + 1 < end;
  return {
    from: i,
    to: counted ? at + 2 : at,
    rule: 'date:month',
    resolve(planned) {
      const own = counted && anchor ? Number(anchor.slice(0, 4)) + shift : null;
      const fitting =
        own ?? fittingYear(first, null, anchor, before === 'next' || (planned && before !== 'last'));
      // "last July" in July is that of the year before.
      const isNow =
        before === 'last' && own === null && fitting !== null && anchor?.startsWith(monthOf(fitting, first));
      const y = isNow ? fitting - 1 : fitting;
      return y === null ? null : stated(monthOf(y, first), 'month', last ? monthOf(y, last) : null);
    },
  };
};

/** "in 2024", "later in 2024", "earlier in 2019", "at the 2010 regional summit". */
export const year: TimeReader = (tokens, i, end, { anchor }) => {
  if (tokens[i]!.kind !== 'number') return null;
  if (!/^(?:in|during|of|since)$/.test(tokens[i - 1]?.lower ?? '') && !isOfOccasion(tokens, i, end, anchor))
    return null;
  const found = yearAt(tokens, i, end);
  if (!found || found.to !== i + 1) return null;
  return fixed(i, i + 1, 'date:year', stated(String(found.year), 'year'));
};

const isPart = oneOf('early earlier late later mid');
const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
]);

/** "last month", "earlier this year", "later next month". */
export const monthOrYearByName: TimeReader = (tokens, i, end, { anchor }) => {
  const at = isPart(tokens[i]!.word) ? i + 1 : i;
  const shift = at + 1 < end ? SHIFTS.get(tokens[at]!.lower) : undefined;
  const unit = tokens[at + 1]?.lower;
  if (
    shift === undefined ||
    (unit !== 'month' && unit !== 'year') ||
    /^['’]s?$/.test(tokens[at + 2]?.text ?? '')
  )
    return null;
  const rule = `date:${unit}`;
  if (!anchor) return fixed(i, at + 2, rule, null);
  const start = unit === 'month' ? addMonths(anchor, shift) : String(Number(anchor.slice(0, 4)) + shift);
  return fixed(i, at + 2, rule, relative(start, null, unit));
};

/** "at the 2010 regional summit", "on the sidelines of the 2017 G20 summit": of another year than that of the report. */
function isOfOccasion(tokens: readonly Token[], i: number, end: number, anchor: string | null): boolean {
  if (tokens[i - 1]?.lower !== 'the' || tokens[i]!.text === anchor?.slice(0, 4)) return false;
  const [before, further] = [tokens[i - 2]?.lower ?? '', tokens[i - 3]?.lower ?? ''];
  const isThere =
    /^(?:at|during)$/.test(before) || (before === 'of' && /^(?:sidelines|margins)$/.test(further));
  return isThere && tokens.slice(i + 1, Math.min(end, i + TO_OCCASION)).some(isGathering);
}
const isGathering = ({ lower }: Token): boolean =>
  /^(?:summit|conference|forum|assembly|meeting|session)$/.test(lower);
/** "the 2017 East Asia leaders' summit" has no more words. */
const TO_OCCASION = 7;
