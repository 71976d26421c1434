import type { Draft } from './draft.ts';

/** The event told of last at or before a sentence; the first one where none was told yet. */
export function eventAt(drafts: readonly Draft[], sentence: number): Draft | null {
  let found: Draft | null = null;
  let latest = -1;
  const first = drafts.find(({ salience }) => salience === 'main') ?? null;
  for (const draft of drafts) {
    if (draft.status !== 'held' && draft.salience !== 'main') continue;
    const goesOn = draft.salience === 'main' && current(draft, first);
    for (const frame of draft.frames) {
      if (frame.sentence > sentence || frame.sentence <= latest || !(goesOn || frame.sentence === sentence))
        continue;
      latest = frame.sentence;
      found = draft;
    }
  }
  return found ?? first ?? drafts.findLast((draft) => isJustTold(draft, sentence)) ?? drafts[0] ?? null;
}

/** A text that is about no event: what is said there is said right behind the words that tell of it. */
export const isJustTold = ({ frames }: Draft, at: number): boolean =>
  frames.some(({ sentence }) => sentence <= at && at - sentence <= 2);

/** What is recalled from before, or only planned, in a report of what was held is not what the report goes on about. */
function current(draft: Draft, first: Draft | null): boolean {
  if (!first || draft === first) return true;
  if (draft.status !== first.status) return false;
  const [day, main] = [draft.date?.value.start, first.date?.value.start];
  return !day || !main || day >= main.slice(0, day.length);
}
