import type { Frame } from '../../frames/frame.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Sentence, Tokenised } from '../../text/sentences.ts';
import { phraseIn } from '../../text/words.ts';
import type { Draft } from '../draft.ts';
import { peersOf } from '../sides/peers-meant.ts';
import type { InMatter } from './in-matter.ts';
import { namedIn, namedOf } from './named-in.ts';
import { roundOfMeetings } from './round-of-meetings.ts';
import { inSubjectClause } from './subject-clause.ts';
import { goesOn, hasItsParagraph, isLookedBackOn, isPluperfect, ofTheDay } from './thread-days.ts';
import type { ToldIn } from './told-in.ts';

/** What a sentence of the report is about. */
export interface Strand {
  about: readonly Draft[];
  /** What the sentence before it was about. */
  before: readonly Draft[];
  /** It stands before every event: of all of them. */
  lead: boolean;
  /** It speaks of all meetings told of so far together ("During the meetings, they agreed"). */
  round: boolean;
}

/** By the index of the sentence. */
export type Thread = readonly Strand[];

/** "They discussed", "the two sides", "the talks": of those told of just now, whoever they are. */
const GOES_ON = /^(?:they|we|both|he|she|the|at|during|in)$/;
const SAME =
  /^(?:they|both|two|sides|parties|talks|meeting|meetings|conversation|conversations|call|calls|discussion|discussions|latter|commission|dialogue|consultations|session)$/;

/**
 * Follows the report from event to event: a sentence is about the event that it tells of; else about the one whose
 * party, and not everybody's, it names; else about the one that the sentence before was about.
 */
export function threadOf(doc: Tokenised, told: ToldIn, inMatter: InMatter): Thread {
  const { drafts } = told;
  const named = namedIn(drafts);
  const first = drafts.find(({ salience }) => salience === 'main') ?? drafts[0];
  const known = new Set<Draft>();
  const thread: Strand[] = [];
  let current: readonly Draft[] = first ? beside(drafts, first) : [];
  let before: readonly Draft[] = current;
  let planned: Draft | null = null;
  let paragraph = -1;
  for (const sentence of doc.sentences) {
    const all = withoutTimes(doc, told, sentence);
    const news = known.size > 0 && isOnlyMatter(told, sentence, inMatter) ? [] : all;
    const own =
      known.size > 0 && inPassing(doc, told, sentence) ? current : withPeers(news, before, told, sentence);
    for (const draft of news) known.add(draft);
    for (const draft of all) if (draft.status === 'planned') planned = draft;
    const near =
      (refersBack(doc, sentence) && !goesOnPast(doc, sentence, paragraph, before)) ||
      sentence.paragraph === paragraph ||
      (isPluperfect(doc, sentence) && before.every(({ background }) => background));
    const back =
      near &&
      before.every(
        (draft) =>
          ofTheDay(draft, first) ||
          hasItsParagraph(doc, draft, first, sentence) ||
          isLookedBackOn(doc, draft, first, sentence),
      )
        ? before
        : null;
    const peers = own.length > 0 ? null : peersOf(doc, sentence, known, near ? before : [], current, first);
    const round = roundOfMeetings(doc, sentence, known) ?? (goesOnOf(doc, thread, sentence) ? before : null);
    const said =
      round ?? (own.length > 0 ? own : peers) ?? namedOf(named.get(sentence.index), known, back ?? current);
    const coming = planned && current[0]?.status !== 'planned' && ahead(doc, sentence) ? [planned] : current;
    const about: readonly Draft[] = said ?? back ?? coming;
    for (const draft of all) known.add(draft);
    thread.push({ about, before, lead: known.size === 0, round: round !== null });
    const going = about.filter((draft) => goesOn(draft, first));
    if (going.length > 0) current = going;
    before = about;
    paragraph = sentence.paragraph;
  }
  return thread;
}

/** What precedes every event is of all that are then told of together. */
const beside = (drafts: readonly Draft[], first: Draft): Draft[] =>
  drafts.filter(
    ({ frames, status, salience }) =>
      status === first.status &&
      salience === first.salience &&
      frames.some((frame) => first.frames.includes(frame)),
  );

