import { someWord, wordSet } from '../words.ts';
import type { Scene } from './scene.ts';

const REPORTS =
  wordSet(`report reports rumour rumours rumor rumors allegation allegations claim claims speculation suggestion
  suggestions story stories`);
const DENYING =
  wordSet(`denied denies deny rejected rejects dismissed dismisses refuted refutes ruled baseless unfounded groundless
  false untrue fabricated incorrect wrong`);

/** "dismissed as baseless a report that A had met B": what is told of at token `at` is said not to have been. */
export const isDenied = ({ doc, sentence }: Scene, at: number): boolean =>
  someWord(doc, sentence.from, at, REPORTS) && someWord(doc, sentence.from, sentence.to, DENYING);
