import type { Frame } from '../frames/frame.ts';
import type { Tokenised } from '../sentences.ts';
import { wordsIn } from '../words.ts';

/** "has arrived in the capital of the island of Zenda on a three-day visit for" has no more words. */
const TO_ARRIVAL = 24;
const ARRIVED =
  /\b(?:arrived|arrives|landed|flew in|is in|are in)\b(?:(?! (?:said|told|after)\b).)* (?:for|to (?:hold|have))(?: [\w-]+){0,5}$/;

/**
 * "arrived in Oslo for talks with B": what one came for may be under way or to come, so that "he will meet B on
 * Friday" tells of the same.
 */
export const isOnArrival = (doc: Tokenised, { rule, sentence, from, status }: Frame): boolean =>
  status === 'held' &&
  rule.startsWith('noun:') &&
  ARRIVED.test(wordsIn(doc, Math.max(doc.sentences[sentence]!.from, from - TO_ARRIVAL), from).join(' '));
