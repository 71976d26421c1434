import type { Token } from './tokens.ts';
import type { Spelling } from './vocabulary.ts';

/** The token that a spelling makes where it stands in the text. */
export const token = (
  { text, word, cap }: Spelling,
  start: number,
  end: number,
  kind: Token['kind'],
): Token => ({
  start,
  end,
  text,
  lower: word.lower,
  word,
  kind,
  cap: cap && kind === 'word',
});
