import type { Tokenised } from '../sentences.ts';
import { wordAt } from '../words.ts';

/** No aside is followed further from its beginning. */
const REACH = 16;

/**
 * "the militia, which Zenda regards as terrorist", "the cleric whom Zenda blames for the coup", "their first meeting
 * since the war": the token stands in a clause in which the writer says what somebody thinks of what was named, or
 * since when, in a stretch that begins at `first`.
 */
export function inAside(doc: Tokenised, at: number, first: number): boolean {
  for (let i = at - 1; i > Math.max(first, at - REACH); i--) {
    if (/^[,;:."“”]$/.test(doc.tokens[i]!.text)) return false;
    if (wordAt(doc, i) === 'since') return true;
    if (/^(?:which|whom)$/.test(wordAt(doc, i)))
      return /^(?:the|its)$/.test(wordAt(doc, i + 1)) || doc.tokens[i + 1]!.cap;
  }
  return false;
}
