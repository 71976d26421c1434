import type { Frame } from '../../frames/frame.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { phraseIn } from '../../text/words.ts';

/** "has arrived in the capital of the island of Zenda on a three-day visit for" has no more words. */
const TO_ARRIVAL = 24;
const SETS_OUT =
  /\b(?:flies|travels|leaves|departs|heads|arrives|(?:will|to|would) (?:arrive|travel|fly|leave|depart|head))\b(?:(?! (?:said|told|after)\b).)* for(?: [\w-]+){0,5}$/;
const ARRIVED =
  /\b(?:arrived|arrives|landed|flew in|is in|are in)\b(?:(?! (?:said|told|after)\b).)* (?:for|to (?:hold|have))(?: [\w-]+){0,5}$/;

/**
 * "arrived in Oslo for talks with B", "flies to Oslo today for talks with B": what one comes for may be under way or to
 * come, so that "he will meet B on Friday" tells of the same.
 */
export const isOnArrival = (doc: Tokenised, { rule, sentence, from, status }: Frame): boolean =>
  rule.startsWith('noun:') &&
  (status === 'held' ? ARRIVED : SETS_OUT).test(
    phraseIn(doc, Math.max(doc.sentences[sentence]!.from, from - TO_ARRIVAL), from),
  );

const CAME_TO =
  /\b(?:(?:has|have) arrived|arrived|flew in|landed|came)\b(?:(?! (?:said|told|after|will|would)\b).)* (?:to|for)(?: [\w-]+){0,5}$/;

/** "has arrived in Oslo to meet B": told as to come, and held where the text goes on to say that they met. */
export const isPurposeOfArrival = (doc: Tokenised, { sentence, from, status }: Frame): boolean =>
  status === 'planned' &&
  CAME_TO.test(phraseIn(doc, Math.max(doc.sentences[sentence]!.from, from - TO_ARRIVAL), from));
