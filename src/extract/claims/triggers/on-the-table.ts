import type { Tokenised } from '../../text/sentences.ts';
import { phraseIn } from '../../text/words.ts';

/** No more words stand before the verb ("At the meeting, which lasted an hour, the two sides also discussed"). */
const REACH = 16;

const TELLS_OF_TALKS =
  /\b(?:they|we|sides|parties|leaders|ministers|presidents|diplomats|officials|two|both|pair|he|she|i|meeting|talks|conversation|call)(?: had| have| also)* (?:discussed|considered|examined|exchanged views|exchanged opinions|focused on|talked about|reviewed|spoke about|touched|(?:had|held) (?:an? )?(?:\w+ )?(?:discussions?|talks|meetings?) with)\b|^[^,]*\b(?:was|were|had been) (?:also )?(?:discussed|considered|reviewed|touched upon)\b/;

/** "said that the sides discussed X", "They discussed X, A said": it names a topic and claims nothing. */
export const isOnTheTable = (doc: Tokenised, from: number, to: number): boolean =>
  TELLS_OF_TALKS.test(phraseIn(doc, from, Math.min(to, from + REACH)));
