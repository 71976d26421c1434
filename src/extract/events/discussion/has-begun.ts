import type { Frame } from '../../frames/frame.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { phraseIn } from '../../text/words.ts';

const BEGUN =
  /\b(?:(?:has|have) (?:begun|started|opened|kicked off)|(?:is|are) (?:holding|having|meeting)|(?:is|are) (?:now )?under ?way)\b/;
/** Before and behind the words that tell of the meeting. */
const REACH = 4;

/** "A and B have begun talks", "their talks are under way": what they are expected to discuss is on the table. */
export const hasBegun = (doc: Tokenised, { sentence, from, to }: Frame): boolean =>
  BEGUN.test(phraseIn(doc, Math.max(doc.sentences[sentence]!.from, from - REACH), to + REACH));
