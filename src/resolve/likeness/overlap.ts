import type { Profile, Weighed } from './profile.ts';

/** How much it counts that the shorter claim is contained in the longer one, beside what they have in common of both. */
const CONTAINMENT = 0.4;
/** So much in common, by weight, is enough for a claim to be contained in another. */
const CONTAINED = 3;
/** So much in common beside names and words that diplomats always use is enough to speak of one proposition. */
const ENOUGH = 2;

type Share = { both: number; contained: number; shared: number };

/**
 * What two claims have in common by the weight of their words, in 0..1: of all words and of those that are no
 * names alike, since two claims on the same people are not yet about the same thing.
 */
export function overlap(a: Profile, b: Profile): number {
  const all = share(a.all, b.all);
  if (a.plain.total === 0 && b.plain.total === 0)
    return all === null ? Number(a.terms.join() === b.terms.join()) : likenessOf(all);
  const plain = share(a.plain, b.plain);
  if (all === null || plain === null || plain.shared === 0) return 0;
  const evidence = Math.min(1, sharedWeight(a.telling, b.telling) / ENOUGH);
  return Math.sqrt(likenessOf(all) * likenessOf(plain)) * (evidence + (1 - evidence) * all.both);
}

const likenessOf = ({ both, contained, shared }: Share) =>
  both + (contained - both) * CONTAINMENT * Math.min(1, shared / CONTAINED);

/** `null` where one of the two has nothing that weighs. */
function share(a: Weighed, b: Weighed): Share | null {
  if (a.total === 0 || b.total === 0) return null;
  const shared = sharedWeight(a, b);
  return { both: (2 * shared) / (a.total + b.total), contained: shared / Math.min(a.total, b.total), shared };
}

/** The words are taken in one order whichever claim comes first, so that rounding is the same both ways. */
function sharedWeight(a: Weighed, b: Weighed): number {
  let shared = 0;
  for (const [key, weight] of a.weights) shared += Math.min(weight, b.weights.get(key) ?? 0);
  return shared;
}
