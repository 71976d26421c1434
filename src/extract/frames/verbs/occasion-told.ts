import { DAYS } from '../../lexicon/names.ts';
import { MONTH_NAMES } from '../../lexicon/time-words.ts';
import { phraseIn, wordAt, wordSet } from '../../text/words.ts';
import type { Scene } from '../scene.ts';

/**
 * Does a day, a town or a number of hours open the sentence, or stand behind the partner who ends at token `to`: "in
 * Oslo", "on Monday", "through the night"? What is told without lasts for years.
 */
export function isOnOccasion({ doc, sentence }: Scene, verb: number, to: number): boolean {
  if (opensOccasion(doc, sentence.from)) return true;
  // "arrived in Oslo on Monday and negotiated with B"
  if (wordAt(doc, verb - 1) === 'and')
    for (let i = Math.max(sentence.from, verb - TO_OCCASION); i < verb; i++)
      if (opensOccasion(doc, i)) return true;
  for (let i = to; i < Math.min(sentence.to, to + TO_OCCASION); i++) {
    if (ENDS.has(wordAt(doc, i))) return false;
    if (opensOccasion(doc, i) || DAYS_TOLD.has(wordAt(doc, i)) || AT_LENGTH.test(phraseIn(doc, i, i + 5)))
      return true;
  }
  return false;
}
const MONTHS: ReadonlySet<string> = new Set(MONTH_NAMES);
const TO_OCCASION = 9;
const ENDS = wordSet(', ; : . who which that but said says');
const DAYS_TOLD = DAYS.union(wordSet('yesterday today tomorrow tonight overnight'));
const AT_LENGTH =
  /^(?:(?:through|throughout|into|late into|all) (?:the )?(?:night|day)|(?:for )(?:\S+ ){0,3}hours?)\b/;

/** "in Oslo", "on 3 May", and no "in May". */
const opensOccasion = (doc: Scene['doc'], i: number): boolean =>
  (/^(?:in|at)$/.test(wordAt(doc, i)) &&
    doc.tokens[i + 1]?.cap === true &&
    !MONTHS.has(wordAt(doc, i + 1))) ||
  (wordAt(doc, i) === 'on' &&
    (DAYS.has(wordAt(doc, i + 1)) || /\d/.test(wordAt(doc, i + 1)) || MONTHS.has(wordAt(doc, i + 1))));
