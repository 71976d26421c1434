import type { Tokenised } from './sentences.ts';
import { wordAt, wordSet } from './words.ts';

/** Words by which a sentence tells of a summit. */
export const SUMMITS = wordSet('sidelines margins summit');
/** Words before a summit at which the meeting is not held; "ahead of" and "after" it, all are still in its town. */
const APART = wordSet(
  'prepare prepared preparing preparations preparation discuss discussed upcoming forthcoming next possible proposed planned follow-up outcome outcomes results',
);
/** "ahead of next month's first Zendan-Chadian summit" has no more words. */
const REACH = 5;

/** Told of at a summit: leaders of all states are there. "Ahead of next month's summit" a host is met at home. */
export function isOfSummit(doc: Tokenised, sentence: number): boolean {
  const { from, to } = doc.sentences[sentence]!;
  let apart = -1;
  for (let i = from; i < to; i++) {
    const word = wordAt(doc, i);
    if (APART.has(word)) apart = i;
    if (SUMMITS.has(word) && (word !== 'summit' || apart < 0 || i - apart > REACH)) return true;
  }
  return false;
}
