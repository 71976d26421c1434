import type { Frame } from '../../frames/frame.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { someWord, wordSet } from '../../text/words.ts';

const VISIT = wordSet('visit visited visiting visits trip while tour stay');
/** Whom a visitor to Washington sees: officials of other states see our own there, together. */
const IN_WASHINGTON = wordSet('house hill');

/** The sentence, the one before or the head of the text tells of a visit. */
export const isOnVisit = (doc: Tokenised, frame: Frame, american: boolean): boolean =>
  [
    ...doc.sentences.slice(Math.max(0, frame.sentence - 1), frame.sentence + 1),
    ...doc.sentences.slice(0, 3),
  ].some(
    ({ from, to }) => someWord(doc, from, to, VISIT) || (american && someWord(doc, from, to, IN_WASHINGTON)),
  );
