import type { Tokenised } from '../sentences.ts';
import { phraseIn, wordAt, wordSet } from '../words.ts';

const ORDER = wordSet('after before following');
/** So near the head of the sentence stands what opens it, and so long its clause and the subject behind it may be. */
const OPENING = 5;
const LONGEST_CLAUSE = 30;
const LONGEST_SUBJECT = 16;
/** What tells of a day that has been, or of which the text does not tell whether it has. */
const DATED = /\b(?:yesterday|today|earlier|last|previous|on|ago|\w+day|\d+)\b/;
const TO_COME = /^(?:will|shall|(?:is|are) (?:also )?(?:(?:due|expected|scheduled|set|slated) )?to)\b/;
const ANOTHER = wordSet('said says told was were had has have did that which ; :');

/**
 * "After meeting B, A will fly to Zenda": the meeting that opens the sentence comes before what is to come, and is to
 * come itself where no day of it is told.
 */
export function opensBeforeFuture(
  doc: Tokenised,
  { from: start, to: end }: { from: number; to: number },
  event: number,
): boolean {
  if (!ORDER.has(wordAt(doc, start)) || event - start > OPENING) return false;
  const limit = Math.min(end, event + LONGEST_CLAUSE);
  let comma = event;
  while (comma < limit && wordAt(doc, comma) !== ',') comma++;
  if (comma === limit) return false;
  for (let i = comma + 1; i < Math.min(end, comma + LONGEST_SUBJECT); i++) {
    if (TO_COME.test(phraseIn(doc, i, Math.min(end, i + 4)))) return !DATED.test(phraseIn(doc, event, i));
    if (ANOTHER.has(wordAt(doc, i))) return false;
  }
  return false;
}
