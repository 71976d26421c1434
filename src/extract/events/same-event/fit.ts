import { SIDELINES } from '../../lexicon/function-words.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { someWord, wordAt, wordSet } from '../../text/words.ts';
import { addDays } from '../../when/calendar.ts';
import type { When } from '../../when/expression.ts';
import { compatible } from '../dates/moment.ts';
import type { Draft } from '../draft.ts';
import { countSides, isSameParty, type Party } from '../party.ts';
import type { Telling } from '../telling.ts';
import { allAre } from './again.ts';
import { tellsOfOther } from './other-event.ts';
import { areElsewhere } from './towns-named.ts';

/**
 * How well a telling fits an event that is known, 0 where it tells of another or fits no better than `least`: sides
 * before words that refer back. The words are read last, since most events share one side and no more.
 */
export function fitOf(doc: Tokenised, draft: Draft, telling: Telling, least = 0): number {
  const shared = sharedWith(draft, telling.parties);
  if (telling.parties.length > 0 && shared === 0 && !isOfTheirStates(draft, telling)) return 0;
  const fit =
    telling.parties.length === 0
      ? fitOfReference(doc, draft, telling)
      : fitAsItStands(draft, telling, fitOfSides(draft, telling, shared));
  return fit <= least || tellsOfOther(doc, draft, telling) ? 0 : fit;
}

/** A headline goes with what stands as it does, where there is such an event. */
const fitAsItStands = ({ status }: Draft, { frame }: Telling, fit: number): number =>
  status === frame.status ? fit : Math.max(0, fit - OTHER_STATUS);

/** "The talks" are of a meeting sooner than of a call. */
const OTHER_KIND = 0.15;

/** Less than any sure sign of one event, more than none. */
const OTHER_STATUS = 0.05;

/** How many of the parties take part. Asked of every event that was told of before. */
function sharedWith(draft: Draft, parties: readonly Party[]): number {
  let shared = 0;
  for (const party of parties) {
    for (const other of draft.parties) {
      if (!isSameParty(other, party)) continue;
      shared++;
      break;
    }
  }
  return shared;
}

/** "the meeting", "the two leaders met": no side is named. Of equal events the first of the text counts for the former, the one told of last for the latter. */
function fitOfReference(doc: Tokenised, draft: Draft, { frame, when, today }: Telling): number {
  const place = draft.frames[0]!.from / 1e9;
  if (frame.anaphoric)
    return (
      (isNear(doc, draft, frame.sentence) ? 0.3 : 0.2) +
      (isByName(draft, frame) ? 0.2 : 0) -
      (frame.kind === draft.kind || draft.kind === null ? 0 : OTHER_KIND) -
      place
    );
  if (frame.background) return 0;
  // "A visits B. The two met in Oslo on Tuesday": what so far is told as a visit only.
  const isOfIt = () =>
    ((draft.visit || isDayOfIt(doc, draft, frame, when!, today)) && isNoOther(doc, draft, frame)) ||
    isDefinite(doc, draft, frame);
  if (when && !draft.told && frame.rule !== 'verb:discuss' && !isOfIt()) return 0;
  const last = draft.frames.findLast(({ from }) => from < frame.from) ?? draft.frames[0]!;
  // "The two ministers": of an event of ministers sooner than of one of a minister and a king's adviser.
  return (allAre(draft, frame) ? 0.15 : 0.1) + last.from / 1e9 - (isBeside(doc, draft) ? TOLD_IN_PASSING : 0);
}

/** "A met B on the fringes of talks with C. The two": A and B sooner than A and C. */
const isBeside = (doc: Tokenised, { background, frames: [first] }: Draft): boolean =>
  background && someWord(doc, Math.max(0, first!.from - TO_FRINGES), first!.from, SIDELINES);
const TO_FRINGES = 8;
const TOLD_IN_PASSING = 0.06;

/** "A has held talks with B. The two sides held the talks on Monday": the very ones. */
const isDefinite = (
  doc: Tokenised,
  { frames, background }: Draft,
  { rule, from }: Telling['frame'],
): boolean => !background && wordAt(doc, from - 1) === 'the' && frames.some((frame) => frame.rule === rule);

