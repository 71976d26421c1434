import { NUMBER_WORDS } from '../lexicon/time-words.ts';
import type { Token } from '../text/tokens.ts';
import { factOf } from '../text/vocabulary.ts';

/** "5", "5th", "2006": the number that a token writes in digits. */
function digitsOf(token: Token | undefined): number | null {
  const match = token?.kind === 'number' ? /^(\d{1,4})(?:st|nd|rd|th)?$/.exec(token.lower) : null;
  return match ? Number(match[1]) : null;
}

/** A day of a month in digits, without a clock or a count behind it. */
export function dayNumber(token: Token | undefined): number | null {
  const day = digitsOf(token);
  return day !== null && day >= 1 && day <= 31 ? day : null;
}

const countOfWord = factOf((lower) => NUMBER_WORDS[lower] ?? null);

/** "four", "4", "several" not: how many. */
export const countOf = (token: Token | undefined): number | null =>
  token ? (countOfWord(token.word) ?? digitsOf(token)) : null;

/** "three-day", "3-day": how many days an adjective tells. */
export function daysOfAdjective(word: string): number | null {
  const [, count] = /^(\p{L}+|\d+)-day$/u.exec(word) ?? [];
  return count ? (NUMBER_WORDS[count] ?? (Number(count) || null)) : null;
}

/** A year at `i`, or behind a comma or "of" there: "5 May, 2006", "May of 2006". */
export function yearAt(
  tokens: readonly Token[],
  i: number,
  end: number,
): { year: number; to: number } | null {
  const at = /^(?:,|of)$/.test(tokens[i]?.lower ?? '') ? i + 1 : i;
  const year = at < end ? digitsOf(tokens[at]) : null;
  return year && year >= 1900 && year <= 2100 && /^\d{4}$/.test(tokens[at]!.text)
    ? { year, to: at + 1 }
    : null;
}
