import type { Draft } from '../draft.ts';

/** A text is about an event no further behind the words that tell of it. */
const REACH = 8;

/** Does the text go on about an event: does it name again, in sentences behind it, a side that the first event lacks? */
export function isToldAtLength({ frames, parties }: Draft, first: Draft | undefined): boolean {
  const at = frames[0]!.sentence;
  const own = parties.filter(({ entity }) => !first?.parties.some((party) => party.entity.id === entity.id));
  return own.some(({ entity }) =>
    entity.mentions.some(({ sentence }) => sentence > at && sentence <= at + REACH),
  );
}
