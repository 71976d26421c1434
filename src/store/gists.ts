import type { ReportedEvent } from '../model/event.ts';
import { type Gist, gistOf } from '../resolve/gist.ts';
import { occurrenceKeys } from '../resolve/same-occurrence.ts';
import type { Store } from './open.ts';
import { prepared, rowsOf } from './statement.ts';

/** A report as events are settled from it. */
export type StoredGist = Gist & { report_id: string; event_id: string; event: ReportedEvent };

type Row = {
  id: string;
  own_event_id: string;
  event_id: string;
  document_id: string;
  published: string;
  event: string;
};

/** The gists of these reports, as far as they are there. */
export function gistsOf(db: Store, reports: Iterable<string>): StoredGist[] {
  const ids = [...reports];
  const sql = `SELECT id, own_event_id, event_id, document_id, published, event FROM reports
    WHERE id IN (SELECT value FROM json_each(?))`;
  return rowsOf<Row>(db, sql, ids).map((row) => {
    const event = JSON.parse(row.event) as ReportedEvent;
    const key = { id: row.own_event_id, document: row.document_id, published: row.published };
    const gist = gistOf(event, { ...key, people: peopleIn(db, row.id) });
    return { ...gist, report_id: row.id, event_id: row.event_id, event };
  });
}

function peopleIn(db: Store, report: string): (string | null)[] {
  const sql = 'SELECT person_id FROM sides WHERE report_id = ? ORDER BY position';
  return prepared<[string], string | null>(db, sql).pluck().all(report) as (string | null)[];
}

/** Enters the keys by which other reports of the same occurrence find a report. */
export function putKeys(db: Store, gist: StoredGist): void {
  const insert = prepared(db, 'INSERT OR IGNORE INTO report_keys (key, report_id) VALUES (?, ?)');
  for (const key of occurrenceKeys(gist)) insert.run(key, gist.report_id);
}

/** The reports that have at least one of these keys. */
export function reportsWithKeys(db: Store, keys: string[]): string[] {
  const sql =
    'SELECT DISTINCT report_id AS id FROM report_keys WHERE key IN (SELECT value FROM json_each(?))';
  return rowsOf<{ id: string }>(db, sql, keys).map(({ id }) => id);
}

/** The reports of an event. */
export function reportsOfEvent(db: Store, event: string): string[] {
  const sql = 'SELECT id FROM reports WHERE event_id = ? ORDER BY document_id';
  return prepared<[string], string>(db, sql).pluck().all(event) as string[];
}
