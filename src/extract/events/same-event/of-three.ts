import { OF_MORE } from '../../lexicon/of-more.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { backFrom, phraseIn } from '../../text/words.ts';
import type { Draft } from '../draft.ts';
import { isSameParty } from '../party.ts';
import type { Telling } from '../telling.ts';

/** "met A in a three-way meeting with B": B was there too; else `undefined`. */
export function ofThree(
  doc: Tokenised,
  draft: Draft | undefined,
  { frame, parties }: Telling,
): Draft | undefined {
  const met = draft?.frames.at(-1);
  if (!draft || met?.rule !== 'verb:meet' || met.sentence !== frame.sentence || met.from > frame.from)
    return undefined;
  if (
    draft.status !== frame.status ||
    !OF_THREE.test(phraseIn(doc, backFrom(doc, frame.from, 4), frame.from))
  )
    return undefined;
  return parties.some((party) => draft.parties.some((other) => isSameParty(party, other)))
    ? draft
    : undefined;
}

const OF_THREE = new RegExp(`\\b(?:in|at|during) (?:an?|the) (?:${[...OF_MORE].join('|')})$`);
