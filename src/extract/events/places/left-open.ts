import type { Tokenised } from '../../text/sentences.ts';
import { backFrom, phraseIn } from '../../text/words.ts';
import type { Draft } from '../draft.ts';

const AGREED =
  /\b(?:agreed?|agreeing|promised|pledged|decided|vowed)(?: (?!and\b)[\w-]+)? to (?:also )?(?:(?:hold|have|arrange)(?: [\w-]+){0,3} )?$/;
/** "agreed today to hold another round of" has no more words. */
const REACH = 9;

/** "They agreed to meet soon": of no day, and so nobody's visit of which the text tells is the occasion. */
export const isLeftOpen = (doc: Tokenised, { status, date, frames }: Draft): boolean =>
  status === 'planned' &&
  date === null &&
  frames.every(
    ({ from, to, sentence }) =>
      AGREED.test(`${phraseIn(doc, backFrom(doc, from, REACH), from)} `) &&
      !OCCASION.test(phraseIn(doc, to, doc.sentences[sentence]!.to)),
  );
/** "agreed to meet during A's visit to Oslo". */
const OCCASION = /\b(?:during|visits?|trip|when|while|where)\b/;
