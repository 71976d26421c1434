import { HEADS_OF_STATE } from '../../lexicon/offices.ts';
import type { AmongDrafts } from '../among-drafts.ts';
import { compatible } from '../dates/moment.ts';
import type { Draft } from '../draft.ts';
import { areAmong } from '../party.ts';
import { isNear, isOfStates } from '../states/states-told.ts';

/** "The two countries have begun talks" beside the people who hold them. */
export function isToldOfPeople(one: AmongDrafts): boolean {
  const { draft, drafts, voice } = one;
  if (isToldOfLeaders(one)) return true;
  if (!isOfStates(draft)) return false;
  const hasPersonOf = (other: Draft, code: string | undefined) =>
    other.parties.some(
      ({ entity, country }) =>
        entity.kind === 'person' &&
        // In a state's own release the minister is named without it.
        (country ? country.code === code : !entity.organization && voice.official && voice.country === code),
    );
  return drafts.some(
    (other) =>
      other !== draft &&
      other.status === draft.status &&
      isNear(draft, other) &&
      draft.parties.every(({ country }) => hasPersonOf(other, country?.code)),
  );
}

/** "A received B. Official talks were then held between the two states, chaired by A and B": the same two, on the same day. */
const isToldOfLeaders = ({ draft, drafts }: AmongDrafts): boolean =>
  draft.frames.every(({ sides }) =>
    sides.every(({ mentions }) => mentions.every(({ kind }) => kind === 'state')),
  ) &&
  draft.told === null &&
  draft.parties.every(({ entity }) => entity.kind === 'person') &&
  drafts.some(
    (other) =>
      other !== draft &&
      other.status === draft.status &&
      other.frames[0]!.from < draft.frames[0]!.from &&
      areAmong(draft.parties, other.parties),
  );

/** "A met President B. A met with the Zendan leader a day after": B by the word for what he is, where only the place told of what state. */
export const isToldByName = ({ draft, drafts }: AmongDrafts): boolean =>
  draft.parties.length === 2 &&
  draft.parties.some(
    ({ entity: { id, kind, heads, plural }, country }) =>
      kind === 'office' &&
      !plural &&
      heads.has('leader') &&
      country !== null &&
      drafts.some(
        (other) =>
          other !== draft &&
          other.status === draft.status &&
          other.kind === draft.kind &&
          other.frames[0]!.from < draft.frames[0]!.from &&
          (!draft.told || !other.told || compatible(draft.told, other.told)) &&
          draft.parties.every(
            ({ entity }) => entity.id === id || other.parties.some((party) => party.entity.id === entity.id),
          ) &&
          other.parties.some(
            (party) =>
              party.entity.kind === 'person' &&
              party.country?.code === country.code &&
              !party.entity.heads.isDisjointFrom(HEADS_OF_STATE),
          ),
      ),
  );

/**
 * "A met B to break the deadlock in talks between Zenda and Chad": talks of states without day or town of their own, in
 * a report of people.
 */
export function isInPassing({ draft, drafts }: AmongDrafts): boolean {
  const { parties, frames, date, place } = draft;
  const [first] = frames;
  if (frames.length > 1 || !first!.rule.startsWith('noun:')) return false;
  if (parties.some(({ entity }) => entity.kind !== 'state')) return false;
  const isOwn = (at: number | undefined) => at !== undefined && at > first!.from;
  if (isOwn(date?.expression?.from) || isOwn(place?.from)) return false;
  return drafts.some(
    (other) =>
      other !== draft &&
      other.frames[0]!.from < first!.from &&
      other.parties.every(({ entity }) => entity.kind === 'person' || entity.kind === 'office'),
  );
}

/** "A met B of Zenda and handed over a message to the president of Zenda": B will take it there. */
export function isLeftWithOther({ draft, drafts }: AmongDrafts): boolean {
  if (!draft.frames.every(({ rule }) => rule === 'verb:hand')) return false;
  const [carrier, recipient] = draft.parties;
  return drafts.some(
    (other) =>
      other !== draft &&
      other.status === 'held' &&
      other.parties.some(({ entity }) => entity.id === carrier!.entity.id) &&
      other.parties.some(
        ({ entity, country }) =>
          entity.id !== recipient!.entity.id &&
          entity.id !== carrier!.entity.id &&
          country?.code === recipient!.country?.code,
      ),
  );
}

/** "The agreements were signed by Ministers A and B", in a report of the meeting of those above them. */
export function isSignedBeside({ draft, drafts }: AmongDrafts): boolean {
  const [frame] = draft.frames;
  if (draft.frames.length > 1 || frame!.rule !== 'verb:sign' || draft.date || draft.place) return false;
  // One side may be ours, of whom no state is said.
  const states = new Set(draft.parties.flatMap(({ country }) => country?.code ?? []));
  return drafts.some(
    (other) =>
      other !== draft &&
      other.status === 'held' &&
      other.frames[0]!.sentence < frame!.sentence &&
      frame!.sentence - other.frames.at(-1)!.sentence <= NEAR &&
      other.parties.some(({ entity }) => !entity.heads.isDisjointFrom(HEADS_OF_STATE)) &&
      states.isSubsetOf(new Set(other.parties.map(({ country }) => country?.code))),
  );
}

const NEAR = 3;

/** "A paid a visit to Oslo, where he met B of Norway": the meeting is the event. */
export function isToldAsMeeting({ draft, drafts }: AmongDrafts): boolean {
  if (!draft.visit) return false;
  const ids = new Set(draft.parties.map(({ entity }) => entity.id));
  return drafts.some(
    (other) =>
      other !== draft && !other.visit && other.parties.filter(({ entity }) => ids.has(entity.id)).length >= 2,
  );
}
