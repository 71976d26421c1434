import type { Draft } from './draft.ts';

/**
 * "met A in Montevideo, and was received by President B": one sentence tells of both, and B is of the state of the
 * place where A was met.
 */
export function sharePlaces(drafts: readonly Draft[]): void {
  for (const [k, draft] of drafts.entries()) {
    if (draft.place || draft.kind !== 'meeting') continue;
    const before = drafts.slice(Math.max(0, k - MOST), k).findLast((one) => isThere(one, draft));
    if (before) draft.place = before.place;
  }
}

/** No sentence tells of more. */
const MOST = 5;

/** Told before in the same sentence of one who takes part in both, at a place of the state of all the others. */
function isThere({ place, frames, status, parties }: Draft, draft: Draft): boolean {
  if (!place?.country || status !== draft.status || frames[0]!.sentence !== draft.frames[0]!.sentence)
    return false;
  const ids = new Set(parties.map(({ entity }) => entity.id));
  const others = draft.parties.filter(({ entity }) => !ids.has(entity.id));
  return (
    others.length > 0 &&
    others.length < draft.parties.length &&
    others.every(({ country }) => country?.code === place.country)
  );
}
