import { conflicts } from './conflicts.ts';
import { overlap } from './overlap.ts';
import { type Profile, profileOf } from './profile.ts';
import type { Terms } from './terms.ts';

/** From here on two claims are taken to put forward the same proposition. */
export const ECHO = 0.48;

/**
 * How far two claims put forward the same proposition, in 0..1: what they have in common, weighted by word, less
 * where they name other countries or people, give other numbers, or deny what the other affirms. Symmetric; 1 for
 * equal terms; a function of the two alone.
 */
export function likeness(a: Terms, b: Terms): number {
  const [left, right] = inOrder(a, b);
  const { numbers, names, denials } = conflicts(left, right);
  return overlap(left, right) * numbers * names * denials;
}

/** From here on two tellings of one occasion are taken to put forward the same proposition: there is less to mistake. */
export const SAME_TELLING = 0.3;

/**
 * `likeness` of two claims that two reports of one occasion have: they may differ in numbers, and where one side
 * speaks of what the other said, each names its own. Symmetric, in 0..1, and no less than `likeness`.
 */
export function likenessOfTellings(a: Terms, b: Terms): number {
  const [left, right] = inOrder(a, b);
  return overlap(left, right) * conflicts(left, right).denials;
}

/** The one with more terms first: sums are taken in one order, so that rounding is the same both ways. */
const inOrder = (a: Terms, b: Terms) =>
  (a.length > b.length || (a.length === b.length && a.join(' ') > b.join(' ')) ? [a, b] : [b, a]).map(
    profileOf,
  ) as [Profile, Profile];
