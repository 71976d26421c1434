import type { Terms } from './terms.ts';
import { bare, weightOf } from './weights.ts';

/** How many terms stand for a claim. */
const SKETCH = 8;
/** No claim has more buckets: each pair of the terms that stand for it. */
export const MOST_BUCKETS = (SKETCH * (SKETCH - 1)) / 2;

/**
 * Keys under which a claim is looked for: two claims at or above `ECHO` nearly always share one, unrelated ones
 * rarely do. They are the pairs of a bottom-k sketch (MinHash by weight): each term has a fixed random number that its
 * weight makes smaller, the `SKETCH` smallest stand for the claim, so that claims with much in common keep the
 * same ones. At most `MOST_BUCKETS`, sorted, whatever the length; none for a claim without words of content. Marks play no
 * part: a claim and its denial meet, and `likeness` tells them apart.
 */
export function claimBuckets(terms: Terms): string[] {
  const ranks = new Map<string, number>();
  for (const term of terms) if (weightOf(term) > 0) ranks.set(bare(term), rank(term));
  const kept = [...ranks]
    .toSorted(([a, x], [b, y]) => x - y || (a < b ? -1 : 1))
    .slice(0, SKETCH)
    .map(([word]) => word)
    .sort();
  if (kept.length === 1) return kept;
  return kept.flatMap((word, at) => kept.slice(at + 1).map((other) => `${word} ${other}`));
}

/** Exponential with the weight as its rate, so that the smallest of several is each by its share of the weight. */
function rank(term: string): number {
  return -Math.log((hash(bare(term)) + 1) / 2 ** 32) / weightOf(bare(term));
}

/** FNV-1a with a final mix: 32 bits that are the same on every machine, below 2³² − 1. */
function hash(word: string): number {
  let bits = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) bits = Math.imul(bits ^ word.charCodeAt(at), 0x01000193);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) >>> 0) % (2 ** 32 - 1);
}
