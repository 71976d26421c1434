import type { Block, Dateline } from '../model/document.ts';
import type { Annotation, DocumentDetail, DocumentSummary } from '../model/document-record.ts';
import type { EvidenceByField } from '../model/evidence.ts';
import type { DateSort, DocumentFilter, Page, Rows } from '../model/filter.ts';
import { documentQuery } from './document-facets.ts';
import { countFound, findIds } from './find.ts';
import type { Store } from './open.ts';
import { prepared, rowsOf } from './statement.ts';

const COLUMNS = `id, title, publisher, source, url, published, modified, language, sha256, byte_length,
  media_type, event_count, ingested_at`;

/** Documents that satisfy the filter by day of publication, undated last. @throws KeysetError */
export function listDocuments(
  db: Store,
  filter: DocumentFilter,
  { sort = '-date', ...page }: Page & { sort?: DateSort },
): Rows<DocumentSummary> {
  const { ids, next } = findIds(db, documentQuery(filter, sort === 'date'), page);
  return { rows: documentSummaries(db, ids), next };
}

/** The summaries of these documents, in the order of the ids; an id without a document gives none. */
export function documentSummaries(db: Store, ids: string[]): DocumentSummary[] {
  const sql = `SELECT ${COLUMNS} FROM documents WHERE id IN (SELECT value FROM json_each(?))`;
  const rows = new Map(rowsOf<DocumentSummary>(db, sql, ids).map((row) => [row.id, row]));
  return ids.flatMap((id) => rows.get(id) ?? []);
}

/** How many documents satisfy the filter. */
export function countDocuments(db: Store, filter: DocumentFilter): number {
  return countFound(db, documentQuery(filter));
}

type Contents = { text: string; dateline: string | null; blocks: string; evidence: string };

/** The document with its text and what was read from which words, or `null`. */
export function getDocument(db: Store, id: string): DocumentDetail | null {
  const head = prepared<[string], DocumentSummary>(db, `SELECT ${COLUMNS} FROM documents WHERE id = ?`).get(
    id,
  );
  if (!head) return null;
  const contents = prepared<[string], Contents>(
    db,
    'SELECT text, dateline, blocks, evidence FROM document_contents WHERE document_id = ?',
  ).get(id)!;
  const evidence = JSON.parse(contents.evidence) as EvidenceByField;
  const dateline = contents.dateline === null ? null : (JSON.parse(contents.dateline) as Dateline);
  return {
    ...head,
    text: contents.text,
    dateline,
    blocks: JSON.parse(contents.blocks) as Block[],
    evidence,
    annotations: [...ownAnnotations(head, dateline, evidence), ...eventAnnotations(db, id)].sort(
      (a, b) => a.start - b.start || a.end - b.end,
    ),
  };
}

function ownAnnotations(
  head: DocumentSummary,
  dateline: Dateline | null,
  evidence: EvidenceByField,
): Annotation[] {
  const values = head as Record<string, unknown>;
  const own = Object.entries(evidence).map(([field, { start, end, rule }]) => {
    const value = values[field];
    return { start, end, field, value: typeof value === 'string' ? value : null, rule, event_id: null };
  });
  if (!dateline) return own;
  const { start, end, rule, place, date } = dateline;
  const value = [place, date].filter(Boolean).join(', ') || null;
  return [...own, { start, end, field: 'dateline', value, rule, event_id: null }];
}

function eventAnnotations(db: Store, id: string): Annotation[] {
  const sql = `SELECT e.span_start AS start, e.span_end AS end, e.field, e.value, e.rule, r.event_id
    FROM reports r JOIN evidence e ON e.report_id = r.id WHERE r.document_id = ? ORDER BY r.position, e.field`;
  return prepared<[string], Annotation>(db, sql).all(id);
}

/** The bytes as received with their media type, or `null`. */
export function getDocumentBytes(db: Store, id: string): { bytes: Buffer; media_type: string } | null {
  const sql = `SELECT c.bytes, d.media_type FROM documents d JOIN document_contents c ON c.document_id = d.id
    WHERE d.id = ?`;
  return prepared<[string], { bytes: Buffer; media_type: string }>(db, sql).get(id) ?? null;
}
