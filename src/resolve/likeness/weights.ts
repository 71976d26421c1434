import { COMMON as COMMON_WORDS } from '../lexicon/claim-fillers.ts';
import { conceptOf } from './concepts.ts';

const COMMON_STEMS = new Set([...COMMON_WORDS].map((word) => conceptOf(word).stem));

/** Weight of a word that diplomats always use. */
export const COMMON = 0.4;

/** What a term is without its mark: a name is the same word as one that is not written as a name. */
export const bare = (term: string): string => term.replace(/^[@-]/, '');

/**
 * How much a term says, from the word alone: words that diplomats always use say little, names and what is denied
 * say most, and of the others a long word is rarer than a short one. Numbers are not words: they say nothing here.
 */
export function weightOf(term: string): number {
  if (term.startsWith('#') || term === '@own') return 0;
  if (term.startsWith('@')) return COMMON_STEMS.has(bare(term)) ? 0.6 : 1.3;
  const length = bare(term).length;
  const weight = COMMON_STEMS.has(bare(term)) ? COMMON : length <= 4 ? 0.9 : length <= 7 ? 1 : 1.15;
  return term.startsWith('-') ? weight * 2 : weight;
}
