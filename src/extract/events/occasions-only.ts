import type { Tokenised } from '../sentences.ts';
import { backFrom, phraseIn } from '../words.ts';
import type { Draft } from './draft.ts';
import { isSameParty } from './party.ts';

/**
 * "A talked to B on the sidelines of a meeting between Presidents C and D": that of C and D is told as the occasion
 * only, and nothing that follows was said there. None of these where another sentence tells of it as well, or where A
 * took part: "on the sidelines of his meeting with C, A also met B".
 */
export function occasionsOnly(doc: Tokenised, drafts: readonly Draft[]): ReadonlySet<Draft> {
  const tellers = new Map<number, Set<Draft>>();
  for (const draft of drafts)
    for (const { sentence } of draft.frames)
      tellers.set(sentence, (tellers.get(sentence) ?? new Set()).add(draft));
  const isOccasion = (draft: Draft) =>
    draft.frames.length > 0 &&
    draft.frames.every(({ sentence }) => sentence === draft.frames[0]!.sentence) &&
    draft.frames.every(({ from }) => AS_OCCASION.test(phraseIn(doc, backFrom(doc, from, REACH), from))) &&
    isOfOthers(draft, tellers.get(draft.frames[0]!.sentence)!);
  return new Set(drafts.filter(isOccasion));
}

/** Does the sentence tell of events beside it, and of nobody in them who took part in it? */
const isOfOthers = (draft: Draft, told: ReadonlySet<Draft>): boolean =>
  told.size > 1 &&
  ![...told].some(
    (other) =>
      other !== draft && other.parties.some((party) => draft.parties.some((own) => isSameParty(party, own))),
  );

const AS_OCCASION = /\b(?:sidelines|margins|fringes|context|framework) of(?: [\w-]+){0,4}$/;
/** "on the sidelines of the first trilateral". */
const REACH = 8;
