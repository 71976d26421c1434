import { CALENDAR } from '../../lexicon/time-words.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { phraseIn, someWord, wordAt, wordSet } from '../../text/words.ts';

/** How far behind "forward" the day of what is looked forward to stands. */
const TO_DAY = 30;

/** "In Oslo I look forward to meeting B", "looks forward to meeting B there next week": town or day are fixed, or the journey ("Today I travel to Oslo. I look forward to meeting B"). */
export function isAppointed(doc: Tokenised, from: number, at: number): boolean {
  if (wordAt(doc, at + 2) !== 'meeting') return false;
  const opensWithTown = /^(?:in|at)$/.test(wordAt(doc, from)) && doc.tokens[from + 1]!.cap;
  return (
    opensWithTown ||
    someWord(doc, at, Math.min(doc.tokens.length, at + TO_DAY), CALENDAR) ||
    isOnJourney(doc, from)
  );
}

/** So many words back a journey is announced on which somebody looks forward to a meeting. */
const TO_JOURNEY = 60;

/** "I travel to Oslo", "we are visiting Kenya": to where is told by name; not "we fly our flag", "I am leaving office". */
function isOnJourney(doc: Tokenised, from: number): boolean {
  for (let i = Math.max(1, from - TO_JOURNEY); i < from; i++)
    if (
      JOURNEYS.has(wordAt(doc, i)) &&
      /\b(?:i|we)(?: (?:will(?: be)?|shall|am|are))?$/.test(phraseIn(doc, Math.max(0, i - 3), i)) &&
      isToTown(doc, i)
    )
      return true;
  return false;
}
const JOURNEYS = wordSet(
  'travel travelling traveling visit visiting fly flying depart departing leave leaving',
);

/** "leave tomorrow for Oslo", "visit the Gambia"; "I visit Canada often" is a habit. */
function isToTown(doc: Tokenised, verb: number): boolean {
  if (/^visit/.test(wordAt(doc, verb)))
    return isName(doc, verb + 1) && !someWord(doc, verb, verb + TO_OFTEN, OFTEN);
  for (let i = verb + 1; i < verb + TO_WHERE; i++)
    if (WHITHER.has(wordAt(doc, i)) && isName(doc, i + 1)) return true;
  return false;
}
const WHITHER = wordSet('to for');
const TO_WHERE = 5;
const OFTEN = wordSet('often frequently regularly always every');
const TO_OFTEN = 6;

const isName = ({ tokens }: Tokenised, i: number): boolean =>
  tokens[tokens[i]?.lower === 'the' ? i + 1 : i]?.cap === true;
