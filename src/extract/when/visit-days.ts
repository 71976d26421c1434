import type { Token } from '../text/tokens.ts';
import { daysOfAdjective } from './numbers.ts';

/** "a four-day official visit to Zenda starting": no more words stand between the number and the day. */
const REACH = 9;
const LONGEST = 31;

/** "a two-day visit to Zenda starting Sunday": how many days it lasts from the day at token `i`; 1 where that is not told. */
export function daysOfVisit(tokens: readonly Token[], i: number): number {
  const at = tokens[i - 1]?.lower === 'on' ? i - 2 : i - 1;
  if (!/^(?:starting|beginning|from)$/.test(tokens[at]?.lower ?? '')) return 1;
  for (let k = at - 1; k >= Math.max(0, at - REACH); k--) {
    const days = daysOfAdjective(tokens[k]!.lower);
    if (days) return Math.min(days, LONGEST);
  }
  return 1;
}
