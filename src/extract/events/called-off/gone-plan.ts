import type { Tokenised } from '../../text/sentences.ts';
import { backFrom, phraseIn } from '../../text/words.ts';

const ADVERB = '(?:(?:also|originally|initially|previously) )?';
const SET = '(?:(?:due|scheduled|set|slated|expected|supposed) )?';
/** Up to two words before the verb or noun: "to also meet", "to hold talks". */
const GONE = new RegExp(
  `\\b(?:(?:was|were|had been) ${ADVERB}${SET}to|had (?:planned|agreed|been planning) to)(?: also)?(?: \\S+){0,2}$`,
);
/** "had been due to hold long-awaited talks" has no more words before its noun. */
const REACH = 9;

/** "were set to meet", "had been due to hold talks", "had planned to meet": a plan of which the writer speaks as gone, told at token `at`. */
export const isGonePlan = (doc: Tokenised, at: number): boolean =>
  GONE.test(phraseIn(doc, backFrom(doc, at, REACH), at));
