import { phraseIn, wordAt, wordSet } from '../../text/words.ts';
import { jointMention, side } from '../sides.ts';
import type { NounPhrase, NounSides } from './noun-phrase.ts';

/** What two sides reach. */
const ACCORDS = 'agreement|accord|deal|truce|understanding|breakthrough|compromise|decision';
const REACHED = 'reached|struck|made|sealed|settled|concluded|announced|worked out|hammered out';

/** "The agreement came in", "The deal was announced on Monday after two hours of". */
const AT_WHICH = new RegExp(
  `^(?:the|this|an) (?:${ACCORDS}) (?:came|emerged|was (?:${REACHED}))(?: [\\w-]+){0,3}? (?:in|at|during|after|following)(?: [\\w-]+){0,5}$`,
);
/** It has no more words. */
const LONGEST = 14;
/** Behind the noun: whose it is, and that it is no occasion of those who agreed. */
const OF_OTHERS = wordSet('of with between by');
/** A body sits by itself. */
const OF_BODY = wordSet('cabinet council board committee party government');

/** "The agreement was reached in a telephone conversation": those who are said to have agreed spoke there. */
export function accordReached({ scene: { doc, sentence }, from, to }: NounPhrase): NounSides | null {
  if (OF_OTHERS.has(wordAt(doc, to)) || OF_BODY.has(wordAt(doc, from - 1))) return null;
  if (from - sentence.from > LONGEST || !AT_WHICH.test(phraseIn(doc, sentence.from, from))) return null;
  return { sides: [side([jointMention(sentence.index, from, to, 'their')])], open: false };
}
