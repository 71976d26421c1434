import type { TopicMention } from '#src/model/event.ts';
import type { Frame } from '../../frames/frame.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Sentence, Tokenised } from '../../text/sentences.ts';
import type { Draft } from '../draft.ts';
import { isOnArrival } from '../same-event/on-arrival.ts';
import { saidIn } from './claimed-matter.ts';
import { hasBegun } from './has-begun.ts';
import type { InMatter } from './in-matter.ts';
import { discussionFrom } from './matters.ts';
import { opensFurthering } from './on-agenda.ts';
import { portionsOf } from './portions.ts';
import { hitsIn, mentionsOf, type Stretch, tokensOfNames } from './stretches.ts';
import { inSubjectClause } from './subject-clause.ts';
import type { Strand, Thread } from './thread.ts';

/** Tokens of a claim. */
export interface Span {
  from: number;
  to: number;
  /** The sentence that says whose it is. */
  sentence: number;
}

/** The topics of each event: from what was said there (`spans` of claims) and from sentences that say what was discussed. */
export function agendasOf(
  doc: Tokenised,
  drafts: readonly Draft[],
  spans: ReadonlyMap<Draft, Span[]>,
  thread: Thread,
  mentions: readonly Mention[],
  inMatter: InMatter,
): Map<Draft, TopicMention[]> {
  const stretches = new Map<Draft, Stretch[]>(
    drafts.map((draft) => [draft, (spans.get(draft) ?? []).flatMap((span) => saidIn(doc, span))]),
  );
  const byFrame = framesBySentence(doc, drafts, thread, inMatter);
  const heard = heardIn(doc, spans);
  for (const sentence of doc.sentences) {
    const own = withPeers(byFrame.get(sentence.index) ?? [], thread[sentence.index]!);
    for (const [draft, stretch] of sentence.kind === 'title'
      ? headlines(doc, own.length > 0 ? own.flatMap((told) => told.drafts) : ofLead(drafts), sentence)
      : matters(doc, strandOf(thread[sentence.index]!, heard.get(sentence.index)), sentence, own))
      stretches.get(draft)!.push(stretch);
  }
  const met = drafts.flatMap(({ parties }) => parties.flatMap(({ entity }) => entity.mentions));
  const hitsOf = hitsIn(doc, tokensOfNames(mentions, new Set(met)));
  return new Map([...stretches].map(([draft, list]) => [draft, mentionsOf(doc, list, hitsOf)]));
}

/** By sentence the events at which all of it was said: it is about these. */
function heardIn({ sentences }: Tokenised, spans: ReadonlyMap<Draft, readonly Span[]>): Map<number, Draft[]> {
  const heard = new Map<number, Draft[]>();
  for (const [draft, said] of spans)
    for (const span of said)
      for (let k = firstOf(sentences, span); k < sentences.length && sentences[k]!.from < span.to; k++) {
        const { from, to } = sentences[k]!;
        if (span.from <= from && span.to > from + 1 && span.to >= to - TAIL)
          heard.set(k, [...(heard.get(k) ?? []), draft]);
      }
  return heard;
}

/** The sentence in which a span begins: what is quoted may stand before the sentence that says whose it is. */
export function firstOf(sentences: readonly Sentence[], { from, sentence }: Span): number {
  let first = sentence;
  while (first > 0 && sentences[first]!.from > from) first--;
  return first;
}

function strandOf(strand: Strand, heard: readonly Draft[] | undefined): Strand {
  const about = heard ? strand.about.filter((draft) => heard.includes(draft)) : [];
  return about.length > 0 ? { ...strand, about } : strand;
}

/** Mark and attribution at the end of a sentence (",\" he wrote.") are no more tokens. */
const TAIL = 6;

/** A frame in a sentence and the events of which it tells. */
interface Told {
  drafts: Draft[];
  from: number;
  to: number;
}

/** The frames of each sentence, without those of events that it tells of in passing. */
function framesBySentence(
  doc: Tokenised,
  drafts: readonly Draft[],
  thread: Thread,
  inMatter: InMatter,
): Map<number, Told[]> {
  const byFrame = new Map<Frame, Draft[]>();
  for (const draft of drafts)
    for (const frame of draft.frames)
      if (thread[frame.sentence]!.about.includes(draft) || !(inMatter(frame) || inSubjectClause(doc, frame)))
        byFrame.set(frame, [...(byFrame.get(frame) ?? []), draft]);
  const found = new Map<number, Told[]>();
  for (const [{ sentence, from, to }, told] of byFrame)
    found.set(sentence, [...(found.get(sentence) ?? []), { drafts: told, from, to }]);
  for (const told of found.values()) told.sort((a, b) => a.from - b.from);
  return found;
}

