import { withoutArticle } from '../mentions/arabic-article.ts';
import type { Piece } from '../mentions/mention.ts';
import { remembered } from '../text/remembered.ts';
import { isAscii, plain } from '../text/vocabulary.ts';

/** The form in which names are compared: no case, no diacritics, one i. */
export function fold(text: string): string {
  const lower = plain(text);
  return isAscii(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '').replace(/[ıİ]/g, 'i');
}

/** The words of a name, folded, without full stops, quotation marks, "Jr." and "al-" ("Antony J. Blake, Jr." has three). */
export const nameWords = ({ text }: Piece): readonly string[] => wordsOfName(text);

/** The same of a text, found anew: for long lists of names. */
export const splitName = (text: string): readonly string[] =>
  fold(text)
    .replace(ABDUL, '$1 ')
    .replace(INITIAL, '$1 ')
    .split(/[\s,]+/)
    .map((word) => withoutArticle(word.replace(MARKS, '')))
    .filter((word) => word && word !== 'jr' && word !== 'sr');

const wordsOfName = remembered(splitName);

/** "Abdulaziz" is "Abdul Aziz", "Abdullah" and "Abdullayev" are one word. */
const ABDUL = /(?<![\p{L}-])(abd[eu]l)-?(?!lah|la|ra)(?=\p{L}{3})/gu;

/** "D.Kalnas" is "D. Kalnas". */
const INITIAL = /(?<!\p{L})(\p{L})\.(?=\p{L}{2})/gu;

/** A full stop, and the quotation marks of a nickname. */
const MARKS = /^["“”‘’']+|["“”‘’'.]+$/g;

const wordsOfTitle = remembered((text): readonly string[] =>
  plain(text)
    .replace(AT_HEAD, '')
    .split(/[\s,]+/),
);

/** "Minister in the Prime Minister's Office": that is no prime minister. */
const AT_HEAD = / in the (?:deputy )?(?:prime minister|president|chief minister)['’]s? .*$/;

const NO_WORDS = [''];

/** The words of an office in lower case. */
export const titleWords = (title: Piece | null): readonly string[] =>
  title ? wordsOfTitle(title.text) : NO_WORDS;
