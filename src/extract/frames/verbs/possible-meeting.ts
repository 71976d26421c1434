import type { Tokenised } from '../../text/sentences.ts';
import { phraseIn } from '../../text/words.ts';
import type { MarkedObject } from '../object.ts';

/** "A discussed a possible meeting with B": the "with" is of the meeting that may come; A discusses it with someone else. */
export const isOfPossibleMeeting = (doc: Tokenised, { group, mark }: MarkedObject): boolean =>
  mark === 'with' && POSSIBLE_MEETING.test(phraseIn(doc, Math.max(0, group.from - TO_POSSIBLE), group.from));

const POSSIBLE_MEETING =
  /\b(?:possible|potential|prospective|eventual|proposed|hypothetical)(?: [\w-]+){0,2} (?:meeting|meetings|summit|talks|call|visit|trip|encounter|negotiations) with(?: the)?$/;
/** "possible face-to-face summit meeting with the". */
const TO_POSSIBLE = 7;
