import type { Piece } from '../mentions/mention.ts';
import { plain } from '../tokens.ts';

/** The form in which names are compared: no case, no diacritics, one i. */
export const fold = (text: string): string =>
  plain(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/[ıİ]/g, 'i');

/** The words of a name, folded, without full stops and "Jr." ("Antony J. Blake, Jr." has three). */
export const nameWords = (name: Piece): string[] =>
  fold(name.text)
    .split(/[\s,]+/)
    .map((word) => word.replace(/\.$/, ''))
    .filter((word) => word && word !== 'jr' && word !== 'sr');

/** The words of an office in lower case. */
export const titleWords = (title: Piece | null): string[] => plain(title?.text ?? '').split(/[\s,]+/);
