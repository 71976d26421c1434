import type { ReadDocument } from '../model/document.ts';
import { dayOf } from './days.ts';
import { documentFacets } from './document-facets.ts';
import { putFacets } from './facets.ts';
import { documentInWords } from './in-words.ts';
import type { Store } from './open.ts';
import { removeReport } from './put-report.ts';
import { prepared, valuesOf } from './statement.ts';
import { putWords } from './words.ts';
import type { Write } from './write.ts';

/** What decides whether a stored document has to be read and extracted anew. */
export type Provenance = { sidecar_sha256: string; extractor_version: string };

/** A document as it goes in. */
export type NewDocument = Provenance & {
  id: string;
  sha256: string;
  bytes: Uint8Array;
  media_type: string;
  read: ReadDocument;
  event_count: number;
  ingested_at: string;
};

/** How a document was read when it was stored, `null` when it is not there. */
export function provenanceOf(db: Store, id: string): Provenance | null {
  const sql = 'SELECT sidecar_sha256, extractor_version FROM documents WHERE id = ?';
  return prepared<[string], Provenance>(db, sql).get(id) ?? null;
}

/** Stores a document without what it reports. Belongs into a transaction; the document must not be there. */
export function putDocument({ db, touched }: Write, document: NewDocument): void {
  const { id, read, bytes } = document;
  touched.document.add(id);
  const days = dayOf(read.published);
  const head = [
    read.title,
    read.publisher,
    read.source,
    read.url,
    read.published,
    read.modified,
    read.language,
  ];
  const { lastInsertRowid: seq } = prepared(
    db,
    `INSERT INTO documents (id, sha256, byte_length, media_type, title, publisher, source, url, published,
        modified, language, date_from, date_to, event_count, sidecar_sha256, extractor_version, ingested_at)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    ...[id, document.sha256, bytes.byteLength, document.media_type, ...head, days.date_from, days.date_to],
    ...[document.event_count, document.sidecar_sha256, document.extractor_version, document.ingested_at],
  );
  putContents(db, document);
  putFacets(db, 'document', id, days, documentFacets(read));
  putWords(db, 'document', seq, [read.title, read.publisher, read.text]);
}

function putContents(db: Store, { id, bytes, read }: NewDocument): void {
  const dateline = read.dateline && JSON.stringify(read.dateline);
  prepared(
    db,
    `INSERT INTO document_contents (document_id, bytes, text, dateline, blocks, evidence)
      VALUES (?, ?, ?, ?, ?, ?)`,
  ).run(id, bytes, read.text, dateline, JSON.stringify(read.blocks), JSON.stringify(read.evidence));
}

/** Takes a document out with everything that it reports; what it was part of is to be settled anew. */
export function removeDocument(write: Write, id: string): void {
  const { db, touched } = write;
  touched.document.add(id);
  write.was.set(id, documentInWords(db, id));
  const reports = valuesOf<string>(db, 'SELECT id FROM reports WHERE document_id = ?', id);
  for (const report of reports) removeReport(write, report);
  prepared(db, 'DELETE FROM document_words WHERE rowid IN (SELECT seq FROM documents WHERE id = ?)').run(id);
  prepared(db, 'DELETE FROM documents WHERE id = ?').run(id);
}
