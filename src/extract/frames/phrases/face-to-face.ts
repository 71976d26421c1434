import type { Frame, Side } from '../frame.ts';

/** A meeting that was held, as the verb at token `at` tells by a rule of its own: one sees the other there. */
export const faceToFace = (
  rule: string,
  sentence: number,
  at: number,
  sides: Side[],
  background: boolean,
): Frame => ({
  rule,
  sentence,
  from: at,
  to: at + 1,
  kind: 'meeting',
  channel: 'in_person',
  status: 'held',
  sides,
  background,
  separate: false,
  visit: false,
  open: false,
});
