import { DEGREES } from '../lexicon/degrees.ts';
import type { Tokenised } from '../text/sentences.ts';
import { someWord, wordAt, wordSet } from '../text/words.ts';

const BECOME = wordSet('become becomes became becoming');
const BE = wordSet('is was be been being are were');
const BEFORE_OFFICE = DEGREES.union(wordSet('the a an new top'));
/** "the very first", "the second most" have no more words. */
const MAX_DEGREE = 4;

/** "will become the most senior Zendan official to meet B", "was the only leader to meet B": what the subject is; the office stands at `from`. */
export function isPredicate(doc: Tokenised, { from, to }: { from: number; to: number }): boolean {
  let at = from - 1;
  while (at > from - MAX_DEGREE && BEFORE_OFFICE.has(wordAt(doc, at))) at--;
  return BECOME.has(wordAt(doc, at)) || (BE.has(wordAt(doc, at)) && someWord(doc, at + 1, to, DEGREES));
}