/** "Prior to the talks, A was received by B": of the reception; the talks only say when it was. */
function withoutTimes(doc: Tokenised, told: ToldIn, { index, from }: Sentence): readonly Draft[] {
  const all = told.in(index);
  if (all.length < 2) return all;
  const isTime = (draft: Draft) =>
    told
      .frames(draft, index)
      .every((frame) => frame.anaphoric === true && AS_TIME.test(phraseIn(doc, from, frame.from)));
  const others = all.filter((draft) => !isTime(draft));
  return others.length > 0 ? others : all;
}
const AS_TIME =
  /(?:^|, )(?:right |shortly |just |immediately )?(?:prior to|before|after|following|ahead of|on the eve of)(?: the| their| these| this| his| her)$/;

/** "A, who also called on B, said": of B in passing, and about what A is in the news for. */
const inPassing = (doc: Tokenised, told: ToldIn, { index }: Sentence): boolean =>
  tellsOnly(told, index, (frame) => inSubjectClause(doc, frame));

/** "They discussed the meeting of A and B": the sentence goes on with the talks that were told of before. */
const isOnlyMatter = (told: ToldIn, { index }: Sentence, inMatter: InMatter): boolean =>
  tellsOnly(told, index, inMatter);

/** A sentence tells of events, and by no words but such. */
function tellsOnly(told: ToldIn, sentence: number, isSuch: (frame: Frame) => boolean): boolean {
  const drafts = told.in(sentence);
  return drafts.length > 0 && drafts.every((draft) => told.frames(draft, sentence).every(isSuch));
}

/** "A called on B and met C. They exchanged views": told of both, though the verb tells of a meeting again. */
function withPeers(
  own: readonly Draft[],
  before: readonly Draft[],
  told: ToldIn,
  { index }: Sentence,
): readonly Draft[] {
  const [only] = own;
  if (!only || own.length > 1 || before.length < 2 || !before.includes(only)) return own;
  if (before.some(({ salience, status }) => salience !== only.salience || status !== only.status)) return own;
  const ofThem = told
    .frames(only, index)
    .every(({ sides }) => sides.every(({ mentions }) => mentions.every(isThey)));
  return ofThem ? before : own;
}

const isThey = ({ kind, plural }: Mention): boolean => kind === 'pronoun' && plural;

/** "They also discussed", behind what was said of all meetings: of all of them as well. */
const goesOnOf = ({ tokens }: Tokenised, thread: Thread, { from }: Sentence): boolean =>
  thread.at(-1)?.round === true && /^(?:they|both)$/.test(tokens[from]!.lower);

function refersBack(doc: Tokenised, { from, to }: Sentence): boolean {
  const [one, two, three] = doc.tokens.slice(from, Math.min(to, from + 3)).map(({ lower }) => lower);
  if (!one || !GOES_ON.test(one)) return false;
  return /^(?:they|we|both|he|she)$/.test(one) || SAME.test(two ?? '') || SAME.test(three ?? '');
}

/** "Earlier in the day, A received B", and in a paragraph of its own "The two sides also agreed": besides what was told of the main event. */
const goesOnPast = (
  doc: Tokenised,
  { from, to, index, paragraph }: Sentence,
  last: number,
  before: readonly Draft[],
): boolean =>
  paragraph !== last &&
  before.every(
    ({ salience, frames }) => salience !== 'main' && frames.some(({ sentence }) => sentence === index - 1),
  ) &&
  ALSO.test(phraseIn(doc, from, Math.min(to, from + TO_ALSO)));
const ALSO = /^(?:the|both) (?:two )?(?:sides|parties) also\b/;
const TO_ALSO = 4;

/** "The presidents will discuss": of a meeting to come, where one was told of. */
function ahead({ tokens }: Tokenised, { from, to }: Sentence): boolean {
  for (let i = from; i < to - 1; i++)
    if (
      tokens[i]!.lower === 'will' &&
      /^(?:also|discuss|exchange|review|consider|focus)$/.test(tokens[i + 1]!.lower)
    )
      return true;
  return false;
}
