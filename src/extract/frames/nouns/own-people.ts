import type { Tokenised } from '../../text/sentences.ts';
import { phraseIn } from '../../text/words.ts';

const OWN_PEOPLE =
  /^(?:told|urged|asked|briefed|informed|warned|assured|instructed) (?:(?:his|her|the|local|own|of) )*(?:ministers?|cabinet|reporters|journalists|lawmakers|party|aides|staff|commanders|generals|students|officials|government)\b/;

/** "In a meeting on Tuesday, A told his ministers": it was with them, or of A alone; what A does stands at token `at`. */
export const tellsOwnPeople = (doc: Tokenised, at: number): boolean =>
  OWN_PEOPLE.test(phraseIn(doc, at, at + 5));
