import type { Saying } from '../../claims/saying.ts';
import type { Frame } from '../../frames/frame.ts';
import type { Draft } from '../draft.ts';
import { partyIn } from '../party.ts';
import { holds, officeOf } from '../sides/together.ts';
import { type EventsAt, isJustTold } from './events-at.ts';
import { partyFor } from './voices.ts';

/** The event of the saying before. */
export interface Previous {
  draft: Draft;
  sentence: number;
}

/** A list of more meetings than these is a programme, of which nothing is said in common. */
const MOST = 6;

/**
 * The events to which a saying belongs: the one told of last in which the speaker takes part, and with it those that
 * the same words tell of ("in separate calls with A and B, C stressed").
 */
export function eventsOf(events: EventsAt, saying: Saying, previous: Previous | null): Draft[] {
  const { drafts } = events;
  const near = events.at(saying.sentence);
  if (!near || isOfArticle(near, saying)) return [];
  const everyone = saying.speaker.joint && saying.speaker.entities.length === 0;
  // "The sides agreed" are those who spoke last, where no other event was told of in between.
  if (everyone && previous && previous.draft !== near && latest(near, saying.sentence) <= previous.sentence)
    return [previous.draft];
  const office = everyone ? officeOf(saying) : null;
  if (office && !held(near, office)) {
    // "The ministers looked forward to": of the last meeting of ministers, not of a minister and a mayor.
    const peers = drafts.filter((draft) => held(draft, office) && latest(draft, saying.sentence) >= 0);
    const last = highest(peers, (draft) => latest(draft, saying.sentence));
    if (last) return [last];
  }
  const present = (draft: Draft) =>
    everyone ||
    saying.speaker.other !== undefined ||
    (saying.speaker.role !== undefined && partyIn(draft.parties, saying.speaker.role) !== null) ||
    saying.speaker.entities.some((entity) => partyFor(draft, entity) !== null);
  if (present(near)) {
    const beside = siblings(events, near, saying).filter(present);
    const all = beside.length < MOST ? [near, ...beside] : [near];
    const there = all.filter((draft) => hears(draft, saying));
    return there.length > 0 ? there : all;
  }
  return [highest(drafts.filter(present), (draft) => rank(draft, saying.sentence)) ?? near];
}

/** The first of those with the highest rank. */
function highest(drafts: readonly Draft[], rankOf: (draft: Draft) => number): Draft | null {
  let found: Draft | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const draft of drafts) {
    const own = rankOf(draft);
    if (own > most) [found, most] = [draft, own];
  }
  return found;
}

/** A text that is not about the event, and someone who took no part or only will: said of what the text is about. */
const isOfArticle = (near: Draft, { sentence, speaker }: Saying): boolean =>
  near.salience !== 'main' &&
  !isJustTold(near, sentence) &&
  (near.status !== 'held' || !speaker.entities.some((entity) => partyFor(near, entity) !== null));

/** Does someone sit there to whom it is said: "told A that", where others were met as well? */
const hears = (draft: Draft, { addressed = [] }: Saying): boolean =>
  addressed.some((entity) => partyFor(draft, entity) !== null);

/** Main events that the frame, or the earlier sentence, tells of that told last of this one. */
function siblings({ told }: EventsAt, near: Draft, { sentence, from }: Saying): Draft[] {
  const last = lastTelling(near, sentence, from);
  return told
    .in(last.sentence)
    .filter(
      (draft) =>
        draft !== near &&
        draft.status === near.status &&
        draft.salience === near.salience &&
        told
          .frames(draft, last.sentence)
          .some((frame) => frame === last || (last.sentence !== sentence && !frame.background)) &&
        draft.parties.some(({ key }) => !near.parties.some((party) => party.key === key)),
    );
}

/** The first frame of the last sentence that tells of the event before a saying; else of the first behind it. */
function lastTelling({ frames }: Draft, sentence: number, from: number): Frame {
  let last: Frame | null = null;
  for (const frame of frames)
    if (
      (frame.sentence < sentence || (frame.sentence === sentence && frame.from <= from)) &&
      (!last || frame.sentence > last.sentence)
    )
      last = frame;
  return last ?? frames.reduce((a, b) => (b.sentence < a.sentence ? b : a));
}

/** The last sentence up to this one that tells of the event, -1 where none does. */
function latest({ frames }: Draft, at: number): number {
  let last = -1;
  for (const { sentence } of frames) if (sentence <= at && sentence > last) last = sentence;
  return last;
}

/** Main events before others, then the one told of last; of those told of only later the next. */
const rank = (draft: Draft, at: number): number =>
  (draft.salience === 'main' ? 1000 : 0) + (latest(draft, at) >= 0 ? latest(draft, at) : -firstIn(draft));

const firstIn = ({ frames }: Draft): number =>
  frames.reduce((first, { sentence }) => Math.min(first, sentence), Number.POSITIVE_INFINITY);

/** The sides of an event hold the office by which a saying names its speakers. */
export function amongPeers(draft: Draft, saying: Saying): boolean {
  const office = saying.speaker.joint && saying.speaker.entities.length === 0 ? officeOf(saying) : null;
  return office === null || held(draft, office);
}

const held = ({ parties }: Draft, office: string) =>
  parties.filter((party) => holds(party, office)).length > 1;
