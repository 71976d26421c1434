import type { Frame } from './frame.ts';

/** No sentence that people write has more tokens between an event and its place or day. The limit keeps endless ones linear. */
const REACH = 200;

/** May a phrase of the sentence tell of a frame, as far as it stands from it? */
export const isWithinReach = (frame: Frame, { from, to }: { from: number; to: number }): boolean =>
  from - frame.to <= REACH && frame.from - to <= REACH;
