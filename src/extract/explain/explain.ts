import type { ReadDocument } from '#src/model/document.ts';
import type { ReportedEvent } from '#src/model/event.ts';
import type { Analysis } from '../analyse.ts';
import { analysesOf } from '../extract.ts';
import type { Frame } from '../frames/frame.ts';
import type { Mention } from '../mentions/mention.ts';
import { type SourcedValue, valuesOf } from './sourced-values.ts';

type Words = { start: number; end: number; text: string };
/** An entity's number is its own in its stretch; `null` where the words stand for no one known. */
type ExplainedMention = Words & { kind: Mention['kind']; entity: number | null };

/** What was found in one sentence. */
export interface ExplainedSentence extends Words {
  kind: string;
  mentions: ExplainedMention[];
  /** Mentions that stand in a row, by their positions in `mentions`. */
  groups: number[][];
  frames: (Words &
    Pick<Frame, 'rule' | 'status' | 'kind' | 'channel' | 'background' | 'separate' | 'open'> & {
      sides: { role: string; text: string }[];
    })[];
}

/** Someone or some body with all the forms in which the text names it. */
export interface ExplainedEntity {
  id: number;
  kind: string;
  name: string | null;
  title: string | null;
  country: string | null;
  organization: string | null;
  forms: string[];
}

/** An event in the making; `dropped` says why it is none. */
export interface ExplainedDraft {
  dropped: string | null;
  status: string;
  sides: (string | null)[];
  rules: string[];
}

/** How a stretch of a document was read, from its words to its events. */
export interface Explanation {
  sentences: ExplainedSentence[];
  entities: ExplainedEntity[];
  drafts: ExplainedDraft[];
  events: { event: ReportedEvent; values: SourcedValue[] }[];
}

/** How a document was read, a stretch at a time: nearly always one. Pure; throws on no text. */
export const explain = (document: ReadDocument): Explanation[] =>
  Array.from(analysesOf(document), (analysis) => ({
    sentences: sentencesOf(analysis),
    entities: entitiesOf(analysis),
    drafts: analysis.drafts.map(draftOf),
    events: analysis.events.map((event) => ({ event, values: valuesOf(event, document.text) })),
  }));

const folded = (text: string | undefined) => text?.replace(/\s+/g, ' ') ?? null;

function words({ material: { doc } }: Analysis, { from, to }: { from: number; to: number }): Words {
  const [start, end] = [doc.tokens[from]!.start, doc.tokens[to - 1]!.end];
  return { start, end, text: folded(doc.text.slice(start, end))! };
}

function sentencesOf(analysis: Analysis): ExplainedSentence[] {
  const { scenes, material, frames } = analysis;
  const bySentence = Map.groupBy(frames, ({ sentence }) => sentence);
  return scenes.map(({ sentence, mentions, groups }) => ({
    ...words(analysis, sentence),
    kind: sentence.kind,
    mentions: mentions.map((mention) => ({
      ...words(analysis, mention),
      kind: mention.kind,
      entity: material.cast.of.get(mention)?.id ?? null,
    })),
    groups: groups.map((group) => group.mentions.map((mention) => mentions.indexOf(mention))),
    frames: (bySentence.get(sentence.index) ?? []).map((frame) => frameOf(analysis, frame)),
  }));
}

function frameOf(analysis: Analysis, frame: Frame): ExplainedSentence['frames'][number] {
  const { rule, status, kind, channel, background, separate, open } = frame;
  const sides = frame.sides.map(({ role, mentions }) => ({
    role,
    text: mentions.map((mention) => words(analysis, mention).text).join(' + '),
  }));
  return { ...words(analysis, frame), rule, status, kind, channel, background, separate, open, sides };
}

function entitiesOf(analysis: Analysis): ExplainedEntity[] {
  return analysis.material.cast.entities.map((entity) => ({
    id: entity.id,
    kind: entity.kind,
    name: folded(entity.name?.text),
    title: folded(entity.title?.text),
    country: entity.country?.code ?? null,
    organization: folded(entity.organization?.text),
    forms: [...new Set(entity.mentions.map((mention) => words(analysis, mention).text))],
  }));
}

const draftOf = ({ draft, objection }: Analysis['drafts'][number]): ExplainedDraft => ({
  dropped: objection,
  status: draft.status,
  sides: draft.parties.map(({ entity, country }) =>
    folded((entity.name ?? entity.title ?? entity.organization)?.text ?? country?.text),
  ),
  rules: draft.frames.map(({ rule }) => rule),
});
