import { stemmer } from 'stemmer';
import { NEAR_SYNONYMS } from '../lexicon/near-synonyms.ts';
import { OPPOSITES } from '../lexicon/negators.ts';

/** What a word stands for: one stem for a class of near synonyms, denied where it is the opposite of another. */
export type Concept = { stem: string; denied: boolean };

/** British endings as American ones, so that one stem serves both. */
const stemOf = (word: string) => stemmer(word.replace(/is(e|es|ed|ing|ation|ations)$/, 'iz$1'));

const CLASSES = new Map(
  NEAR_SYNONYMS.flatMap((line) => {
    const stems = line.split(' ').map(stemOf);
    return stems.map((stem) => [stem, stems[0]!] as const);
  }),
);
const classOf = (word: string): string => CLASSES.get(stemOf(word)) ?? stemOf(word);

const DENIALS = new Map(
  OPPOSITES.map(([positive, negative]) => [classOf(negative), classOf(positive)] as const),
);

/** Words that have been looked up: there are few that make most of any text. */
const KNOWN = new Map<string, Concept>();
const MOST_KNOWN = 20_000;

/** What a folded word stands for. */
export function conceptOf(folded: string): Concept {
  const known = KNOWN.get(folded);
  if (known !== undefined) return known;
  const concept = conceptFor(folded);
  if (KNOWN.size < MOST_KNOWN) KNOWN.set(folded, concept);
  return concept;
}

function conceptFor(folded: string): Concept {
  const stem = classOf(folded);
  const opposite = DENIALS.get(stem);
  return opposite === undefined ? { stem, denied: false } : { stem: opposite, denied: true };
}
