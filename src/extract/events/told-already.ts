import type { Frame } from '../frames/frame.ts';
import { HEADS_OF_STATE } from '../lexicon/offices.ts';
import type { Tokenised } from '../sentences.ts';
import type { Voice } from '../voice.ts';
import { backFrom, phraseIn, someWord, wordSet } from '../words.ts';
import type { Draft } from './draft.ts';
import { isOnArrival } from './on-arrival.ts';
import type { Party } from './party.ts';

/** A draft among all of the text, itself one of them: others may tell better of what it tells. */
export interface AmongDrafts {
  draft: Draft;
  drafts: readonly Draft[];
  doc: Tokenised;
  voice: Voice;
}

/** "The two countries have begun talks" beside the people who hold them. */
export function isToldOfPeople(one: AmongDrafts): boolean {
  const { draft, drafts, voice } = one;
  if (isToldOfLeaders(one)) return true;
  if (draft.parties.some(({ entity }) => entity.kind !== 'state')) return false;
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
      draft.parties.every(({ entity }) => other.parties.some((party) => party.entity.id === entity.id)),
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

/** A summary of meetings with those who are met one by one. */
export const isSummary = (one: AmongDrafts): boolean =>
  isRoundOfMeetings(one) || isRoundOfCounterparts(one) || isSummaryByOffice(one);

/** "A has exchanged views with his Zendan and Chadian counterparts": the text goes on to tell of each by itself. */
function isRoundOfCounterparts({ draft, drafts }: AmongDrafts): boolean {
  const [principal, ...others] = draft.parties;
  const all = draft.frames[0]!.sides[1]?.mentions ?? [];
  if (others.length < 2 || !all.some(({ kind, countries }) => kind === 'office' && countries.length > 1))
    return false;
  const alone = drafts.filter(
    (other) =>
      other !== draft &&
      other.status === draft.status &&
      other.parties.length === 2 &&
      other.parties.some(({ entity }) => entity.id === principal!.entity.id),
  );
  return others.every(({ country }) =>
    alone.some(({ parties }) => country && parties.some((party) => party.country?.code === country.code)),
  );
}

/** "A met leaders of several countries on Monday": a round of meetings of which the text goes on to tell. */
function isRoundOfMeetings({ draft, drafts }: AmongDrafts): boolean {
  const [frame] = draft.frames;
  if (!draft.gathering || draft.status !== 'held' || !frame!.rule.startsWith('verb:')) return false;
  if (draft.parties.some(({ entity }) => entity.organization)) return false;
  const host = draft.parties.find(({ entity }) => entity.kind === 'person');
  const met = drafts.filter(
    ({ gathering, status, parties }) =>
      !gathering &&
      status === 'held' &&
      parties.length === 2 &&
      parties.some(({ entity }) => entity.id === host?.entity.id),
  );
  return frame!.sides.length > 1 && met.length > 1;
}

/** "A's meetings with Zendan dignitaries", "arrived for talks with Zendan officials": those of whom the text tells by name. */
function isSummaryByOffice({ draft, drafts, doc }: AmongDrafts): boolean {
  const all = draft.parties.find((party) => isOfficials(party) || isLeadership(doc, party));
  if (!all || (draft.parties.length !== 2 && countApart(draft) !== 2)) return false;
  const isPurpose = draft.frames.every((frame) => isOnArrival(doc, frame));
  if (!isPurpose && !isRecap(doc, draft) && !all.entity.heads.has('dignitary')) return false;
  const other = draft.parties.find((party) => party !== all)!;
  return drafts.some(
    ({ status, parties, frames }) =>
      status === draft.status &&
      (!isPurpose || frames[0]!.from > draft.frames[0]!.from) &&
      parties.some(({ entity }) => entity.id === other.entity.id) &&
      parties.some(({ entity, country }) => entity.name !== null && country?.code === all.country?.code),
  );
}

/** "The meetings with the leaders of Zenda focused on": those of which the text has told. */
const isRecap = (doc: Tokenised, { frames }: Draft): boolean =>
  frames.every(
    ({ rule, sentence, from }) =>
      /^noun:(?:meetings|talks|discussions|engagements)$/.test(rule) &&
      RECAP.test(phraseIn(doc, doc.sentences[sentence]!.from, from)),
  );
const RECAP = /^(?:(?:in|during|at) )?(?:the|these|those|his|her|all)(?: (?:bilateral|separate))?$/;

/** How many sides the words of the meeting name; company is told of further down. */
const countApart = ({ parties, frames: [first] }: Draft): number =>
  parties.filter(({ mention }) => mention.sentence === first!.sentence).length;

/** "Zendan dignitaries", "senior Zendan officials": of no office in particular. */
const isOfficials = ({ entity: { kind, plural, heads, title }, country }: Party): boolean =>
  kind === 'office' &&
  plural &&
  country !== null &&
  [...heads].some((head) => /^(?:dignitary|official|leader|authority)$/.test(head)) &&
  /^(?:senior |top |high-ranking |leading )?\w+$/i.test(title?.text ?? '');

const TALKS = /^noun:(?:consultations|talks|discussions|negotiations|dialogue)$/;

/** "A and B spoke by telephone. A also held consultations with B on trade": talks of no other time or place were on that call. */
export function isOnTheCall({ draft, drafts, doc }: AmongDrafts): boolean {
  const [frame, another] = draft.frames;
  if (another || !TALKS.test(frame!.rule) || draft.channel === 'phone' || draft.status !== 'held')
    return false;
  if (draft.place || frame!.background || isInTheRoom(doc, frame!)) return false;
  return drafts.some(
    (call) =>
      call !== draft &&
      call.kind === 'call' &&
      call.status === 'held' &&
      call.frames[0]!.from < frame!.from &&
      (draft.told === null || draft.told.start === call.told?.start) &&
      goesOn(doc, frame!, call) &&
      draft.parties.every(({ entity }) => call.parties.some((party) => party.entity.id === entity.id)),
  );
}

/** "held talks with B in person", "at the congress": where no call takes place. */
const isInTheRoom = (doc: Tokenised, { sentence }: Frame): boolean =>
  IN_THE_ROOM.test(phraseIn(doc, doc.sentences[sentence]!.from, doc.sentences[sentence]!.to));
const IN_THE_ROOM =
  /\b(?:in person|in-person|face to face|face-to-face|at (?:the|a|an) (?!same|end|request|start|time|initiative|invitation|moment|beginning)|on the (?:sidelines|margins))/;

/** Told in the next sentence, or as one thing more. */
const goesOn = (doc: Tokenised, { sentence, from }: Frame, { frames }: Draft): boolean =>
  frames.some((frame) => frame.sentence <= sentence && sentence - frame.sentence <= 1) ||
  someWord(doc, backFrom(doc, from, TO_ALSO), from, GOING_ON);
/** "also held long and frank talks" has no more words. */
const TO_ALSO = 6;
const GOING_ON = wordSet('also his her their');

/** "the Zendan leadership": no delegation, but whoever is at the head of the state. */
const isLeadership = ({ tokens }: Tokenised, { entity: { kind }, mention: { to } }: Party): boolean =>
  kind === 'delegation' && LEADERSHIP.test(tokens[to - 1]?.lower ?? '');
const LEADERSHIP = /^(?:leadership|authorities)$/;

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
