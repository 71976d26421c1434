import type { Tokenised } from '../text/sentences.ts';
import { phraseIn, wordAt } from '../text/words.ts';
import type { Draft } from './draft.ts';
import { isSameParty } from './party.ts';
import type { Telling } from './telling.ts';

/** "A is to see B on Friday. The meeting with B was added to the programme": how the one to come came about, and no other. */
export function isArranged(
  doc: Tokenised,
  drafts: readonly Draft[],
  { frame, parties, when }: Telling,
): boolean {
  if (frame.status !== 'held' || !frame.rule.startsWith('noun:') || when || parties.length === 0)
    return false;
  if (!/^(?:the|that|this)$/.test(wordAt(doc, frame.from - 1))) return false;
  const { to } = doc.sentences[frame.sentence]!;
  return (
    ARRANGED.test(phraseIn(doc, frame.to, Math.min(to, frame.to + TO_VERB))) &&
    drafts.some(
      ({ status, parties: told }) =>
        status === 'planned' && parties.every((party) => told.some((other) => isSameParty(party, other))),
    )
  );
}
const ARRANGED =
  /^(?:(?!who\b|which\b|that\b|said\b)[^.;]){0,80}?\b(?:was|were|had been|has been) (?:only |first |hastily |later )?(?:added|arranged|scheduled|set up|organi[sz]ed|requested|announced|confirmed|planned|brought forward|put together|agreed (?:on|to|last|earlier))\b/;
const TO_VERB = 12;