/** What one frame tells of is told of all that the sentence is about ("A called on B and met C. They exchanged views"). */
const withPeers = (own: Told[], { about }: Strand): Told[] =>
  own.length === 1 && own[0]!.drafts.every((draft) => about.includes(draft))
    ? [{ ...own[0]!, drafts: [...about] }]
    : own;

/** Of so many meetings in one report each is a part of the round of which the headline speaks. */
const ROUND = 4;

/** A headline that tells of no event is of what the report opens with, and of what the same words tell of. */
function ofLead(drafts: readonly Draft[]): readonly Draft[] {
  const main = drafts.filter(({ salience }) => salience === 'main');
  if (main.length >= ROUND) return main;
  const lead = Math.min(...main.map(({ frames }) => Math.min(...frames.map(({ sentence }) => sentence))));
  return main.filter(({ frames }) => frames.some(({ sentence }) => sentence === lead));
}

/** A headline says something of the matter; behind "discuss", "talks on", all of it. */
function headlines(doc: Tokenised, drafts: readonly Draft[], sentence: Sentence): [Draft, Stretch][] {
  const { from, to } = sentence;
  const discussed = discussionFrom(doc, sentence, false);
  return drafts
    .filter(({ salience }) => salience === 'main')
    .flatMap((draft): [Draft, Stretch][] => [
      [draft, { from, to, worth: 'said', headline: true }],
      ...(discussed === null
        ? []
        : [[draft, { from: discussed, to, worth: 'discussed', headline: true }] as [Draft, Stretch]]),
    ]);
}

/** What a sentence of the report says of the matter of the events that it goes on about. */
function matters(
  doc: Tokenised,
  { about, before }: Strand,
  sentence: Sentence,
  own: readonly Told[],
): [Draft, Stretch][] {
  const from = discussionFrom(doc, sentence, own.length > 0);
  const give = (drafts: readonly Draft[], stretch: Stretch) =>
    drafts.map((draft): [Draft, Stretch] => [draft, stretch]);
  const found = own.flatMap((one, i) =>
    share(doc, one, sentence, { from: one.to, to: own[i + 1]?.from ?? sentence.to, worth: 'said' }),
  );
  if (from !== null) {
    const teller = own.findLast((one) => one.from <= from);
    const stretch: Stretch = { from, to: sentence.to, worth: 'discussed' };
    if (teller) return [...found, ...share(doc, teller, sentence, stretch)];
    const told = discussedAt(own[0]?.drafts, before) ?? about;
    if (own.length === 0 && ahead(doc, sentence.from, from) && told.every((draft) => isOver(doc, draft)))
      return [];
    return [...found, ...give(told, stretch)];
  }
  return own.length > 0 ? found : give(about, { from: sentence.from, to: sentence.to, worth: 'told' });
}

/** What a frame's stretch says of each of its events: all of it, or the part that stands behind those met. */
function share(
  doc: Tokenised,
  { drafts, to }: Told,
  { index }: Sentence,
  stretch: Stretch,
): [Draft, Stretch][] {
  const portions = portionsOf(doc, drafts, to, index);
  return drafts.flatMap((draft): [Draft, Stretch][] => {
    const portion = portions?.get(draft);
    if (!portion) return [[draft, stretch]];
    const part = {
      ...stretch,
      from: Math.max(stretch.from, portion.from),
      to: Math.min(stretch.to, portion.to),
    };
    return part.from < part.to ? [[draft, part]] : [];
  });
}

/** Held, and neither under way nor only begun by who "arrived for talks". */
const isOver = (doc: Tokenised, { status, frames }: Draft): boolean =>
  status === 'held' && !frames.some((frame) => isOnArrival(doc, frame) || hasBegun(doc, frame));

/** "The ministers are due to discuss X on Saturday": another time, of which no event may be known; what they will sign is of their talks. */
function ahead({ tokens }: Tokenised, first: number, verb: number): boolean {
  if (tokens[verb]!.lower === 'sign' || opensFurthering(tokens[verb]!.word)) return false;
  for (let i = Math.max(first, verb - 4); i < verb; i++)
    if (/^(?:will|due|scheduled|expected|slated)$/.test(tokens[i]!.lower)) return true;
  return false;
}

/** "They also discussed the coming meeting of the presidents": not what that meeting will discuss. */
const discussedAt = (told: Draft[] | undefined, before: readonly Draft[]): readonly Draft[] | undefined =>
  told?.every(({ status }) => status === 'planned') && before.some(({ status }) => status === 'held')
    ? before
    : told;
