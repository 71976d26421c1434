import { DENYING, REPORTS } from '../lexicon/denial-words.ts';
import { someWord } from '../words.ts';
import type { Scene } from './scene.ts';

/** "dismissed as baseless a report that A had met B": what is told of at token `at` is said not to have been. */
export const isDenied = ({ doc, sentence }: Scene, at: number): boolean =>
  someWord(doc, sentence.from, at, REPORTS) && someWord(doc, sentence.from, sentence.to, DENYING);
