import type { Tokenised } from '../sentences.ts';
import { backFrom, phraseIn } from '../words.ts';
import type { Draft } from './draft.ts';

/**
 * "A talked to B on the sidelines of a meeting between Presidents C and D": that of C and D is told as the occasion
 * only, and nothing that follows was said there. None of these where another sentence tells of it as well.
 */
export function occasionsOnly(doc: Tokenised, drafts: readonly Draft[]): ReadonlySet<Draft> {
  const tellers = new Map<number, Set<Draft>>();
  for (const draft of drafts)
    for (const { sentence } of draft.frames)
      tellers.set(sentence, (tellers.get(sentence) ?? new Set()).add(draft));
  const isOccasion = ({ frames }: Draft) =>
    frames.length > 0 &&
    frames.every(({ sentence }) => sentence === frames[0]!.sentence) &&
    frames.every(({ from }) => AS_OCCASION.test(phraseIn(doc, backFrom(doc, from, REACH), from))) &&
    tellers.get(frames[0]!.sentence)!.size > 1;
  return new Set(drafts.filter(isOccasion));
}

const AS_OCCASION = /\b(?:sidelines|margins|fringes|context|framework) of(?: [\w-]+){0,4}$/;
/** "on the sidelines of the first trilateral". */
const REACH = 8;
