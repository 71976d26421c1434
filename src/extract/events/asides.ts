import type { Tokenised } from '../sentences.ts';
import { oneOf, wordAt } from '../words.ts';

/** No aside is followed further from its beginning. */
const REACH = 16;

const closesAside = oneOf(', ; : . " “ ”');
const opensAside = oneOf('which whom');

/**
 * "the militia, which Zenda regards as terrorist", "the cleric whom Zenda blames for the coup", "their first meeting
 * since the war": the token stands in a clause in which the writer says what somebody thinks of what was named, or
 * since when or how long after what, in a stretch that begins at `first`.
 */
export function inAside(doc: Tokenised, at: number, first: number): boolean {
  for (let i = at - 1; i > Math.max(first, at - REACH); i--) {
    if (closesAside(doc.tokens[i]!.word)) return false;
    if (wordAt(doc, i) === 'since' || isDaysAfter(doc, i)) return true;
    if (opensAside(doc.tokens[i]!.word))
      return /^(?:the|its)$/.test(wordAt(doc, i + 1)) || doc.tokens[i + 1]!.cap;
  }
  return false;
}

/** "came a day after Zenda had dismissed its general": the day of something else. */
const isDaysAfter = (doc: Tokenised, at: number): boolean =>
  wordAt(doc, at) === 'after' && /^(?:hours|days?|weeks?|months?)$/.test(wordAt(doc, at - 1));
