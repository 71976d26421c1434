import { citiesNamed } from '../cities.ts';
import { MONTHS } from '../lexicon/time-words.ts';
import type { Tokenised } from '../sentences.ts';
import { lowerAt } from '../tokens.ts';
import type { Piece } from './mention.ts';

/** Smaller towns give their names to too many people. */
const LARGE = 100_000;
/** No name of a town is longer. */
const MAX_TOWN = 3;
const OF_TIME = /^(?:\d{1,2}(?:st|nd|rd|th)?|in|of|since|early|late|mid)$/;
const OF_PLACE = /^(?:in|at|from)$/;
const PREDICATE =
  /^\p{Ll}+ed$|^(?:met|held|said|says|told|will|would|was|is|has|had|also|then|spoke|and|paid|saw|flew|left|gave|took|sat)$/u;

/**
 * How many words before a name are those of a month or a town ("On 4 March Steiner met", "In Astana Steiner met"): 0
 * where the name begins with itself. Only before a verb, since "in Paris Park" is one name.
 */
export function wordsBeforeName(doc: Tokenised, { from, to }: Piece): number {
  if (to - from < 2 || !PREDICATE.test(lowerAt(doc.tokens, to))) return 0;
  if (isMonthBefore(doc, from + 1)) return 1;
  if (!OF_PLACE.test(lowerAt(doc.tokens, from - 1))) return 0;
  for (let length = Math.min(MAX_TOWN, to - from - 1); length > 0; length--) {
    const { start } = doc.tokens[from]!;
    const town = citiesNamed(doc.text.slice(start, doc.tokens[from + length - 1]!.end));
    if (town.some(({ capital, population }) => capital || population >= LARGE)) return length;
  }
  return 0;
}

/** "On 4 March Steiner": a month of a date, right before token `at`. */
export const isMonthBefore = ({ tokens }: Tokenised, at: number): boolean =>
  OF_TIME.test(lowerAt(tokens, at - 2)) && Object.hasOwn(MONTHS, lowerAt(tokens, at - 1));
