import { foldTokens } from '../fold.ts';

/** A word of a claim: as it is written, folded, whether it is a name by its look, and whether a sign that ends a clause follows. */
export type Word = { written: string; folded: string; name: boolean; last: boolean };

const WORD = /[\p{L}\p{N}\p{M}]+(?:[.,'’ʼ][\p{L}\p{N}\p{M}]+)*|[,;:.!?()–—]/gu;
/** Scripts that write no spaces: their words are taken for pairs of letters. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const POSSESSIVE = /['’]s?$/u;
/** What a claim says is said within so many characters; keeps the work on a hostile one small. */
const LONGEST_CLAIM = 20_000;
/** No word of any language is longer: keeps the work on a hostile one small. */
const LONGEST = 64;

/** The words of a claim in order; linear in its length, and no more than `LONGEST_CLAIM`. Hyphenated words are taken apart, contractions stay whole. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const [match] of text.slice(0, LONGEST_CLAIM).matchAll(WORD)) {
    if (/^[,;:.!?()–—]$/u.test(match)) {
      if (words.length > 0) words.at(-1)!.last = true;
    } else for (const part of parts(match)) words.push(word(part, words.length === 0));
  }
  return words;
}

const parts = (match: string): string[] => (UNSPACED.test(match) ? pairs(match) : [match]);

function pairs(run: string): string[] {
  const letters = [...run];
  if (letters.length === 1) return letters;
  return letters.slice(1).map((letter, at) => letters[at]! + letter);
}

/** A word of plain letters is its own folding, and most are. */
const PLAIN = /^[A-Za-z]{1,64}$/;
const foldedWord = (written: string) =>
  foldTokens(written.slice(0, LONGEST).replaceAll('.', '').replaceAll('’', "'")).join('');

/** A capital at the start of a claim may be that of any sentence; with a possessive or further capitals it is a name's. */
function word(written: string, first: boolean): Word {
  const folded = PLAIN.test(written) ? written.toLowerCase() : foldedWord(written);
  const capital = /^\p{Lu}/u.test(written);
  const surely = /^\P{Lu}*\p{Lu}.*\p{Lu}/u.test(written) || POSSESSIVE.test(written);
  return { written, folded, name: capital && (!first || surely), last: false };
}
