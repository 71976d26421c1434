import type { Word } from './words.ts';

const WORDS = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const NUMBER_WORDS = new Map(WORDS.map((word, at) => [word, at + 2]));
const SCALES = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['bn', 1e9],
  ['m', 1e6],
]);

/** The number at a place of a claim with the scale behind it ("1.5 million"); `null` for any other word. */
export function numberAt(words: readonly Word[], at: number): { value: string; length: number } | null {
  const { written, folded } = words[at]!;
  const value = /^\p{Nd}/u.test(written) ? numeral(written) : NUMBER_WORDS.get(folded)?.toString();
  if (value === undefined) return null;
  const scale = SCALES.get(words[at + 1]?.folded ?? '');
  if (scale === undefined || !/^[\d.]+$/.test(value)) return { value, length: 1 };
  return { value: String(Number(value) * scale), length: 2 };
}

/** "1,500" is 1500 and "1.5" is 1.5; anything else that begins with a figure is as written. */
function numeral(written: string): string {
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(written)) return written.replaceAll(',', '');
  return written.toLowerCase();
}
