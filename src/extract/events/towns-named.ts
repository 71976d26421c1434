import { citiesNamed } from '../cities.ts';
import type { Tokenised } from '../sentences.ts';
import { wordAt, wordSet } from '../words.ts';

const TO_TOWN = wordSet('in at to');
/** The name of a town has no more words. */
const MAX_TOWN = 3;

/** The towns, in lower case, that "in", "at" or "to" puts among the tokens `from` ≤ i < `to`. */
export function townsNamed(doc: Tokenised, from: number, to: number): ReadonlySet<string> {
  const towns = new Set<string>();
  for (let i = from; i < to - 1; i++) {
    const town = TO_TOWN.has(wordAt(doc, i)) ? townAt(doc, i + 1, to) : null;
    if (town) towns.add(town);
  }
  return towns;
}

function townAt({ text, tokens }: Tokenised, at: number, end: number): string | null {
  for (let to = Math.min(at + MAX_TOWN, end); to > at; to--) {
    if (!tokens.slice(at, to).every(({ cap }) => cap)) continue;
    const name = text.slice(tokens[at]!.start, tokens[to - 1]!.end);
    if (citiesNamed(name).length > 0) return name.toLowerCase();
  }
  return null;
}

/** The towns that a whole sentence names. */
export const townsOfSentence = (doc: Tokenised, index: number): ReadonlySet<string> =>
  townsNamed(doc, doc.sentences[index]!.from, doc.sentences[index]!.to);

/** Do two sentences name towns, none of them the same? */
export function areElsewhere(doc: Tokenised, one: number, other: number): boolean {
  const towns = townsOfSentence(doc, one);
  if (towns.size === 0) return false;
  const others = townsOfSentence(doc, other);
  return others.size > 0 && towns.isDisjointFrom(others);
}
