import type { Status } from '#src/model/vocabulary.ts';

/** What the words around a verb make of the event. `null`: none took place, none is announced. */
export interface Standing {
  status: Status | null;
  background: boolean;
}

export const HELD: Standing = { status: 'held', background: false };
export const PLANNED: Standing = { status: 'planned', background: false };
export const CANCELLED: Standing = { status: 'cancelled', background: false };
/** Told in the pluperfect. */
export const HELD_BEFORE: Standing = { status: 'held', background: true };
/** Wished for, denied or only possible. */
export const NO_EVENT: Standing = { status: null, background: false };
