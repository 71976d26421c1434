import type { Span } from '../model/evidence.ts';
import type { Store } from './open.ts';
import { prepared } from './statement.ts';

/** A sentence of a document, the number and kind of its block, and the reports that something of was read from it. */
export type ToldSentence = Span & { block: number; kind: string; reports: Set<string> };

type Told = { id: string; text: string; blocks: (Span & { kind: string })[] };

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/** What ends so far ends no sentence: "Mr.", "U.S.", "A. J.". */
const ABBREVIATED = /(?:^|[\s.])\p{Lu}\p{L}{0,2}\.\s*$/u;

/**
 * The sentences of a document, in their order. Where somebody's name, title or state was read says nothing of what a
 * sentence tells: names are given once, at the first event of several.
 */
export function toldSentences(db: Store, document: Told): ToldSentence[] {
  const sentences = document.blocks.flatMap(({ start, end, kind }, block) =>
    spansOf(document.text.slice(start, end)).map((span) => ({
      ...{ start: start + span.start, end: start + span.end, kind, block },
      reports: new Set<string>(),
    })),
  );
  const sql = `SELECT e.report_id, e.span_start AS start, e.span_end AS end FROM evidence e
    JOIN reports r ON r.id = e.report_id WHERE r.document_id = ? AND e.field NOT LIKE 'participants.%'`;
  for (const { report_id, ...span } of prepared<[string], Span & { report_id: string }>(db, sql).all(
    document.id,
  )) {
    for (let at = firstAfter(sentences, span.start); at < sentences.length; at += 1) {
      if (sentences[at]!.start >= span.end) break;
      sentences[at]!.reports.add(report_id);
    }
  }
  return sentences;
}

/** The sentences of a text, as spans. */
function spansOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index, segment } of SENTENCES.segment(text)) {
    const end = index + segment.length;
    if (end < text.length && ABBREVIATED.test(segment)) continue;
    spans.push({ start, end });
    start = end;
  }
  return spans;
}

/** The number of the first sentence that ends behind a place; they are in their order. */
function firstAfter(sentences: ToldSentence[], place: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
