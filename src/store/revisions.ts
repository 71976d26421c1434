import type { ReportedEvent } from '../model/event.ts';
import type { Revision } from '../model/revision.ts';
import { dataset, type Store } from './open.ts';
import { prepared } from './statement.ts';
import { WITH_VERSIONS } from './versions.ts';
import type { Said } from './withdrawals.ts';

/** Keeps what a document reports, as it was extracted, before that is replaced or taken out by a change. */
export function keepReports(db: Store, document: string, { why, at }: Said): void {
  const reports = reportsIn(db, document);
  const version = dataset(db).dataset_version + 1;
  prepared(
    db,
    `INSERT INTO revisions (document_id, version, extractor_version, reports, why, at)
      SELECT id, ?, extractor_version, ?, ?, ? FROM documents WHERE id = ? AND extractor_version <> ''`,
  ).run(version, JSON.stringify(reports), why, at, document);
}

function reportsIn(db: Store, document: string): Revision['reports'] {
  const sql = 'SELECT id, event_id, event FROM reports WHERE document_id = ? ORDER BY position';
  return prepared<[string], { id: string; event_id: string; event: string }>(db, sql)
    .all(document)
    .map((row) => ({ ...row, event: JSON.parse(row.event) as ReportedEvent }));
}

/** What a document reported before, and what earlier versions of it did, the latest first. */
export function listRevisions(db: Store, document: string): Revision[] {
  const sql = `${WITH_VERSIONS} SELECT version, document_id, at, why, extractor_version, reports FROM revisions
    WHERE document_id IN (SELECT id FROM versions) ORDER BY version DESC, document_id`;
  return prepared<[string], Omit<Revision, 'reports'> & { reports: string }>(db, sql)
    .all(document)
    .map((row) => ({ ...row, reports: JSON.parse(row.reports) as Revision['reports'] }));
}
