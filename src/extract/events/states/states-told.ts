import { merged } from '../../where/merged.ts';
import { compatible } from '../dates/moment.ts';
import type { Draft } from '../draft.ts';

/**
 * "Zenda called off Tuesday's talks with Gondal. Minister A had been due to meet Minister B": what is told of the two
 * states is told of the people who speak for them; their event has its day and its place too.
 */
export function giveToPeople(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (!isOfStates(draft)) continue;
    const meant = drafts.find((other) => other !== draft && isOfPeople(other, draft) && isNear(draft, other));
    if (!meant) continue;
    meant.frames = [...draft.frames, ...meant.frames].sort((a, b) => a.from - b.from);
    meant.date ??= draft.date;
    meant.place =
      meant.place?.city || !draft.place ? meant.place : merged(draft.place, meant.place ?? draft.place);
    meant.background &&= draft.background;
  }
}

/** Of states by name, or by the pair that an occasion is named for ("the Zenda-Chad Forum was held"). */
export const isOfStates = ({ parties }: Draft): boolean =>
  parties.every(({ entity, mention }) => entity.kind === 'state' || mention.head === 'sides');

/** A forum comes before those who met there, or right behind them; talks of states are those of their people wherever they stand. */
export function isNear({ parties, frames: [first] }: Draft, { frames: [other] }: Draft): boolean {
  const behind = other!.sentence - first!.sentence;
  return parties.every(({ entity }) => entity.kind === 'state') || (behind >= -1 && behind <= TO_PEOPLE);
}
/** "The forum was held in Zenda. It drew many. It was the fifth. A met B on the sidelines of it". */
const TO_PEOPLE = 3;

/** The same in kind, status and time, of people of those states. */
const isOfPeople = (other: Draft, { parties, status, kind, told }: Draft): boolean =>
  other.status === status &&
  (other.kind === kind || other.kind === null || kind === null) &&
  (told === null || other.told === null || compatible(told, other.told)) &&
  parties.length > 1 &&
  parties.every(({ country }) =>
    other.parties.some((party) => party.entity.kind === 'person' && party.country?.code === country?.code),
  );
