import type { Tokenised } from '../../text/sentences.ts';
import { wordAt, wordSet } from '../../text/words.ts';
import { townNameAt } from '../../where/town-name.ts';

const TO_TOWN = wordSet('in at to');

/** The towns, in lower case, that "in", "at" or "to" puts among the tokens `from` ≤ i < `to`. */
export function townsNamed(doc: Tokenised, from: number, to: number): ReadonlySet<string> {
  const towns = new Set<string>();
  for (let i = from; i < to - 1; i++) {
    const town = TO_TOWN.has(wordAt(doc, i)) ? townNameAt(doc, i + 1, to) : null;
    if (town) towns.add(town.name.toLowerCase());
  }
  return towns;
}

/** The towns that a whole sentence names; sentences are asked for them with every other one. */
export function townsOfSentence(doc: Tokenised, index: number): ReadonlySet<string> {
  let known = OF_SENTENCES.get(doc);
  if (!known) {
    known = [];
    OF_SENTENCES.set(doc, known);
  }
  const { from, to } = doc.sentences[index]!;
  known[index] ??= townsNamed(doc, from, to);
  return known[index];
}
const OF_SENTENCES = new WeakMap<Tokenised, ReadonlySet<string>[]>();

/** Do two sentences name towns, none of them the same? */
export function areElsewhere(doc: Tokenised, one: number, other: number): boolean {
  const towns = townsOfSentence(doc, one);
  if (towns.size === 0) return false;
  const others = townsOfSentence(doc, other);
  return others.size > 0 && towns.isDisjointFrom(others);
}
