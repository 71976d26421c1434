import { DENYING, REPORTS } from '../lexicon/denial-words.ts';
import { oneOf, someToken } from '../words.ts';
import type { Scene } from './scene.ts';

const isReport = oneOf(REPORTS);
const denies = oneOf(DENYING);

/** "dismissed as baseless a report that A had met B": what is told of at token `at` is said not to have been. */
export const isDenied = ({ doc, sentence }: Scene, at: number): boolean =>
  someToken(doc, sentence.from, at, isReport) && someToken(doc, sentence.from, sentence.to, denies);
