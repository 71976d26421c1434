import { type City, citiesNamed } from '../gazetteer/cities.ts';
import type { Tokenised } from '../text/sentences.ts';

/** The name of a town has no more words. */
const MAX_TOWN = 3;

/**
 * The longest name of a town that begins at token `at` and ends before `end`, whatever country it may be
 * in: where it ends, and the text; `null` where none fits.
 */
export function townNameAt(
  { text, tokens }: Tokenised,
  at: number,
  end: number,
  fits: (cities: readonly City[]) => boolean = (cities) => cities.length > 0,
): { to: number; name: string } | null {
  if (!tokens[at]?.cap) return null;
  for (let to = Math.min(at + MAX_TOWN, end, tokens.length); to > at; to--) {
    // "Rio de Janeiro": small words stand only inside.
    if (!tokens[to - 1]!.cap) continue;
    const name = text.slice(tokens[at]!.start, tokens[to - 1]!.end);
    if (fits(citiesNamed(name))) return { to, name };
  }
  return null;
}
