import type { ReadDocument } from '../model/document.ts';
import { fold } from '../resolve/fold.ts';
import { dayOf } from './days.ts';
import { putFacets } from './facets.ts';
import type { Store } from './open.ts';
import { releasePeople, sweepPeople } from './put-people.ts';
import { prepared } from './statement.ts';
import { putWords } from './words.ts';

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
export function putDocument(db: Store, document: NewDocument): void {
  const { id, read, bytes } = document;
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
  putFacets(db, 'document', id, days, [['publisher', fold(read.publisher ?? '')]]);
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

/** Takes a document out with everything that it reports. Belongs into a transaction. */
export function removeDocument(db: Store, id: string): void {
  const events = 'SELECT event_id FROM reports WHERE document_id = ?';
  const people = prepared<[string], { id: string }>(
    db,
    `SELECT DISTINCT person_id AS id FROM participants WHERE event_id IN (${events}) AND person_id IS NOT NULL`,
  ).all(id);
  releasePeople(db, id);
  for (const sql of [
    'DELETE FROM claim_words WHERE rowid IN (SELECT seq FROM claims WHERE document_id = ?)',
    `DELETE FROM event_words WHERE rowid IN (SELECT seq FROM events WHERE id IN (${events}))`,
    'DELETE FROM document_words WHERE rowid IN (SELECT seq FROM documents WHERE id = ?)',
    `DELETE FROM events WHERE id IN (${events})`,
    'DELETE FROM documents WHERE id = ?',
  ]) {
    prepared(db, sql).run(id);
  }
  sweepPeople(
    db,
    people.map((person) => person.id),
  );
}
