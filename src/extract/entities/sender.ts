import type { Mention } from '../mentions/mention.ts';
import type { Tokenised } from '../text/sentences.ts';
import { backFrom, phraseIn } from '../text/words.ts';

const GREETING =
  /\b(?:greetings|regards|wishes|message|messages|congratulations|condolences|behalf) (?:of|from)(?: the| his| her| \w+)?$/;

/** "conveyed the greetings of President A": who sends them, and is not there. */
export const isSender = (doc: Tokenised, { from }: Mention): boolean =>
  GREETING.test(phraseIn(doc, backFrom(doc, from, 5), from));
