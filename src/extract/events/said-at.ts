import type { Saying } from '../claims/saying.ts';
import type { Draft } from './draft.ts';
import { eventAt, isJustTold } from './event-at.ts';
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
export function eventsOf(drafts: readonly Draft[], saying: Saying, previous: Previous | null): Draft[] {
  const near = eventAt(drafts, saying.sentence);
  if (!near || isOfArticle(near, saying)) return [];
  const everyone = saying.speaker.joint && saying.speaker.entities.length === 0;
  // "The sides agreed" are those who spoke last, where no other event was told of in between.
  if (everyone && previous && previous.draft !== near && latest(near, saying.sentence) <= previous.sentence)
    return [previous.draft];
  const office = everyone ? officeOf(saying) : null;
  if (office && !held(near, office)) {
    // "The ministers looked forward to": of the last meeting of ministers, not of a minister and a mayor.
    const peers = drafts.filter((draft) => held(draft, office) && latest(draft, saying.sentence) >= 0);
    if (peers.length > 0)
      return [peers.reduce((a, b) => (latest(b, saying.sentence) > latest(a, saying.sentence) ? b : a))];
  }
  const present = (draft: Draft) =>
    everyone ||
    saying.speaker.other !== undefined ||
    saying.speaker.entities.some((entity) => partyFor(draft, entity) !== null);
  if (present(near)) {
    const heard = hearing(drafts, saying).filter(present);
    const beside = siblings(drafts, near, saying).filter(present);
    const all = beside.length < MOST ? [near, ...beside] : [near];
    const there = all.filter((draft) => heard.includes(draft));
    return there.length > 0 ? there : all;
  }
  const others = drafts.filter(present).sort((a, b) => rank(b, saying.sentence) - rank(a, saying.sentence));
  return [others[0] ?? near];
}

/** A text that is not about the event, and someone who took no part or only will: said of what the text is about. */
const isOfArticle = (near: Draft, { sentence, speaker }: Saying): boolean =>
  near.salience !== 'main' &&
  !isJustTold(near, sentence) &&
  (near.status !== 'held' || !speaker.entities.some((entity) => partyFor(near, entity) !== null));

/** The events at which someone sat to whom it is said: "told A that", where others were met as well. */
const hearing = (drafts: readonly Draft[], { addressed = [] }: Saying) =>
  addressed.length === 0
    ? []
    : drafts.filter((draft) => addressed.some((entity) => partyFor(draft, entity) !== null));

/** Main events that the frame, or the earlier sentence, tells of that told last of this one. */
function siblings(drafts: readonly Draft[], near: Draft, { sentence, from }: Saying): Draft[] {
  const told = near.frames.filter(
    (frame) => frame.sentence < sentence || (frame.sentence === sentence && frame.from <= from),
  );
  const last =
    told.length > 0
      ? told.reduce((a, b) => (b.sentence > a.sentence ? b : a))
      : near.frames.reduce((a, b) => (b.sentence < a.sentence ? b : a));
  return drafts.filter(
    (draft) =>
      draft !== near &&
      draft.status === near.status &&
      draft.salience === near.salience &&
      draft.frames.some(
        (frame) =>
          frame === last ||
          (last.sentence !== sentence && frame.sentence === last.sentence && !frame.background),
      ) &&
      draft.parties.some(({ key }) => !near.parties.some((party) => party.key === key)),
  );
}

const latest = (draft: Draft, sentence: number) =>
  Math.max(-1, ...draft.frames.filter((frame) => frame.sentence <= sentence).map((frame) => frame.sentence));

const rank = (draft: Draft, sentence: number) =>
  (draft.salience === 'main' ? 1000 : 0) +
  Math.max(...draft.frames.map((frame) => (frame.sentence <= sentence ? frame.sentence : -frame.sentence)));

/** "the two ministers", "both presidents": the office that all sides hold; `null` where none is named. */
function officeOf({ speaker: { mentions } }: Saying): string | null {
  const [only] = mentions;
  const office =
    mentions.length === 1 && only?.kind === 'joint'
      ? /^(minister|president|premier|secretar)(?:s|ies)$/.exec(only.head ?? '')
      : null;
  return office?.[1] ?? null;
}

/** The sides of an event hold the office by which a saying names its speakers. */
export function amongPeers(draft: Draft, saying: Saying): boolean {
  const office = saying.speaker.joint && saying.speaker.entities.length === 0 ? officeOf(saying) : null;
  return office === null || held(draft, office);
}

const held = ({ parties }: Draft, office: string) =>
  parties.filter(({ entity }) => [...entity.heads].some((head) => head.replace(/y$/, '').endsWith(office)))
    .length > 1;
