import { CALENDAR } from '../../lexicon/time-words.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { someWord, type Words, wordAt, wordSet } from '../../text/words.ts';

const BE = wordSet('is are was were');
const STILL = wordSet('back now');
const HERE = wordSet('here there');
const OTHER_CLAUSE = wordSet('and that');
/** "is in Oslo this week from Monday" has no more words before "to". */
const TO_STAY = 9;

/** The "is" of "is in Oslo on Monday", "are here" that ends before token `to`; -1 where nobody is at a place. */
export function stayBefore(doc: Tokenised, from: number, to: number): number {
  for (let i = to - 1; i > Math.max(from, to - TO_STAY); i--) {
    const word = wordAt(doc, i);
    if (OTHER_CLAUSE.has(word)) return -1;
    if (!HERE.has(word) && !(word === 'in' && isPlaceAt(doc, i + 1))) continue;
    const be = STILL.has(wordAt(doc, i - 1)) ? i - 2 : i - 1;
    if (BE.has(wordAt(doc, be))) return be;
  }
  return -1;
}

/** "Oslo", "the Chadian capital": "in" a mood, a position or a month is at no place. */
export function isPlaceAt(doc: Tokenised, at: number): boolean {
  const name = doc.tokens[wordAt(doc, at) === 'the' ? at + 1 : at];
  return name !== undefined && (name.cap ? !CALENDAR.has(name.lower) : PLACES.has(name.lower));
}
const PLACES = wordSet('capital city country kingdom');

/** "will not travel", "had no plans to travel", "could visit", "would go if asked": the journey of the verb at `verb` is not told to be made. */
export function isUntold(doc: Tokenised, from: number, verb: number, end: number): boolean {
  const first = Math.max(from, verb - TO_DENIAL);
  for (let i = first; i < verb; i++) {
    const { lower, text } = doc.tokens[i]!;
    if ((UNTOLD.has(lower) && text !== 'May') || lower.endsWith("n't")) return true;
  }
  return someWord(doc, first, verb, WOULD) && someWord(doc, verb, end, IF);
}
const TO_DENIAL = 4;
const UNTOLD: Words = wordSet('not never no cannot could can may might should must without neither nor');
const WOULD = wordSet('would');
const IF = wordSet('if unless');
