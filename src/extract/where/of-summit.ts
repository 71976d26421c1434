import type { Tokenised } from '../text/sentences.ts';
import { oneOf, wordSet } from '../text/words.ts';

/** Words by which a sentence tells of a summit. */
export const SUMMITS = wordSet('sidelines margins summit');
const isSummit = oneOf(SUMMITS);
/** Words before a summit at which the meeting is not held; "ahead of" and "after" it, all are still in its town. */
const isApart = oneOf(
  'prepare prepared preparing preparations preparation discuss discussed upcoming forthcoming next possible proposed planned follow-up outcome outcomes results',
);
/** "ahead of next month's first Zendan-Chadian summit" has no more words. */
const REACH = 5;

/** Told of at a summit: leaders of all states are there. "Ahead of next month's summit" a host is met at home. */
export function isOfSummit(doc: Tokenised, sentence: number): boolean {
  const { from, to } = doc.sentences[sentence]!;
  let apart = -1;
  for (let i = from; i < to; i++) {
    const { word } = doc.tokens[i]!;
    if (isApart(word)) apart = i;
    if (isSummit(word) && (word.lower !== 'summit' || apart < 0 || i - apart > REACH)) return true;
  }
  return false;
}
