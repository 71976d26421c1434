import type { City } from '../gazetteer/cities.ts';
import { MONTHS } from '../lexicon/time-words.ts';
import type { Tokenised } from '../text/sentences.ts';
import { lowerAt } from '../text/tokens.ts';
import { townNameAt } from '../where/town-name.ts';
import type { Piece } from './mention.ts';

/** Smaller towns give their names to too many people. */
const LARGE = 100_000;
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
  const town = townNameAt(doc, from, to - 1, (cities) => cities.some(isLarge));
  return town ? town.to - from : 0;
}

const isLarge = ({ capital, population }: City): boolean => capital || population >= LARGE;

/** "On 4 March Steiner": a month of a date, right before token `at`. */
export const isMonthBefore = ({ tokens }: Tokenised, at: number): boolean =>
  OF_TIME.test(lowerAt(tokens, at - 2)) && Object.hasOwn(MONTHS, lowerAt(tokens, at - 1));
