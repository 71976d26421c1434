import type { Store } from '#src/store/open.ts';
import { prepared } from '#src/store/statement.ts';

/** What a report was resolved to: its event, and for each side the person, `null` for none. */
export type StoredReport = { event: string; people: (string | null)[] };

/** The reports of a document in their order, as resolution has left them. */
export function storedReports(db: Store, document: string): StoredReport[] {
  const reports = prepared<[string], { id: string; event_id: string }>(
    db,
    'SELECT id, event_id FROM reports WHERE document_id = ? ORDER BY position',
  ).all(document);
  const sides = prepared<[string], { person_id: string | null }>(
    db,
    `SELECT person_id FROM ${sidesTable(db)} WHERE report_id = ? ORDER BY position`,
  );
  return reports.map(({ id, event_id }) => ({
    event: event_id,
    people: sides.all(id).map(({ person_id }) => person_id),
  }));
}

/** The table that has the sides of a report. */
function sidesTable(db: Store): string {
  const sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name = 'sides'";
  return prepared<[], { name: string }>(db, sql).get() ? 'sides' : 'participants';
}
