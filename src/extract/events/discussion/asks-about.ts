import { HEADS } from '../../lexicon/offices.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { oneOf, wordAt, wordSet } from '../../text/words.ts';

export const isAsking = oneOf('asked inquired enquired complained');

/**
 * "A asked about X", "the two complained about X": one of the sides does. Reporters ask too ("asked about the vote, he
 * said"), and farmers complain.
 */
export function asksAbout(doc: Tokenised, i: number): boolean {
  if (!isAsking(doc.tokens[i]!.word) || wordAt(doc, i + 1) !== 'about') return false;
  let at = i - 1;
  while (at > i - TO_SUBJECT && BESIDE_VERB.test(wordAt(doc, at))) at--;
  const subject = doc.tokens[at];
  if (!subject) return false;
  if (SIDES.has(subject.lower) || HEADS.has(subject.lower)) return true;
  return subject.cap && !WHERE.has(wordAt(doc, at - 1)) && (!opens(doc, at) || isNamedBefore(doc, at));
}
const TO_SUBJECT = 4;
const BESIDE_VERB = /^(?:has|have|had|also|then|later|again|both|often|once|\w+ly)$/;
const SIDES = wordSet(
  'he she they i we and who two three sides side leaders ministers delegation delegations pair',
);
const WHERE = wordSet('in from at near');

/** What opens a sentence has a capital, name or not. */
const opens = (doc: Tokenised, at: number): boolean => at === 0 || /^[.!?“"]$/.test(doc.tokens[at - 1]!.text);
const isNamedBefore = (doc: Tokenised, at: number): boolean =>
  doc.tokens.slice(Math.max(0, at - TO_NAME), at).some(({ cap, lower }) => cap && lower === wordAt(doc, at));
/** A side is told within the last two sentences or so. */
const TO_NAME = 90;
