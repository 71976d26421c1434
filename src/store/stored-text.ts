import type { Block, Dateline, ReadDocument } from '../model/document.ts';
import type { EvidenceByField } from '../model/evidence.ts';
import type { Store } from './open.ts';
import { prepared, valuesOf } from './statement.ts';

/** The documents that another version of the extractor has found the reports of, in the order of their ids. */
export function documentsNotOf(db: Store, extractor: string): string[] {
  return valuesOf<string>(db, 'SELECT id FROM documents WHERE extractor_version <> ? ORDER BY id', extractor);
}

/** A stored document as it came in and as it was read. */
export type StoredText = { bytes: Buffer; media_type: string; sidecar_sha256: string; read: ReadDocument };

type Row = Omit<StoredText, 'read'> &
  Omit<ReadDocument, 'dateline' | 'blocks' | 'evidence'> & {
    dateline: string | null;
    blocks: string;
    evidence: string;
  };

/** A document with the text that was read from its bytes, or `null`. */
export function storedText(db: Store, id: string): StoredText | null {
  const sql = `SELECT bytes, media_type, sidecar_sha256, title, publisher, source, url, published, modified, language,
      text, dateline, blocks, evidence
    FROM documents d JOIN document_contents c ON c.document_id = d.id WHERE d.id = ?`;
  const row = prepared<[string], Row>(db, sql).get(id);
  if (!row) return null;
  const { bytes, media_type, sidecar_sha256, dateline, blocks, evidence, ...head } = row;
  const read = {
    ...head,
    dateline: dateline === null ? null : (JSON.parse(dateline) as Dateline),
    blocks: JSON.parse(blocks) as Block[],
    evidence: JSON.parse(evidence) as EvidenceByField,
  };
  return { bytes, media_type, sidecar_sha256, read };
}
