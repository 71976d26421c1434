import type { Frame } from '../../frames/frame.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { wordAt, wordSet } from '../../text/words.ts';
import { addDays } from '../../when/calendar.ts';
import type { When } from '../../when/expression.ts';
import { countOf, daysOfAdjective } from '../../when/numbers.ts';

const ENDING = wordSet(
  'ended ending end concluded concluding closed finished completed wound wrapped after left following',
);
const BEGINNING = wordSet('began begin beginning opened opening open started start starting');
/** So far before the noun stands the verb that opens or ends the occasion. */
const TO_VERB = 12;
/** "three days of difficult, closed-door talks" has no more words between. */
const TO_COUNT = 6;
/** "a three-day visit to Oslo after a meeting": the days are of something else. */
const OF_OTHERS = wordSet('visit trip tour stay mission journey to on in after by with at before for');
/** Longer than this are no talks, but a season of them. */
const MAX_DAYS = 10;

/** "ended three days of talks on Friday": the days from the first to the last, where the text gives one end of them. */
export function daysOfOccasion(doc: Tokenised, { from, sentence, status }: Frame, day: When): When {
  const start = doc.sentences[sentence]!.from;
  if (status !== 'held' || day.precision !== 'day' || day.end !== null) return day;
  const at = countBefore(doc, start, from);
  if (!at) return day;
  for (let i = at.from - 1; i >= Math.max(start, at.from - TO_VERB); i--) {
    if (BEGINNING.has(wordAt(doc, i))) return { ...day, end: addDays(day.start, at.days - 1) };
    if (ENDING.has(wordAt(doc, i))) return { ...day, start: addDays(day.start, 1 - at.days), end: day.start };
  }
  return day;
}

/** "three days of", "three-day" before the noun at `noun`: how many, and where that is said. */
function countBefore(doc: Tokenised, start: number, noun: number): { from: number; days: number } | null {
  for (let i = noun - 1; i >= Math.max(start, noun - TO_COUNT); i--) {
    const word = wordAt(doc, i);
    if (OF_OTHERS.has(word)) return null;
    const adjective = daysOfAdjective(word);
    const counted = word === 'days' && wordAt(doc, i + 1) === 'of' ? countOf(doc.tokens[i - 1]) : null;
    const days = adjective ?? counted;
    if (days && days > 1 && days <= MAX_DAYS) return { from: adjective ? i : i - 1, days };
  }
  return null;
}
