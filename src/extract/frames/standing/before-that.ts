import { NEGATIONS } from '../../lexicon/function-words.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { wordAt, wordSet } from '../../text/words.ts';

const ORDER = wordSet('before after while');
const TO_BE = /^(?:due|expected|scheduled|set|is|are) to$/;
const ANOTHER_CLAUSE = wordSet('; : that who which because said told " ”');
/** So far behind the main verb the participle stands. */
const CLAUSE = 30;

/** "would first meet A before holding talks with B", "will visit Oslo, meeting B": of the time of the verb before. */
export function isBeforeThat(doc: Tokenised, from: number, verb: number): boolean {
  const link = wordAt(doc, verb - 1);
  if (!/ing$/.test(wordAt(doc, verb)) || !(ORDER.has(link) || link === ',')) return false;
  for (let i = verb - 2; i >= Math.max(from, verb - CLAUSE); i--) {
    const word = wordAt(doc, i);
    if (ANOTHER_CLAUSE.has(word) || NEGATIONS.has(wordAt(doc, i + 1))) return false;
    if (
      /^(?:will|shall)$/.test(word) ||
      (word === 'would' && link !== 'after') ||
      TO_BE.test(`${word} ${wordAt(doc, i + 1)}`)
    )
      return link !== ',' || isOfStay(doc, i);
  }
  return false;
}

/** What one does besides holding talks there; "said Zenda will buy the missiles, holding talks with B" is of the saying. */
const STAYING = wordSet(
  `visit travel fly go head arrive come return leave depart tour pay make embark undertake attend host lead chair join receive
  welcome meet be stay spend take begin start continue wrap conclude end kick participate hold open represent address`,
);
const BETWEEN = wordSet('to also then first later now next both again jointly');

/** "will also travel to Oslo": a journey or a stay by the auxiliary at `at`. */
function isOfStay(doc: Tokenised, at: number): boolean {
  let main = at + 1;
  while (BETWEEN.has(wordAt(doc, main)) && main < at + TO_MAIN) main++;
  return STAYING.has(wordAt(doc, main));
}
const TO_MAIN = 5;
