import { isGenitiveMark, isOwnerMark } from '../text/apostrophes.ts';
import type { Tokenised } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { wordAt } from '../text/words.ts';
import type { Mention } from './mention.ts';

/** Does "'s" stand at token `i`? */
export const isGenitive = (tokens: readonly Token[], i: number): boolean =>
  isGenitiveMark(tokens[i]?.text ?? '');

const isMark = (tokens: readonly Token[], i: number) => isOwnerMark(tokens[i]?.text ?? '');

/** The token behind "'s" or a bare apostrophe at `at`; `at` where neither stands. */
export const pastPossessive = (tokens: readonly Token[], at: number): number =>
  isMark(tokens, at) ? at + 1 : at;

/** Marks a mention that owns what follows ("the President's adviser"): an apostrophe touches its last word. */
export function notePossession(doc: Tokenised, mention: Mention): void {
  const { tokens } = doc;
  if (isMark(tokens, mention.to) && tokens[mention.to]!.start === tokens[mention.to - 1]!.end) {
    mention.possessive = true;
    mention.owned = ownedAt(doc, mention.to + 1);
  }
}

/** "A's 25 December stopover", "A's surprise visit": the noun behind the words of time and manner. */
function ownedAt(doc: Tokenised, from: number): string {
  let at = from;
  while (at < from + MAX_BEFORE && BEFORE_OWNED.test(wordAt(doc, at))) at++;
  return wordAt(doc, at);
}
const MAX_BEFORE = 3;
const BEFORE_OWNED =
  /^(?:\d+(?:st|nd|rd|th)?|january|february|march|april|may|june|july|august|september|october|november|december|\w+day|recent|surprise|official|brief|first|second|third|last|latest|state|working|(?:\w+-)?day)$/;
