import { COUNTERPARTS } from '../lexicon/offices.ts';
import type { Tokenised } from '../text/sentences.ts';
import { someWord } from '../text/words.ts';
import type { Mention } from './mention.ts';

/** "his counterpart, Minister A": told to be the counterpart before the office, and so of another state. */
export const isNamedAsCounterpart = (doc: Tokenised, { from, title }: Mention): boolean =>
  title !== null && someWord(doc, from, title.from, COUNTERPARTS);
