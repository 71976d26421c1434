import type { TopicMention } from '#src/model/event.ts';
import type { Topic } from '#src/model/topics.ts';
import type { Sentence, Tokenised } from '../sentences.ts';
import { type TopicHit, topicsIn } from '../topics.ts';
import type { Draft } from './draft.ts';
import { eventAt } from './event-at.ts';

/** A stretch of text and what its topics are worth. */
interface Stretch {
  from: number;
  to: number;
  /** The text says that this was discussed; else it was only said. */
  discussed: boolean;
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
      (spans.get(draft) ?? []).map(([from, to]) => ({ from, to, discussed: false })),
    ]),
  );
  for (const sentence of doc.sentences) {
    const draft = sentence.kind === 'title' ? null : eventAt(drafts, sentence.index);
    const from =
      draft &&
      discussionFrom(
        doc,
        sentence,
        draft.frames.some((frame) => frame.sentence === sentence.index),
      );
    if (draft && from !== null) stretches.get(draft)!.push({ from, to: sentence.to, discussed: true });
  }
  for (const group of together(drafts)) share(group, stretches);
  for (const draft of drafts)
    if (draft.salience === 'main')
      for (const title of doc.sentences)
        if (title.kind === 'title')
          stretches.get(draft)!.push({ from: title.from, to: title.to, discussed: false, headline: true });
  return new Map([...stretches].map(([draft, list]) => [draft, mentionsOf(doc, list)]));
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

const TALK =
  /^(?:discuss|discussed|discussing|discusses|discussion|discussions|reviewed|review|reviewing|talks|exchanged|exchange|focused|focussed|focusing|focus|touched|considered|agenda|topics|raised|covered|addressed|address|consulted|dwelt|examined|conversation|talked|spoke|devoted|centred|centered|looked|included|attention|consult|debated|deliberated|negotiated|cover|considering|explored|explore|initialled|signed|signing|figured|broached|tackled|dealt)$/;
const ONLY_IN_FRAME =
  /^(?:talks|conversation|agenda|spoke|talked|exchange|discussion|discussions|included|attention|topics)$/;
const PASSIVE =
  /^(?:agenda|topics|discussed|reviewed|considered|raised|covered|addressed|figured|broached|examined|touched)$/;

/** Where in a sentence the words about what was discussed begin. */
function discussionFrom(doc: Tokenised, { from, to }: Sentence, told: boolean): number | null {
  for (let i = from; i < to; i++) {
    const { lower } = doc.tokens[i]!;
    if (!TALK.test(lower)) continue;
    if (ONLY_IN_FRAME.test(lower) && told) return i;
    return PASSIVE.test(lower) && passive(doc, from, i) ? from : i;
  }
  return null;
}

/** "X was discussed": the matter stands before the verb. */
function passive(doc: Tokenised, from: number, at: number): boolean {
  if (/^(?:agenda|topics)$/.test(doc.tokens[at]!.lower)) return true;
  for (let i = at - 1; i >= Math.max(from, at - 4); i--)
    if (/^(?:was|were|been|being|be|is|are)$/.test(doc.tokens[i]!.lower)) return true;
  return false;
}

function mentionsOf(doc: Tokenised, stretches: readonly Stretch[]): TopicMention[] {
  const found = new Map<Topic, { hit: TopicHit; sure: boolean; count: number }>();
  for (const { from, to, discussed, headline } of stretches) {
    for (const hit of topicsIn(doc, from, to, headline)) {
      const sure = !hit.weak || discussed;
      const known = found.get(hit.topic);
      if (!known) found.set(hit.topic, { hit, sure, count: 1 });
      else if (known.hit.from !== hit.from)
        Object.assign(known, {
          count: known.count + 1,
          sure: known.sure || sure,
          hit: !known.sure && sure ? hit : known.hit,
        });
    }
  }
  return [...found.values()]
    .filter(({ sure, count }) => sure || count > 1)
    .map(({ hit }) => mentionOf(doc, hit));
}

function mentionOf(doc: Tokenised, { topic, from, to }: TopicHit): TopicMention {
  const start = doc.tokens[from]!.start;
  const end = doc.tokens[to - 1]!.end;
  return { topic, phrase: doc.text.slice(start, end), start, end, rule: 'topic:phrase' };
}
