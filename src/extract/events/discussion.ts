import type { Claim, TopicMention } from '#src/model/event.ts';
import type { Saying } from '../claims/claims.ts';
import type { Entity } from '../entities.ts';
import type { Tokenised } from '../sentences.ts';
import { agendasOf } from './agenda.ts';
import type { Draft } from './draft.ts';
import { eventAt } from './event-at.ts';

/** What belongs to the discussion of one event. */
export interface Discussion {
  claims: Claim[];
  topics: TopicMention[];
}

/** Gives sayings and topics to the events in which they were said. */
export function discussionsOf(
  doc: Tokenised,
  drafts: readonly Draft[],
  sayings: readonly Saying[],
): Map<Draft, Discussion> {
  const discussions = new Map<Draft, Discussion>(drafts.map((draft) => [draft, { claims: [], topics: [] }]));
  const spans = new Map<Draft, [number, number][]>(drafts.map((draft) => [draft, []]));
  for (const saying of sayings) {
    const draft = eventOf(drafts, saying);
    const speakers = draft && speakerNames(draft, saying);
    if (!draft || !speakers || speakers.length === 0) continue;
    discussions.get(draft)!.claims.push(claimOf(doc, saying, speakers));
    spans.get(draft)!.push([saying.from, saying.to]);
  }
  for (const [draft, topics] of agendasOf(doc, drafts, spans)) discussions.get(draft)!.topics.push(...topics);
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
      speakers: {
        start: doc.tokens[saying.speaker.from]!.start,
        end: doc.tokens[saying.speaker.to - 1]!.end,
        rule: 'claim:speaker',
      },
      act: {
        start: doc.tokens[cue.from]!.start,
        end: doc.tokens[cue.to - 1]!.end,
        rule: `act:${saying.act}`,
      },
    },
  };
}

function eventOf(drafts: readonly Draft[], saying: Saying): Draft | null {
  const near = eventAt(drafts, saying.sentence);
  if (saying.speaker.joint) return near;
  const takesPart = (draft: Draft | null) =>
    draft !== null &&
    saying.speaker.entities.some((entity) => draft.parties.some((party) => speaksFor(entity, party.entity)));
  if (takesPart(near)) return near;
  const others = drafts.filter(takesPart).sort((a, b) => rank(b, saying.sentence) - rank(a, saying.sentence));
  return others[0] ?? near;
}

const rank = (draft: Draft, sentence: number) =>
  (draft.salience === 'main' ? 1000 : 0) +
  Math.max(...draft.frames.map((frame) => (frame.sentence <= sentence ? frame.sentence : -frame.sentence)));

/** A delegation or "the Russian side" speaks for the participant of its state. */
function speaksFor(entity: Entity, party: Entity): boolean {
  if (entity.id === party.id) return true;
  if (entity.kind !== 'delegation') return false;
  return entity.country !== null && entity.country.code === party.country?.code;
}

function speakerNames(draft: Draft, { speaker }: Saying): string[] {
  if (speaker.joint && speaker.entities.length === 0)
    return draft.parties.map(({ entity }) => nameOf(entity)).filter((name) => name !== null);
  return speaker.entities
    .map((entity) => nameOf(draft.parties.find((party) => speaksFor(entity, party.entity))?.entity ?? entity))
    .filter((name) => name !== null);
}

const nameOf = (entity: Entity): string | null => {
  const piece = entity.name ?? entity.title ?? entity.organization ?? entity.country;
  return piece?.text.replace(/\s+/g, ' ') ?? null;
};
