import type { Terms } from './terms.ts';
import { bare, COMMON, weightOf } from './weights.ts';

/** Words with their weights, and the sum of these. */
export type Weighed = { weights: ReadonlyMap<string, number>; total: number };

/** A claim's terms sorted by what they are compared for. */
export type Profile = {
  terms: Terms;
  /** Everything that weighs. A denied word is another than the same word affirmed, a name the same as no name. */
  all: Weighed;
  /** What is no name. */
  plain: Weighed;
  /** What is no name, and no word that diplomats always use. */
  telling: Weighed;
  numbers: Terms;
  names: Terms;
  denied: Terms;
  /** Whether it speaks of "my country". */
  own: boolean;
  /** All terms without their marks, but for what is denied and for numbers. */
  affirmed: ReadonlySet<string>;
};

const profiles = new WeakMap<Terms, Profile>();

/** The profile of a claim's terms; kept as long as the terms are, since each claim is compared with many. */
export function profileOf(terms: Terms): Profile {
  const known = profiles.get(terms);
  if (known !== undefined) return known;
  const made = profile(terms);
  profiles.set(terms, made);
  return made;
}

function profile(terms: Terms): Profile {
  const words = terms.filter((term) => !/^[@#]/.test(term));
  return {
    terms,
    all: weighed(terms),
    plain: weighed(words),
    telling: weighed(words.filter((term) => weightOf(term) > COMMON)),
    numbers: terms.filter((term) => term.startsWith('#')),
    names: terms.filter((term) => term.startsWith('@') && term !== '@own'),
    denied: terms.filter((term) => term.startsWith('-')),
    own: terms.includes('@own'),
    affirmed: new Set(terms.filter((term) => !/^[-#]/.test(term)).map(bare)),
  };
}

function weighed(terms: Terms): Weighed {
  const weights = new Map<string, number>();
  for (const term of terms) {
    const [key, weight] = [term.startsWith('-') ? term : bare(term), weightOf(term)];
    if (weight > 0) weights.set(key, Math.max(weights.get(key) ?? 0, weight));
  }
  return { weights, total: [...weights.values()].reduce((sum, weight) => sum + weight, 0) };
}
