import type { Tokenised } from '../../text/sentences.ts';
import { backFrom, phraseIn } from '../../text/words.ts';
import type { Draft } from '../draft.ts';
import { isSameParty } from '../party.ts';
import { ToldIn } from './told-in.ts';

/**
 * "A talked to B on the sidelines of a meeting between Presidents C and D": that of C and D is told as the occasion
 * only, and nothing that follows was said there. None of these where another sentence tells of it as well, or where A
 * took part: "on the sidelines of his meeting with C, A also met B".
 */
export function occasionsOnly(doc: Tokenised, drafts: readonly Draft[]): ReadonlySet<Draft> {
  const isOccasion = ({ frames }: Draft) =>
    frames.length > 0 &&
    frames.every(({ sentence }) => sentence === frames[0]!.sentence) &&
    frames.every(({ from }) => AS_OCCASION.test(phraseIn(doc, backFrom(doc, from, REACH), from)));
  const occasions = drafts.filter(isOccasion);
  if (occasions.length === 0) return NONE;
  const told = new ToldIn(drafts);
  return new Set(occasions.filter((draft) => sharesNobody(draft, told.in(draft.frames[0]!.sentence))));
}

const NONE: ReadonlySet<Draft> = new Set();

/** Does the sentence tell of events beside it, and of nobody in them who took part in it? */
const sharesNobody = (draft: Draft, told: readonly Draft[]): boolean =>
  told.length > 1 &&
  !told.some(
    (other) =>
      other !== draft && other.parties.some((party) => draft.parties.some((own) => isSameParty(party, own))),
  );

const AS_OCCASION = /\b(?:sidelines|margins|fringes|context|framework) of(?: [\w-]+){0,4}$/;
/** "on the sidelines of the first trilateral". */
const REACH = 8;
