import type { Draft } from './draft.ts';

/** The event told of last at or before a sentence; the first one where none was told yet. */
export function eventAt(drafts: readonly Draft[], sentence: number): Draft | null {
  let found: Draft | null = null;
  let latest = -1;
  for (const draft of drafts) {
    if (draft.status !== 'held' && draft.salience !== 'main') continue;
    for (const frame of draft.frames) {
      const own = frame.sentence === sentence && draft.background;
      if (
        frame.sentence <= sentence &&
        frame.sentence > latest &&
        (draft.salience === 'main' || own || frame.sentence === sentence)
      ) {
        latest = frame.sentence;
        found = draft;
      }
    }
  }
  return found ?? drafts.find(({ salience }) => salience === 'main') ?? drafts[0] ?? null;
}
