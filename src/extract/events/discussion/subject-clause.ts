import type { Saying } from '../../claims/claims.ts';
import type { Frame } from '../../frames/frame.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { someWord, wordAt, wordSet } from '../../text/words.ts';
import { EventsAt } from './events-at.ts';
import type { InMatter } from './in-matter.ts';
import { partyFor } from './voices.ts';

const WHO = wordSet('who whom');
/** Between "who" and the verb no more words stand ("who had also earlier met"). */
const TO_VERB = 4;
/** No clause is longer. */
const MAX_CLAUSE = 30;

/** "A, who also called on B, told reporters": the frame tells of A in passing, and the sentence goes on with A behind a comma. */
export function inSubjectClause(doc: Tokenised, { sentence, from, to }: Frame): boolean {
  const { from: start, to: end } = doc.sentences[sentence]!;
  if (!someWord(doc, Math.max(start, from - TO_VERB), from, WHO)) return false;
  for (let i = to; i < Math.min(end - 1, to + MAX_CLAUSE); i++)
    if (wordAt(doc, i) === ',' && isVerb(doc, i + 1)) return true;
  return false;
}

const isVerb = (doc: Tokenised, at: number): boolean =>
  !doc.tokens[at]!.cap &&
  /^(?:said|told|also|later|has|have|had|is|are|was|were|will|would|met|held|spoke|\w+[^e]ed)$/.test(
    wordAt(doc, at),
  );

/** The events of which a saying may be: none that its own sentence tells of in passing, where its speaker took part in another before. */
export function withoutAsides(
  doc: Tokenised,
  events: EventsAt,
  saying: Saying,
  inMatter: InMatter,
): EventsAt {
  const asides = events.told
    .in(saying.sentence)
    .filter(({ frames }) =>
      frames.every(
        (frame) => frame.sentence === saying.sentence && (inSubjectClause(doc, frame) || inMatter(frame)),
      ),
    );
  if (asides.length === 0) return events;
  const others = events.drafts.filter((draft) => !asides.includes(draft));
  const told = others.some(
    (draft) =>
      draft.frames.some(({ sentence }) => sentence <= saying.sentence) &&
      saying.speaker.entities.some((entity) => partyFor(draft, entity) !== null),
  );
  return told ? new EventsAt(others) : events;
}