/** "A has met with B. … They met in Oslo on Tuesday", "Their meeting took place on Tuesday", "The two men held two hours of talks": a sentence soon behind opens with the day and place of it. A day of the calendar ("The two held talks on 7 February") may lie months back. */
const isDayOfIt = (
  doc: Tokenised,
  { frames, kind, status }: Draft,
  frame: Telling['frame'],
  { precision, start }: When,
  today: string | null,
): boolean =>
  precision === 'day' &&
  today !== null &&
  start >= addDays(today, -LATELY) &&
  frame.status === 'held' &&
  status === 'held' &&
  (frame.kind === kind || kind === null) &&
  frame.sentence - frames.at(-1)!.sentence <= SOON &&
  frame.from - doc.sentences[frame.sentence]!.from <=
    (frame.rule === 'verb:meet' ? OPENING : OPENING_OF_TALKS);
const SOON = 3;
/** As many days back lies what a report tells as news. */
const LATELY = 7;
/** "The two leaders met" has no more words, "The two men held nearly two hours of closed-door talks" as many. */
const OPENING = 3;
const OPENING_OF_TALKS = 10;

/** "The two first met in May", "met on 3 May in Oslo" of a meeting in Rome: another one. */
const isNoOther = (doc: Tokenised, { frames }: Draft, { sentence, from }: Telling['frame']): boolean =>
  !someWord(doc, from - OPENING, from, EARLIER) &&
  frames.every((one) => !areElsewhere(doc, one.sentence, sentence));
const EARLIER = wordSet('first last previously previous earlier');

/** "The talks", "the summit": what was told of by that very noun, not the call that one of them paid since. */
const isByName = ({ frames }: Draft, { rule }: Telling['frame']): boolean =>
  NAMED.has(rule) && frames.some((frame) => frame.rule === rule && !frame.anaphoric);
const NAMED = wordSet('noun:talks noun:summit noun:negotiations noun:dinner noun:lunch noun:phone-call');

/** Told of in this paragraph or in the sentence before. */
function isNear(doc: Tokenised, { frames }: Draft, at: number): boolean {
  const { paragraph } = doc.sentences[at]!;
  // Those told last are the nearest.
  return (
    frames.findLast(
      ({ sentence }) => at - sentence <= 1 || doc.sentences[sentence]!.paragraph === paragraph,
    ) !== undefined
  );
}

/** By how many sides are the same: all of the frame's, all of the event's, most of them, the headline's one. */
function fitOfSides(draft: Draft, { frame, parties, joint, when, inTitle }: Telling, shared: number): number {
  const all = countSides(parties);
  const subset = shared === all;
  if (draft.gathering && subset) return 0.8;
  if (frame.open || joint) return subset && !(frame.background && !draft.background) ? 0.5 + shared / 10 : 0;
  if (subset && all > 1) return 1 + shared / 10;
  if (shared === draft.parties.length && shared > 1)
    return inTitle || startsWith(when, draft.told) ? 0.9 : 0.6;
  if (shared >= 2 && (inTitle || shared >= 3)) return 0.7;
  const early = draft.frames[0]!.sentence <= 3 || parties.every((party) => isToldBy(draft, party));
  // "Officials meet guests": no verb of a headline says whether it is to come.
  const now = frame.status === 'planned' && parties.every((party) => isToldBy(draft, party));
  const headline = inTitle && early && (draft.status === frame.status || now);
  return headline ? 0.4 : 0;
}

/** "German counterparts" in a headline: a side that the text tells by name. */
const isToldBy = ({ parties }: Draft, party: Party): boolean =>
  parties.some(
    (other) =>
      isSameParty(other, party) ||
      ((party.entity.kind === 'office' || party.entity.kind === 'state') &&
        party.country !== null &&
        other.country?.code === party.country.code),
  );

/** "Zendan, Chadian envoys meet": a headline that tells of both sides by their states alone. */
const isOfTheirStates = (draft: Draft, { inTitle, parties }: Telling): boolean =>
  inTitle && parties.length > 1 && parties.every((party) => isToldBy(draft, party));

/** The same first day, as far as both are known. */
const startsWith = (a: When | null, b: When | null): boolean => !a || !b || a.start === b.start;

/** "met Zendan officials … the visit included talks with Minister B of Zenda": B is one of those officials. */
export const isSpecified = (draft: Draft, { frame, parties, when }: Telling): Party | undefined =>
  frame.open &&
  parties.length === 1 &&
  parties[0]!.entity.kind === 'person' &&
  (!when || !draft.told || compatible(when, draft.told))
    ? draft.parties.find(
        ({ entity, country }) =>
          entity.plural &&
          entity.heads.has('official') &&
          country !== null &&
          country.code === parties[0]!.country?.code,
      )
    : undefined;
