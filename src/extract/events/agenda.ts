import type { TopicMention } from '#src/model/event.ts';
import { Topic } from '#src/model/topics.ts';
import type { Frame } from '../frames/frame.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Sentence, Tokenised } from '../sentences.ts';
import type { TopicHit } from '../topic-contexts.ts';
import { topicsIn } from '../topics.ts';
import { inAside } from './asides.ts';
import type { Draft } from './draft.ts';
import { discussionFrom } from './matters.ts';
import { portionsOf } from './portions.ts';
import type { Strand, Thread } from './thread.ts';

/** Tokens of a claim. */
export interface Span {
  from: number;
  to: number;
}

/** A stretch of text and what its topics are worth. */
interface Stretch {
  from: number;
  to: number;
  /** `discussed`: the text says so; `said`: part of a claim or of what the meeting was for; `told`: near it. */
  worth: 'discussed' | 'said' | 'told';
  headline?: boolean;
}

/** The topics of each event: from what was said there (`spans` of claims) and from sentences that say what was discussed. */
export function agendasOf(
  doc: Tokenised,
  drafts: readonly Draft[],
  spans: ReadonlyMap<Draft, Span[]>,
  thread: Thread,
  mentions: readonly Mention[],
): Map<Draft, TopicMention[]> {
  const stretches = new Map<Draft, Stretch[]>(
    drafts.map((draft) => [draft, (spans.get(draft) ?? []).map((span) => ({ ...span, worth: 'said' }))]),
  );
  const byFrame = framesBySentence(drafts);
  for (const sentence of doc.sentences) {
    const own = withPeers(byFrame.get(sentence.index) ?? [], thread[sentence.index]!);
    for (const [draft, stretch] of sentence.kind === 'title'
      ? headlines(doc, own.length > 0 ? own.flatMap((told) => told.drafts) : ofLead(drafts), sentence)
      : matters(doc, thread[sentence.index]!, sentence, own))
      stretches.get(draft)!.push(stretch);
  }
  const hitsOf = hitsIn(doc, tokensOfNames(mentions));
  return new Map([...stretches].map(([draft, list]) => [draft, mentionsOf(doc, list, hitsOf)]));
}

/** A frame in a sentence and the events of which it tells. */
interface Told {
  drafts: Draft[];
  from: number;
  to: number;
}

function framesBySentence(drafts: readonly Draft[]): Map<number, Told[]> {
  const byFrame = new Map<Frame, Draft[]>();
  for (const draft of drafts)
    for (const frame of draft.frames) byFrame.set(frame, [...(byFrame.get(frame) ?? []), draft]);
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
    if (own.length === 0 && ahead(doc, sentence.from, from) && told.every(({ status }) => status === 'held'))
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

/** "The ministers are due to discuss X on Saturday": another time, of which no event may be known; what they will sign is of their talks. */
function ahead({ tokens }: Tokenised, first: number, verb: number): boolean {
  if (tokens[verb]!.lower === 'sign') return false;
  for (let i = Math.max(first, verb - 4); i < verb; i++)
    if (/^(?:will|due|scheduled|expected|slated)$/.test(tokens[i]!.lower)) return true;
  return false;
}

/** "They also discussed the coming meeting of the presidents": not what that meeting will discuss. */
const discussedAt = (told: Draft[] | undefined, before: readonly Draft[]): readonly Draft[] | undefined =>
  told?.every(({ status }) => status === 'planned') && before.some(({ status }) => status === 'held')
    ? before
    : told;

/** "President Carlos Alvarado": a name that some matter bears, too. */
function tokensOfNames(mentions: readonly Mention[]): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const { kind, name, title, honorific } of mentions)
    if (kind === 'person' && name && (title || honorific))
      for (let i = name.from; i < name.to; i++) tokens.add(i);
  return tokens;
}

interface Finding {
  hit: TopicHit;
  best: number;
  sum: number;
}

const TOPICS = Topic.options;

/** What a hit is worth; a topic needs one. */
const WORTH = {
  discussed: { strong: 1, weak: 1 },
  said: { strong: 1, weak: 0.5 },
  told: { strong: 0.34, weak: 0.17 },
} as const;

/** What the same words are worth in an aside. */
const IN_ASIDE = { discussed: 'said', said: 'told', told: 'told' } as const;

/** The topics of a stretch. What is told of several events together is read once: one stretch in fourteen is. */
function hitsIn(doc: Tokenised, names: ReadonlySet<number>): (stretch: Stretch) => readonly TopicHit[] {
  const known = new Map<Stretch, readonly TopicHit[]>();
  return (stretch) => {
    const hits =
      known.get(stretch) ??
      topicsIn(doc, stretch.from, stretch.to, stretch.headline).filter(({ to }) => !names.has(to - 1));
    known.set(stretch, hits);
    return hits;
  };
}

function mentionsOf(
  doc: Tokenised,
  stretches: readonly Stretch[],
  hitsOf: (stretch: Stretch) => readonly TopicHit[],
): TopicMention[] {
  const found = new Map<Topic, Finding>();
  /** What a topic counted for so far at a token: stretches may overlap. */
  const counted = new Map<number, number>();
  for (const stretch of stretches) {
    const { from, worth } = stretch;
    for (const hit of worth === 'told' ? oncePerTopic(hitsOf(stretch)) : hitsOf(stretch)) {
      const given = inAside(doc, hit.from, from) ? IN_ASIDE[worth] : worth;
      const value = WORTH[given][hit.weak ? 'weak' : 'strong'];
      const known = found.get(hit.topic) ?? { hit, best: value, sum: 0 };
      const place = hit.from * TOPICS.length + TOPICS.indexOf(hit.topic);
      const before = counted.get(place) ?? 0;
      known.sum += Math.max(0, value - before);
      counted.set(place, Math.max(value, before));
      if (value > known.best) [known.best, known.hit] = [value, hit];
      found.set(hit.topic, known);
    }
  }
  return [...found.values()].filter(({ sum }) => sum > 0.99).map(({ hit }) => mentionOf(doc, hit));
}

/** "over the gas pipeline": what the writer tells near an event speaks once for a topic, however many words it has for it. */
function oncePerTopic(hits: readonly TopicHit[]): TopicHit[] {
  const best = new Map<Topic, TopicHit>();
  for (const hit of hits) if (!best.has(hit.topic) || !hit.weak) best.set(hit.topic, hit);
  return [...best.values()];
}

function mentionOf(doc: Tokenised, { topic, from, to }: TopicHit): TopicMention {
  const start = doc.tokens[from]!.start;
  const end = doc.tokens[to - 1]!.end;
  return { topic, phrase: doc.text.slice(start, end), start, end, rule: 'topic:phrase' };
}
