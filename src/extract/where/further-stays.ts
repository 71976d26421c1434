import { MONTHS } from '../lexicon/time-words.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Sentence, Tokenised } from '../text/sentences.ts';
import type { PlaceContext } from './hit.ts';
import { placeAt } from './place-at.ts';
import type { Stay } from './stay.ts';

/** No journey goes to more places in one sentence. */
const MAX_STOPS = 5;

/** "a visit to Doha, the State of Qatar, and to Tehran": the stops behind the first. */
export function furtherStays(
  doc: Tokenised,
  sentence: Sentence,
  stay: Stay,
  context: PlaceContext,
  mentions: readonly Mention[],
): Stay[] {
  const stays: Stay[] = [];
  let at = stay.hit.to;
  while (stays.length < MAX_STOPS) {
    const next = nextStop(doc, at, sentence.to);
    const hit = next === null ? null : placeAt(doc, next, sentence.to, context, mentions, 'to');
    if (!hit) return stays;
    // A state behind its town is no further stop.
    if (hit.city || hit.country !== (stays.at(-1) ?? stay).hit.country)
      stays.push({ ...stay, hit: { ...hit, rule: 'place:visit' } });
    at = hit.to;
  }
  return stays;
}

/** The capital behind ", ", " and ", ", and to ", and behind the days of the stop before, at token `at`; `null` where the list has ended. */
function nextStop({ tokens }: Tokenised, at: number, end: number): number | null {
  let i = pastDays(tokens, at, end);
  const list = i;
  while (i < Math.min(end, list + 4) && /^(?:,|and|to|in|the|then|followed|by)$/.test(tokens[i]!.lower)) i++;
  return i > list && i < end && tokens[i]!.cap ? i : null;
}

const MAX_DAYS = 9;
const OF_DAYS = /^(?:from|on|to|and|until|between|–|-|,|\()$/;

/** "from 3 to 4 September", "(3-4 September)": the token behind; `at` where no days stand. */
function pastDays(tokens: Tokenised['tokens'], at: number, end: number): number {
  let past = at;
  for (let i = at; i < Math.min(end, at + MAX_DAYS); i++) {
    const { kind, lower } = tokens[i]!;
    if (kind === 'number' || MONTHS[lower]) past = i + 1;
    else if (lower === ')' && past === i) return i + 1;
    else if (!OF_DAYS.test(lower)) break;
  }
  return past;
}
