import type { Tokenised } from '../../text/sentences.ts';
import type { Trigger } from '../triggers/trigger.ts';

const PASSING = /^(?:in|at|during|after|before|following)$/;
/** A clause begins without "that". */
const CLAUSE =
  /^(?:he|she|it|they|we|i|would|will|had|has|have|was|were|is|are|could|should|must|and|but|which|who)$/;
/** Between the verb and its "that" the occasion is told in no more words. */
const LONGEST_OCCASION = 12;

/** Where, when or on leaving which place it was said: of a verb that has nothing but a clause, or before a gerund. */
const mayPass = ({ tokens }: Tokenised, at: number, { verb }: Trigger): boolean =>
  PASSING.test(tokens[at]!.lower) &&
  (/ing$/.test(tokens[at + 1]?.lower ?? '') ||
    (verb.takes.includes('clause') && !verb.takes.includes('phrase')));

/** The "that" which ends what stands behind the verb; `null` where a mark or a clause comes first. */
function thatNear({ tokens }: Tokenised, at: number, end: number): number | null {
  for (let i = at + 1; i < Math.min(end, at + LONGEST_OCCASION); i++) {
    const { lower, kind } = tokens[i]!;
    if (lower === 'that') return i;
    if (kind === 'mark' ? !/^['’]s?$/.test(lower) : CLAUSE.test(lower)) return null;
  }
  return null;
}

/**
 * "said before flying home that", "said in a televised address that": the "that" behind the occasion which begins at
 * a token; `null` where no occasion stands between the verb and its clause.
 */
export const behindOccasion = (doc: Tokenised, at: number, end: number, trigger: Trigger): number | null =>
  mayPass(doc, at, trigger) ? thatNear(doc, at, end) : null;
