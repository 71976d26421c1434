import type { Claim, TopicMention } from '#src/model/event.ts';
import type { Saying } from '../claims/claims.ts';
import type { Entity } from '../entities.ts';
import type { Tokenised } from '../sentences.ts';
import { type TopicHit, topicsIn } from '../topics.ts';
import type { Draft } from './draft.ts';

/** What belongs to the discussion of one event. */
export interface Discussion {
  claims: Claim[];
  topics: TopicMention[];
}

/** Gives sayings and topics to the events in which they were said. */
export function discussionsOf(doc: Tokenised, drafts: readonly Draft[], sayings: readonly Saying[]): Map<Draft, Discussion> {
  const discussions = new Map<Draft, Discussion>(drafts.map((draft) => [draft, { claims: [], topics: [] }]));
  const spans = new Map<Draft, [number, number][]>(drafts.map((draft) => [draft, []]));
  for (const saying of sayings) {
    const draft = eventOf(drafts, saying);
    const speakers = draft && speakerNames(draft, saying);
    if (!draft || !speakers || speakers.length === 0) continue;
    discussions.get(draft)!.claims.push(claimOf(doc, saying, speakers));
    spans.get(draft)!.push([saying.from, saying.to]);
  }
  for (const sentence of doc.sentences) {
    const draft = eventAt(drafts, sentence.index);
    if (!draft) continue;
    const from = discussionFrom(doc, sentence.from, sentence.to, draft.frames.some((frame) => frame.sentence === sentence.index));
    if (from !== null) spans.get(draft)!.push([from, sentence.to]);
  }
  for (const [draft, list] of spans) discussions.get(draft)!.topics.push(...mentionsOf(doc, list));
  return discussions;
}

function claimOf(doc: Tokenised, saying: Saying, speakers: string[]): Claim {
  const start = doc.tokens[saying.from]!.start;
  const end = doc.tokens[saying.to - 1]!.end;
  const cue = saying.trigger ?? saying.speaker;
  return {
    speakers,
    text: doc.text.slice(start, end),
    mode: saying.mode,
    act: saying.act,
    start,
    end,
    rule: saying.rule,
    evidence: {
      speakers: { start: doc.tokens[saying.speaker.from]!.start, end: doc.tokens[saying.speaker.to - 1]!.end, rule: 'claim:speaker' },
      act: { start: doc.tokens[cue.from]!.start, end: doc.tokens[cue.to - 1]!.end, rule: `act:${saying.act}` },
    },
  };
}

/** The event told of last at or before a sentence; the first one where none was told yet. */
function eventAt(drafts: readonly Draft[], sentence: number): Draft | null {
  let found: Draft | null = null;
  let latest = -1;
  for (const draft of drafts) {
    if (draft.status !== 'held' && draft.salience !== 'main') continue;
    for (const frame of draft.frames) {
      const own = frame.sentence === sentence && draft.background;
      if (frame.sentence <= sentence && frame.sentence > latest && (draft.salience === 'main' || own || frame.sentence === sentence)) {
        latest = frame.sentence;
        found = draft;
      }
    }
  }
  return found ?? drafts.find(({ salience }) => salience === 'main') ?? drafts[0] ?? null;
}

function eventOf(drafts: readonly Draft[], saying: Saying): Draft | null {
  const near = eventAt(drafts, saying.sentence);
  if (saying.speaker.joint) return near;
  const takesPart = (draft: Draft | null) => draft !== null && saying.speaker.entities.some((entity) => draft.parties.some((party) => speaksFor(entity, party.entity)));
  if (takesPart(near)) return near;
  const others = drafts.filter(takesPart).sort((a, b) => rank(b, saying.sentence) - rank(a, saying.sentence));
  return others[0] ?? near;
}

const rank = (draft: Draft, sentence: number) => (draft.salience === 'main' ? 1000 : 0) + Math.max(...draft.frames.map((frame) => (frame.sentence <= sentence ? frame.sentence : -frame.sentence)));

/** A delegation or "the Russian side" speaks for the participant of its state. */
function speaksFor(entity: Entity, party: Entity): boolean {
  if (entity.id === party.id) return true;
  if (entity.kind !== 'delegation') return false;
  return entity.country !== null && entity.country.code === party.country?.code;
}

function speakerNames(draft: Draft, { speaker }: Saying): string[] {
  if (speaker.joint && speaker.entities.length === 0) return draft.parties.map(({ entity }) => nameOf(entity)).filter((name) => name !== null);
  return speaker.entities
    .map((entity) => nameOf(draft.parties.find((party) => speaksFor(entity, party.entity))?.entity ?? entity))
    .filter((name) => name !== null);
}

const nameOf = (entity: Entity): string | null => {
  const piece = entity.name ?? entity.title ?? entity.organization ?? entity.country;
  return piece?.text.replace(/\s+/g, ' ') ?? null;
};

const TALK = /^(?:discuss|discussed|discussing|discusses|discussion|discussions|reviewed|review|reviewing|talks|exchanged|exchange|focused|focussed|focusing|touched|considered|agenda|topics|raised|covered|addressed|address|consulted|dwelt|examined|conversation|talked|spoke|devoted|centred|centered|reviewed|looked|included|attention|consult|debated|deliberated|negotiated|cover|underlining|considering)$/;

/** Where in a sentence the words about what was discussed begin. */
function discussionFrom(doc: Tokenised, from: number, to: number, told: boolean): number | null {
  for (let i = from; i < to; i++) {
    if (!TALK.test(doc.tokens[i]!.lower)) continue;
    if (/^(?:talks|conversation|agenda|spoke|talked|exchange|discussion|discussions|included|attention|topics)$/.test(doc.tokens[i]!.lower) && told) return i;
    return /^(?:agenda|topics|discussed|reviewed|considered|raised|covered|addressed)$/.test(doc.tokens[i]!.lower) ? from : i;
  }
  return null;
}

function mentionsOf(doc: Tokenised, spans: readonly [number, number][]): TopicMention[] {
  const first = new Map<string, TopicHit>();
  for (const [from, to] of spans) for (const hit of topicsIn(doc, from, to)) if (!first.has(hit.topic)) first.set(hit.topic, hit);
  return [...first.values()].map(({ topic, from, to }) => {
    const start = doc.tokens[from]!.start;
    const end = doc.tokens[to - 1]!.end;
    return { topic, phrase: doc.text.slice(start, end), start, end, rule: 'topic:phrase' };
  });
}
