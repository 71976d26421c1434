import { phraseIn } from '../../text/words.ts';
import type { NounPhrase } from '../nouns/noun-phrase.ts';

/** "is to fly to Rome to see C before going on to Oslo for talks": a further stop of a journey to come. */
export const isOnward = ({ scene: { doc, sentence }, from }: NounPhrase): boolean =>
  GOING_ON.test(phraseIn(doc, Math.max(sentence.from, from - TO_STOP), from)) &&
  COMING.test(phraseIn(doc, sentence.from, from));
const GOING_ON =
  /\bbefore (?:going|travelling|traveling|flying|heading|moving|continuing|proceeding)(?: on)? to (?:(?!said\b)[^\s,;]+ ){1,4}for(?: [\w-]+){0,3}$/;
const COMING =
  /\b(?:will|shall|(?:is|are) (?:also |then |now )?(?:to|due|expected|scheduled|set|planning|slated)|plans?|leaves|flies|travels|heads|arrives)\b(?:(?!said\b).)* before\b/;
/** "before going on to New Zendaville for a round of". */
const TO_STOP = 14;
