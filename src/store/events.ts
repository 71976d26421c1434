import type { DocumentRef } from '../model/document-record.ts';
import type { ReportedEvent } from '../model/event.ts';
import type { EventDetail, EventSummary, IdentifiedReport, Report } from '../model/event-record.ts';
import type { EventFilter, Page, Rows } from '../model/filter.ts';
import { eventQuery } from './event-facets.ts';
import { eventSummaries } from './event-summaries.ts';
import { countFound, findIds } from './find.ts';
import type { Store } from './open.ts';
import { prepared, valuesOf } from './statement.ts';

/** Latest or earliest first; events without a date come last in both. */
export type EventSort = '-date' | 'date';

/** Events that satisfy the filter. @throws KeysetError when `after` is no place in this list */
export function listEvents(
  db: Store,
  filter: EventFilter,
  { sort, ...page }: Page & { sort: EventSort },
): Rows<EventSummary> {
  const { ids, next } = findIds(db, eventQuery(filter, sort === 'date'), page);
  return { rows: eventSummaries(db, ids), next };
}

/** How many events satisfy the filter. */
export function countEvents(db: Store, filter: EventFilter): number {
  return countFound(db, eventQuery(filter));
}

/** The whole record of an event, or `null`. */
export function getEvent(db: Store, id: string): EventDetail | null {
  const [summary] = eventSummaries(db, [id]);
  return summary ? { ...summary, reports: reportsOf(db, id) } : null;
}

type ReportRow = DocumentRef & { report_id: string; event: string };

/** What a report says of its event, with the ids of its claims. */
function identified(db: Store, report: string, json: string): IdentifiedReport {
  const event = JSON.parse(json) as ReportedEvent;
  const sql = 'SELECT id FROM claims WHERE report_id = ? ORDER BY seq';
  const ids = valuesOf<string>(db, sql, report);
  return { ...event, claims: event.claims.map((claim, at) => ({ id: ids[at]!, ...claim })) };
}

function reportsOf(db: Store, event: string): Report[] {
  const sql = `SELECT r.id AS report_id, r.event, d.id, d.title, d.publisher, d.published
    FROM reports r JOIN documents d ON d.id = r.document_id WHERE r.event_id = ? ORDER BY d.date_from, d.id`;
  return prepared<[string], ReportRow>(db, sql)
    .all(event)
    .map(({ report_id, event: reported, ...document }) => ({
      id: report_id,
      document,
      event: identified(db, report_id, reported),
    }));
}
