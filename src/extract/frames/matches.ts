import type { Match, Phrases } from '../text/phrases.ts';
import type { InSentence } from '../text/words.ts';

/** The phrases of a table that stand in a sentence, left to right, none inside another. */
export function matchesIn<V>({ doc, sentence }: InSentence, phrases: Phrases<V>): Match<V>[] {
  const found: Match<V>[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const match = phrases.at(doc.tokens, i, sentence.to);
    if (!match) continue;
    found.push(match);
    i = match.to - 1;
  }
  return found;
}
