import type { TopicMention } from '#src/model/event.ts';
import type { Topic } from '#src/model/topics.ts';
import type { Sentence, Tokenised } from '../sentences.ts';
import { type TopicHit, topicsIn } from '../topics.ts';
import type { Draft } from './draft.ts';
import { eventAt } from './event-at.ts';
import { discussionFrom } from './matters.ts';

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
  spans: ReadonlyMap<Draft, [number, number][]>,
): Map<Draft, TopicMention[]> {
  const stretches = new Map<Draft, Stretch[]>(
    drafts.map((draft) => [
      draft,
      (spans.get(draft) ?? []).map(([from, to]) => ({ from, to, worth: 'said' })),
    ]),
  );
  const byFrame = framesBySentence(drafts);
  for (const sentence of doc.sentences) {
    const own = byFrame.get(sentence.index) ?? [];
    for (const [draft, stretch] of sentence.kind === 'title'
      ? headlines(drafts, sentence)
      : matters(doc, drafts, sentence, own))
      stretches.get(draft)!.push(stretch);
  }
  for (const group of together(drafts)) share(group, stretches);
  return new Map([...stretches].map(([draft, list]) => [draft, mentionsOf(doc, list)]));
}

interface Told {
  draft: Draft;
  from: number;
  to: number;
}

function framesBySentence(drafts: readonly Draft[]): Map<number, Told[]> {
  const found = new Map<number, Told[]>();
  for (const draft of drafts) {
    for (const { sentence, from, to } of draft.frames)
      found.set(sentence, [...(found.get(sentence) ?? []), { draft, from, to }]);
  }
  for (const told of found.values()) told.sort((a, b) => a.from - b.from);
  return found;
}

const headlines = (drafts: readonly Draft[], { from, to }: Sentence): [Draft, Stretch][] =>
  drafts
    .filter(({ salience }) => salience === 'main')
    .map((draft) => [draft, { from, to, worth: 'discussed', headline: true }]);

/** What a sentence of the report says of the matter of an event. */
function matters(
  doc: Tokenised,
  drafts: readonly Draft[],
  sentence: Sentence,
  own: readonly Told[],
): [Draft, Stretch][] {
  const from = discussionFrom(doc, sentence, own.length > 0);
  const found: [Draft, Stretch][] = own.map(({ draft, to }, i) => [
    draft,
    { from: to, to: own[i + 1]?.from ?? sentence.to, worth: 'said' },
  ]);
  const draft =
    from === null
      ? null
      : (own.findLast((told) => told.from <= from)?.draft ??
        own[0]?.draft ??
        eventAt(drafts, sentence.index));
  if (draft && from !== null) return [...found, [draft, { from, to: sentence.to, worth: 'discussed' }]];
  const near = own.length > 0 ? null : eventAt(drafts, sentence.index);
  return near ? [...found, [near, { from: sentence.from, to: sentence.to, worth: 'told' }]] : found;
}

/** Events that one sentence tells together: what is reported in common belongs to each. */
function together(drafts: readonly Draft[]): Draft[][] {
  const byFrame = new Map<object, Draft[]>();
  for (const draft of drafts)
    for (const frame of draft.frames) byFrame.set(frame, [...(byFrame.get(frame) ?? []), draft]);
  return [...byFrame.values()].filter(
    (group) =>
      group.length > 1 &&
      group.every(({ status, salience }) => status === group[0]!.status && salience === group[0]!.salience),
  );
}

function share(group: readonly Draft[], stretches: Map<Draft, Stretch[]>): void {
  const all = [...new Set(group.flatMap((draft) => stretches.get(draft)!))];
  for (const draft of group) stretches.set(draft, all);
}

interface Finding {
  hit: TopicHit;
  best: number;
  sum: number;
}

/** What a hit is worth; a topic needs one. */
const WORTH = {
  discussed: { strong: 1, weak: 1 },
  said: { strong: 1, weak: 0.5 },
  told: { strong: 0.34, weak: 0.17 },
} as const;

function mentionsOf(doc: Tokenised, stretches: readonly Stretch[]): TopicMention[] {
  const found = new Map<Topic, Finding>();
  const counted = new Map<string, number>();
  for (const { from, to, worth, headline } of stretches) {
    for (const hit of topicsIn(doc, from, to, headline)) {
      const value = WORTH[worth][hit.weak ? 'weak' : 'strong'];
      const key = `${hit.topic}:${hit.from}`;
      const gain = Math.max(0, value - (counted.get(key) ?? 0));
      counted.set(key, Math.max(value, counted.get(key) ?? 0));
      const known = found.get(hit.topic);
      if (!known) found.set(hit.topic, { hit, best: value, sum: value });
      else
        Object.assign(known, {
          sum: known.sum + gain,
          best: Math.max(known.best, value),
          hit: value > known.best ? hit : known.hit,
        });
    }
  }
  return [...found.values()].filter(({ sum }) => sum > 0.99).map(({ hit }) => mentionOf(doc, hit));
}

function mentionOf(doc: Tokenised, { topic, from, to }: TopicHit): TopicMention {
  const start = doc.tokens[from]!.start;
  const end = doc.tokens[to - 1]!.end;
  return { topic, phrase: doc.text.slice(start, end), start, end, rule: 'topic:phrase' };
}
