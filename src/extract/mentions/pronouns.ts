import { AFTER_OBJECT, PLURAL_PRONOUNS, PRONOUNS } from '../lexicon/determiners.ts';
import { LONE_HONORIFICS } from '../lexicon/honorifics.ts';
import { lowerAt, type Token } from '../text/tokens.ts';
import { oneOf } from '../text/words.ts';
import type { Mention } from './mention.ts';
import { newMention } from './new-mention.ts';
import type { Opening } from './opening.ts';
import { isGenitive } from './possessives.ts';

/** "H.H.", "His Majesty" by itself: the one so addressed before. */
export function loneHonorific({ doc, sentence, from, at, honorific }: Opening): Mention[] {
  if (!honorific || !LONE_HONORIFICS.has(doc.tokens[from]!.lower)) return [];
  // "met his brother": a relative.
  if (/^(?:brother|,)$/.test(lowerAt(doc.tokens, at - 1))) return [];
  const possessive = isGenitive(doc.tokens, at);
  return [newMention(sentence, { kind: 'pronoun', from, to: at, determiner: 'honorific', possessive })];
}

export const isLatter = oneOf('latter');

/** "the latter", where no name follows ("the latter President"). */
export function latter({ doc, sentence, from }: Opening): Mention[] {
  const { tokens } = doc;
  const found = isLatter(tokens[from]!.word) && lowerAt(tokens, from - 1) === 'the' && !tokens[from + 1]?.cap;
  if (!found) return [];
  const possessive = isGenitive(tokens, from + 1);
  return [newMention(sentence, { kind: 'pronoun', from, to: from + 1, determiner: 'latter', possessive })];
}

export const isPronoun = oneOf(PRONOUNS);

/** "he", "they", "who"; "her" only where it is an object. */
export function pronoun({ doc, sentence, from }: Opening): Mention[] {
  const { lower, word, text } = doc.tokens[from]!;
  // "US" is a state.
  if (!isPronoun(word) || text === 'US' || (lower === 'her' && isOwned(doc.tokens[from + 1]))) return [];
  const plural = PLURAL_PRONOUNS.has(lower);
  return [newMention(sentence, { kind: 'pronoun', from, to: from + 1, plural, determiner: lower })];
}

/** "her visit": the word behind is a noun. */
const isOwned = (next: Token | undefined) => next?.kind === 'word' && !AFTER_OBJECT.has(next.lower);
