import type { TopicMention } from '#src/model/event.ts';
import type { Tokenised } from '../sentences.ts';
import { type TopicHit, topicsIn } from '../topics.ts';
import type { Draft } from './draft.ts';
import { eventAt } from './event-at.ts';

/** The topics of each event: from what was said there (`spans` of claims) and from sentences that say what was discussed. */
export function agendasOf(
  doc: Tokenised,
  drafts: readonly Draft[],
  spans: ReadonlyMap<Draft, [number, number][]>,
): Map<Draft, TopicMention[]> {
  const agendas = new Map<Draft, [number, number][]>(
    drafts.map((draft) => [draft, [...(spans.get(draft) ?? [])]]),
  );
  for (const sentence of doc.sentences) {
    const draft = eventAt(drafts, sentence.index);
    if (!draft) continue;
    const from = discussionFrom(
      doc,
      sentence.from,
      sentence.to,
      draft.frames.some((frame) => frame.sentence === sentence.index),
    );
    if (from !== null) agendas.get(draft)!.push([from, sentence.to]);
  }
  return new Map([...agendas].map(([draft, list]) => [draft, mentionsOf(doc, list)]));
}

const TALK =
  /^(?:discuss|discussed|discussing|discusses|discussion|discussions|reviewed|review|reviewing|talks|exchanged|exchange|focused|focussed|focusing|touched|considered|agenda|topics|raised|covered|addressed|address|consulted|dwelt|examined|conversation|talked|spoke|devoted|centred|centered|reviewed|looked|included|attention|consult|debated|deliberated|negotiated|cover|underlining|considering)$/;

/** Where in a sentence the words about what was discussed begin. */
function discussionFrom(doc: Tokenised, from: number, to: number, told: boolean): number | null {
  for (let i = from; i < to; i++) {
    if (!TALK.test(doc.tokens[i]!.lower)) continue;
    if (
      /^(?:talks|conversation|agenda|spoke|talked|exchange|discussion|discussions|included|attention|topics)$/.test(
        doc.tokens[i]!.lower,
      ) &&
      told
    )
      return i;
    return /^(?:agenda|topics|discussed|reviewed|considered|raised|covered|addressed)$/.test(
      doc.tokens[i]!.lower,
    )
      ? from
      : i;
  }
  return null;
}

function mentionsOf(doc: Tokenised, spans: readonly [number, number][]): TopicMention[] {
  const first = new Map<string, TopicHit>();
  for (const [from, to] of spans)
    for (const hit of topicsIn(doc, from, to)) if (!first.has(hit.topic)) first.set(hit.topic, hit);
  return [...first.values()].map(({ topic, from, to }) => {
    const start = doc.tokens[from]!.start;
    const end = doc.tokens[to - 1]!.end;
    return { topic, phrase: doc.text.slice(start, end), start, end, rule: 'topic:phrase' };
  });
}
