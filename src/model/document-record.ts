import { z } from 'zod';
import { Block, Dateline, DocumentHead } from './document.ts';
import { Evidence, EvidenceByField, Span } from './evidence.ts';
import { count, documentId, list, maybe, text } from './record-fields.ts';

export const DocumentRef = z
  .strictObject({
    id: documentId,
    title: DocumentHead.shape.title,
    publisher: DocumentHead.shape.publisher,
    published: DocumentHead.shape.published,
  })
  .meta({ id: 'DocumentRef', description: 'A document in short: enough to name and to fetch it.' });
export type DocumentRef = z.infer<typeof DocumentRef>;

const documentShape = {
  id: documentId,
  ...DocumentHead.shape,
  sha256: text('SHA-256 of the bytes as received, in hex.', 'a'.repeat(64)),
  byte_length: count('Size as received, in bytes.', 3538),
  media_type: text('Media type as received.', 'text/plain'),
  event_count: count('Number of events the document reports.', 2),
  ingested_at: text('When the document was last read into the set.', '2026-01-31T12:00:00.000Z'),
};
export const DocumentSummary = z
  .strictObject(documentShape)
  .meta({ id: 'DocumentSummary', description: 'A source document, without its text.' });
export type DocumentSummary = z.infer<typeof DocumentSummary>;

export const Annotation = z
  .strictObject({
    ...Span.shape,
    field: text('What the words give.', 'participants.0.name'),
    value: maybe('The value read from them.', 'Nikol Pashinyan'),
    rule: Evidence.shape.rule,
    event_id: maybe('The event it belongs to; `null` for the document itself.', 'evt_7f1d20c4a6b98e53'),
  })
  .meta({ id: 'Annotation', description: 'A stretch of the text and the value that was read from it.' });
export type Annotation = z.infer<typeof Annotation>;

export const DocumentDetail = z
  .strictObject({
    ...documentShape,
    text: text('The text that all offsets point into.', 'Ministers meet in Oslo\n…'),
    dateline: Dateline.nullable().meta({ description: 'The dateline, `null` where there is none.' }),
    blocks: list(Block, 'The parts of the text in order.'),
    evidence: EvidenceByField,
    annotations: list(Annotation, 'What was read from which words, in the order of the text.'),
  })
  .meta({ id: 'DocumentDetail', description: 'A source document with its text and what was read from it.' });
export type DocumentDetail = z.infer<typeof DocumentDetail>;
