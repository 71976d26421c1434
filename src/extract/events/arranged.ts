import type { Tokenised } from '../text/sentences.ts';
import { phraseIn, wordAt, wordSet } from '../text/words.ts';
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
  // "at the talks with B a base was announced": another thing was.
  if (!/^(?:the|that|this)$/.test(wordAt(doc, frame.from - 1)) || ASIDE.has(wordAt(doc, frame.from - 2)))
    return false;
  const { to } = doc.sentences[frame.sentence]!;
  return (
    ARRANGED.test(phraseIn(doc, frame.to, Math.min(to, frame.to + TO_VERB))) &&
    drafts.some(
      ({ status, kind, parties: told }) =>
        status === 'planned' &&
        kind === frame.kind &&
        parties.every((party) => told.some((other) => isSameParty(party, other))),
    )
  );
}
/** With whom it is stands between: no clause, and neither day nor place of its own. */
const ARRANGED =
  /^(?:(?!(?:who|which|that|said|after|before|when|in|at|on|ended|,|;|\.) )\S+ ){0,10}?(?:was|were|had been|has been) (?:only |first |hastily |later )?(?:added|arranged|scheduled|set up|organi[sz]ed|requested|announced|confirmed|planned|brought forward|put together|agreed (?:on|to|last|earlier))\b/;
const TO_VERB = 14;
const ASIDE = wordSet('at in during after before since from of to for on by with');
