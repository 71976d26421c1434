import type { Tokenised } from '../../text/sentences.ts';
import { wordAt, wordSet } from '../../text/words.ts';

/** How far before what is supposed its conjunction stands. */
const REACH = 24;
/** Behind the conjunction, these begin something that is told for itself. */
const OTHER_CLAUSE = wordSet('; : that who which whom where when after before since because while then said');
const CONDITIONS = wordSet('if unless should');
/** Before "if": "as if", "see if" are of no condition, "should" is one only where it opens its clause. */
const OPENS = wordSet(', ; : and but or " “ that said even only');

/**
 * Is what is told of at token `at` only asked or supposed: "whether the two will meet", "if A meets B",
 * "should the talks fail"? `from` is where the sentence begins. A comma ends a condition, and no question.
 */
export function isSupposed(doc: Tokenised, from: number, at: number): boolean {
  let comma = false;
  for (let i = at - 1; i >= Math.max(from, at - REACH); i--) {
    const word = wordAt(doc, i);
    if (word === 'whether') return true;
    if (!comma && CONDITIONS.has(word) && isConjunction(doc, from, i)) return true;
    if (OTHER_CLAUSE.has(word)) return false;
    comma ||= word === ',';
  }
  return false;
}

const isConjunction = (doc: Tokenised, from: number, i: number): boolean =>
  wordAt(doc, i) !== 'should' || i === from || OPENS.has(wordAt(doc, i - 1));
