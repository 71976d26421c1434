import { KINSHIP_PARTICLES, LEADING_PARTICLES, PARTICLES, WORD_SURNAMES } from '../lexicon/names.ts';
import type { Tokenised } from '../text/sentences.ts';
import { lowerAt, type Token } from '../text/tokens.ts';
import { oneOf } from '../text/words.ts';
import { isHeadWord, isNameable } from './name-words.ts';

/** "van der", "bin al": no name has more particles in a row. */
const MAX_PARTICLES = 3;

/** "F.W. de Wet": initials before a particle. */
export const leadsToSurname = ({ tokens }: Tokenised, at: number, end: number): boolean =>
  tokens[at]!.text.length > 2 && PARTICLES.has(lowerAt(tokens, at + 1)) && particlesLead(tokens, at + 1, end);

export const leadsName = oneOf(LEADING_PARTICLES);

/** "von Rehlingen said": the surname without the given name. */
export const isLeadingParticle = (tokens: readonly Token[], at: number) =>
  !tokens[at]!.cap &&
  leadsName(tokens[at]!.word) &&
  (isNameable(tokens[at + 1]) || (PARTICLES.has(lowerAt(tokens, at + 1)) && isNameable(tokens[at + 2]))) &&
  !tokens[at - 1]?.cap;

/** A run of particles leads to a capitalised word ("van der Bellen", "bin Zayed"). */
export function particlesLead(tokens: readonly Token[], at: number, end: number): boolean {
  for (let j = at + 1; j < Math.min(end, at + 1 + MAX_PARTICLES); j++) {
    const { cap, lower, word } = tokens[j]!;
    const isName = isHeadWord(word) || WORD_SURNAMES.has(lower);
    if (cap && isName && KINSHIP_PARTICLES.has(tokens[j - 1]!.lower)) return true;
    if (isNameable(tokens[j])) return tokens[at]!.lower !== 'e' || j === at + 1;
    if (!PARTICLES.has(lower)) return false;
  }
  return false;
}
