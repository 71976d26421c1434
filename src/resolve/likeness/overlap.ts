import type { Terms } from './terms.ts';
import { bare, COMMON, weightOf } from './weights.ts';

/** How much it counts that the shorter claim is contained in the longer one, beside what they have in common of both. */
const CONTAINMENT = 0.4;
/** So much in common, by weight, is enough for a claim to be contained in another. */
const CONTAINED = 3;
/** So much in common beside names and words that diplomats always use is enough to speak of one proposition. */
const ENOUGH = 1.2;

type Share = { both: number; contained: number; shared: number };

/**
 * What two claims have in common by the weight of their words, in 0..1: of all words and of those that are no
 * names alike, since two claims on the same people are not yet about the same thing.
 */
export function overlap(a: Terms, b: Terms): number {
  const all = share(weighed(a), weighed(b));
  const [left, right] = [weighed(a.filter(isPlain)), weighed(b.filter(isPlain))];
  if (left.size === 0 && right.size === 0) return all === null ? equal(a, b) : likenessOf(all);
  const plain = share(left, right);
  if (all === null || plain === null) return 0;
  const evidence = Math.min(1, (share(telling(left), telling(right))?.shared ?? 0) / ENOUGH);
  return Math.sqrt(likenessOf(all) * likenessOf(plain)) * (evidence + (1 - evidence) * all.both);
}

const isPlain = (term: string) => !/^[@#]/.test(term);
const telling = (weights: Map<string, number>) =>
  new Map([...weights].filter(([, weight]) => weight > COMMON));
const equal = (a: Terms, b: Terms) => (a.join(' ') === b.join(' ') ? 1 : 0);
const likenessOf = ({ both, contained, shared }: Share) =>
  both + (contained - both) * CONTAINMENT * Math.min(1, shared / CONTAINED);

/** `null` where one of the two has nothing that weighs. */
function share(left: Map<string, number>, right: Map<string, number>): Share | null {
  const shared = sum([...left].map(([key, weight]) => Math.min(weight, right.get(key) ?? 0)));
  const [one, other] = [sum([...left.values()]), sum([...right.values()])];
  if (one === 0 || other === 0) return null;
  return { both: (2 * shared) / (one + other), contained: shared / Math.min(one, other), shared };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** The weight of each term. A denied word is another than the same word affirmed, a name the same as no name. */
function weighed(terms: Terms): Map<string, number> {
  const weights = new Map<string, number>();
  for (const term of terms) {
    const [key, weight] = [term.startsWith('-') ? term : bare(term), weightOf(term)];
    if (weight > 0) weights.set(key, Math.max(weights.get(key) ?? 0, weight));
  }
  return weights;
}
