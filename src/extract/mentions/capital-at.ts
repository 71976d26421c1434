import { countryOfCapital } from '../cities.ts';
import type { Tokenised } from '../sentences.ts';
import type { StatePiece } from './mention.ts';
import { piece } from './pieces.ts';

/** No name of a capital is longer. */
const MAX_NAME = 3;

/** The state whose capital is named at `at`, by its longest name before `end`; `null` where none is, or no capital letter. */
export function capitalAt(doc: Tokenised, at: number, end: number): StatePiece | null {
  // "In male company": not in Malé.
  if (!doc.tokens[at]?.cap) return null;
  for (let to = Math.min(end, at + MAX_NAME); to > at; to--) {
    const name = piece(doc, at, to);
    const code = countryOfCapital(name.text);
    if (code) return { ...name, code };
  }
  return null;
}
