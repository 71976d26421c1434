import { withoutArticle } from '../mentions/arabic-article.ts';
import type { Piece } from '../mentions/mention.ts';
import { isAscii, plain } from '../vocabulary.ts';

/** The form in which names are compared: no case, no diacritics, one i. */
export function fold(text: string): string {
  const lower = plain(text);
  return isAscii(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/[ıİ]/g, 'i');
}

const KNOWN = new WeakMap<Piece, readonly string[]>();

/**
 * The words of a name, folded, without full stops, "Jr." and "al-" ("Antony J. Blake, Jr." has three). Asked for whenever
 * two names are compared, found once.
 */
export function nameWords(name: Piece): readonly string[] {
  const known = KNOWN.get(name);
  if (known) return known;
  const words = fold(name.text)
    .split(/[\s,]+/)
    .map((word) => withoutArticle(word.replace(/\.$/, '')))
    .filter((word) => word && word !== 'jr' && word !== 'sr');
  KNOWN.set(name, words);
  return words;
}

/** The words of an office in lower case. */
export const titleWords = (title: Piece | null): string[] => plain(title?.text ?? '').split(/[\s,]+/);
