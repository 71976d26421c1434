import type { Tokenised } from '../sentences.ts';
import { wordAt, wordSet } from '../words.ts';

const BECOME = wordSet('become becomes became becoming');
const DEGREES = wordSet(
  'the a an most first second third highest only latest next new top very youngest oldest',
);
/** "the very first", "the second most" have no more words. */
const MAX_DEGREE = 4;

/** "will become the most senior Zendan official to meet B": the office at token `from` is what the subject becomes. */
export function isBecome(doc: Tokenised, from: number): boolean {
  let at = from - 1;
  while (at > from - MAX_DEGREE && DEGREES.has(wordAt(doc, at))) at--;
  return BECOME.has(wordAt(doc, at));
}
