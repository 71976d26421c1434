import type { Tokenised } from '../../text/sentences.ts';
import { backFrom, phraseIn, someWord, wordSet } from '../../text/words.ts';
import type { Draft } from '../draft.ts';
import type { Party } from '../party.ts';

/**
 * "met A in Montevideo, and was received by President B", "A, who also met President B": B is of the state of the
 * place where A was met, and is met there. By now it is known for whom each speaks, of which the town of a round of
 * meetings tells nothing.
 */
export function sharePlaces(doc: Tokenised, drafts: readonly Draft[]): void {
  for (const [k, draft] of drafts.entries()) {
    if (draft.place || draft.kind !== 'meeting') continue;
    const before = drafts
      .slice(Math.max(0, k - MOST), k)
      .findLast((one) => goesOn(doc, one, draft) && (isNext(doc, one, draft) || isThere(one, draft)));
    draft.place = before?.place ?? draft.townOfRound ?? null;
  }
}

/** No sentence tells of more. */
const MOST = 5;

const ALSO = wordSet('also');
/** So near the verb stands "also", and so many sentences before the meeting that it goes on from. */
const TO_ALSO = 3;
const NEAR = 5;

/** Told in the same sentence, or soon behind as one more. */
function goesOn(doc: Tokenised, { frames: [first] }: Draft, { frames: [frame] }: Draft): boolean {
  const apart = frame!.sentence - first!.sentence;
  if (apart === 0) return true;
  return apart > 0 && apart <= NEAR && someWord(doc, backFrom(doc, frame!.from, TO_ALSO), frame!.from, ALSO);
}

/** "met A in Oslo on Monday, with B following on Tuesday": at the same place. */
const isNext = (doc: Tokenised, { status }: Draft, draft: Draft): boolean =>
  draft.frames[0]!.separate &&
  status === 'held' &&
  FOLLOWING.test(phraseIn(doc, draft.frames[0]!.from, draft.frames[0]!.from + 2));
const FOLLOWING = /^(?:following\b|to follow$)/;

/** Of one who takes part in both, at a place of the state of all the others. */
function isThere({ place, status, parties }: Draft, draft: Draft): boolean {
  if (!place?.country || status !== draft.status) return false;
  const ids = new Set(parties.map(({ entity }) => entity.id));
  const others = draft.parties.filter(({ entity }) => !ids.has(entity.id));
  return (
    others.length > 0 &&
    others.length < draft.parties.length &&
    others.every((party) => isOf(party, place.country))
  );
}

/** In its capital a state's officials are named without it. */
const isOf = ({ country, entity }: Party, code: string | null): boolean =>
  country ? country.code === code : entity.organization === null && entity.heads.size > 0;
