import { countryOfCapital } from '../cities.ts';
import type { Mention } from '../mentions/mention.ts';
import { piece } from '../mentions/pieces.ts';
import type { Tokenised } from '../sentences.ts';

/** No name of a capital is longer. */
const MAX_NAME = 3;

/** The state whose capital is named at `at`, by its longest name before `end`; `null` where none is. */
export function capitalAt(doc: Tokenised, at: number, end: number): Mention['country'] {
  for (let to = Math.min(end, at + MAX_NAME); to > at; to--) {
    const name = piece(doc, at, to);
    const code = countryOfCapital(name.text);
    if (code) return { ...name, code };
  }
  return null;
}
