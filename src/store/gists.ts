import type { ReportedEvent } from '../model/event.ts';
import { type Gist, gistOf, type KnownSide } from '../resolve/events/gist.ts';
import { occurrenceKeys } from '../resolve/events/same-occurrence.ts';
import type { Store } from './open.ts';
import { prepared, rowsOf, valuesOf } from './statement.ts';

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
  const sql = `SELECT id, own_event_id, event_id, document_id, published, ifnull(corrected, event) AS event FROM reports
    WHERE id IN (SELECT value FROM json_each(?))`;
  const people = peopleIn(db, ids);
  return rowsOf<Row>(db, sql, ids).map((row) => {
    const event = JSON.parse(row.event) as ReportedEvent;
    const key = { id: row.own_event_id, document: row.document_id, published: row.published };
    const gist = gistOf(event, { ...key, people: people.get(row.id) ?? [] });
    return { ...gist, report_id: row.id, event_id: row.event_id, event };
  });
}

/** Whom the sides of these reports are, and what they speak for by the form of the name that their ids are of. */
function peopleIn(db: Store, reports: string[]): Map<string, KnownSide[]> {
  const sql = `SELECT s.report_id, s.person_id AS person, ifnull(f.affiliation, '') AS affiliation
    FROM sides s LEFT JOIN forms f ON f.id = s.person_id
    WHERE s.report_id IN (SELECT value FROM json_each(?)) ORDER BY s.report_id, s.position`;
  return Map.groupBy(
    rowsOf<KnownSide & { report_id: string }>(db, sql, reports),
    ({ report_id }) => report_id,
  );
}

/** Enters the keys by which other reports of the same occurrence find a report, in place of those it had. */
export function putKeys(db: Store, gist: StoredGist): void {
  prepared(db, 'DELETE FROM report_keys WHERE report_id = ?').run(gist.report_id);
  const insert = prepared(db, 'INSERT OR IGNORE INTO report_keys (key, report_id) VALUES (?, ?)');
  for (const key of occurrenceKeys(gist)) insert.run(key, gist.report_id);
}

/** The reports that share a key with one of these, as their keys stand. */
export function reportsBeside(db: Store, reports: Iterable<string>): string[] {
  const sql = `SELECT DISTINCT other.report_id AS id FROM report_keys mine JOIN report_keys other ON other.key = mine.key
    WHERE mine.report_id IN (SELECT value FROM json_each(?))`;
  return valuesOf<string>(db, sql, JSON.stringify([...reports]));
}

/** The reports that have at least one of these keys. */
export function reportsWithKeys(db: Store, keys: string[]): string[] {
  const sql =
    'SELECT DISTINCT report_id AS id FROM report_keys WHERE key IN (SELECT value FROM json_each(?))';
  return valuesOf<string>(db, sql, JSON.stringify(keys));
}

/** The reports that give their events these ids by themselves. */
export function reportsOwning(db: Store, events: string[]): string[] {
  if (events.length === 0) return [];
  const sql = 'SELECT id FROM reports WHERE own_event_id IN (SELECT value FROM json_each(?))';
  return valuesOf<string>(db, sql, JSON.stringify(events));
}

/** The reports of an event. */
export function reportsOfEvent(db: Store, event: string): string[] {
  const sql = 'SELECT id FROM reports WHERE event_id = ? ORDER BY document_id';
  return valuesOf<string>(db, sql, event);
}
