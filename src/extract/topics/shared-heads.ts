import type { Token } from '../text/tokens.ts';
import { oneOf } from '../text/words.ts';

/** A list of modifiers is no longer. */
const REACH = 12;
const isLink = oneOf(', and or &');
const isFinal = oneOf('and or &');
/** "food, security and trade ties": a noun before a comma is a matter of its own. */
const ADJECTIVE = /(?:al|ic|ar|ary|ian|ive)$/;

/**
 * "military, financial, and other support": the noun that a modifier at a token shares with those listed behind it, the
 * second word behind the last link. `null` where no list follows.
 */
export function sharedHead(tokens: readonly Token[], i: number, limit: number): Token | null {
  if (i + 1 >= limit || !isLink(tokens[i + 1]!.word)) return null;
  if (tokens[i + 1]!.text === ',' && !ADJECTIVE.test(tokens[i]!.lower)) return null;
  for (let k = i + 1; k < Math.min(limit - 2, i + REACH); k++) {
    if (isFinal(tokens[k]!.word)) return wordsBehind(tokens, k) ? tokens[k + 2]! : null;
    // A comma stands behind one modifier each.
    if ((k - i) % 2 === 1 ? tokens[k]!.text !== ',' : tokens[k]!.kind !== 'word') return null;
  }
  return null;
}

const wordsBehind = (tokens: readonly Token[], link: number): boolean =>
  tokens[link + 1]!.kind === 'word' && tokens[link + 2]!.kind === 'word';
