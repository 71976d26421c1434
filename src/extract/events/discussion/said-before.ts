import type { Saying } from '../../claims/saying.ts';
import { MONTHS } from '../../lexicon/time-words.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { wordAt } from '../../text/words.ts';
import type { Draft } from '../draft.ts';

/** Further back than this, the day without a year is one of the year before or to come. */
const MOST_DAYS = 300;
const DAY = 86_400_000;
/** A date stands so near to the verb that reports. */
const REACH = 8;
/** "On February 28, A warned". */
const OPENING = 4;

/** "proposed on February 28 that", of talks in April: said before the event, of a day that the sentence gives. */
export function isSaidBefore(
  doc: Tokenised,
  { trigger, from, mode, sentence }: Saying,
  { date }: Draft,
): boolean {
  if (!trigger || !date || date.value.precision !== 'day' || mode === 'direct') return false;
  const first = doc.sentences[sentence]!.from;
  const said =
    dayIn(doc, trigger.to, Math.min(from, trigger.to + REACH), date.value.start) ??
    (wordAt(doc, first) === 'on' ? dayIn(doc, first, first + OPENING, date.value.start) : null);
  const days = said === null ? 0 : (Date.parse(date.value.start) - said) / DAY;
  return days > 1 && days < MOST_DAYS;
}

function dayIn(doc: Tokenised, from: number, to: number, event: string): number | null {
  for (let i = from; i < Math.min(to, doc.tokens.length); i++) {
    const day = dayAt(doc, i, event.slice(0, 4));
    if (day !== null) return day;
  }
  return null;
}

/** "February 28", "28 February" at the month, in the year of the event. */
function dayAt(doc: Tokenised, i: number, year: string): number | null {
  const month = doc.tokens[i]!.cap ? MONTHS[wordAt(doc, i)] : undefined;
  if (month === undefined) return null;
  const number = [i + 1, i - 1].map((at) => wordAt(doc, at)).find((word) => /^\d{1,2}$/.test(word));
  if (!number) return null;
  return Date.UTC(Number(year), month - 1, Number(number));
}
