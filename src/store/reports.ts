import type { DocumentRef } from '../model/document-record.ts';
import type { ReportedEvent } from '../model/event.ts';
import type { IdentifiedReport, Report } from '../model/event-record.ts';
import type { ReportToCompare } from '../resolve/compare/compared.ts';
import type { Store } from './open.ts';
import { reportCorrections } from './shown-corrections.ts';
import { prepared, valuesOf } from './statement.ts';
import { currentId } from './whereabouts.ts';

const DOCUMENT = 'd.id, d.title, d.publisher, d.published';
const COLUMNS = `r.id AS report_id, ifnull(r.corrected, r.event) AS event, ${DOCUMENT}`;
/** As the document has it: who compares accounts wants what they say, whatever is right. */
const OWN_COLUMNS = `r.id AS report_id, r.event, ${DOCUMENT}`;

type ReportRow = DocumentRef & { report_id: string; event: string };

/** What the documents report of an event, in the order of their publication. */
export function reportsOf(db: Store, event: string): Report[] {
  const sql = `SELECT ${COLUMNS} FROM reports r JOIN documents d ON d.id = r.document_id
    WHERE r.event_id = ? ORDER BY d.date_from, d.id`;
  return prepared<[string], ReportRow>(db, sql)
    .all(event)
    .map(({ report_id, event: reported, ...document }) => ({
      id: report_id,
      document,
      event: identified(db, report_id, reported),
      corrections: reportCorrections(db, report_id),
    }));
}

type WholeRow = ReportRow & { event_id: string; text: string };

/** A report with its text and with whom its sides are. @throws where there is none */
export function reportToCompare(db: Store, id: string): ReportToCompare {
  const sql = `SELECT ${OWN_COLUMNS}, r.event_id, c.text FROM reports r JOIN documents d ON d.id = r.document_id
    JOIN document_contents c ON c.document_id = d.id WHERE r.id = ?`;
  const row = prepared<[string], WholeRow>(db, sql).get(id);
  if (!row) throw new Error(`there is no report ${id}`);
  const { report_id, event_id, event, text, ...document } = row;
  const people = 'SELECT person_id FROM sides WHERE report_id = ? ORDER BY position';
  return {
    ...{ report_id, event_id, document, text },
    event: identified(db, id, event),
    people: valuesOf<string | null>(db, people, id),
  };
}

/** The ids of an event's reports in the order of publication, those without a date last. */
export function reportsInOrder(db: Store, event: string): string[] {
  const sql = "SELECT id FROM reports WHERE event_id = ? ORDER BY published = '', published, own_event_id";
  return valuesOf<string>(db, sql, event);
}

/**
 * The reports that an id stands for: a report itself, or an event with all its reports. An event that has become part
 * of another one stands for the report that gave it its id, or else for that one. None where nothing has the id.
 */
export function reportsNamed(db: Store, id: string): string[] {
  const reports = reportsInOrder(db, id);
  if (reports.length > 0) return reports;
  const own = valuesOf<string>(db, 'SELECT id FROM reports WHERE id = ? OR own_event_id = ?', id, id);
  return own.length > 0 ? own : reportsInOrder(db, currentId(db, 'event', id));
}

/** What a report says of its event, with the ids of its claims. */
function identified(db: Store, report: string, json: string): IdentifiedReport {
  const event = JSON.parse(json) as ReportedEvent;
  const ids = valuesOf<string>(db, 'SELECT id FROM claims WHERE report_id = ? ORDER BY seq', report);
  return { ...event, claims: event.claims.map((claim, at) => ({ id: ids[at]!, ...claim })) };
}

/** The events that a document reports, in the order of its text. */
export function eventIdsOf(db: Store, document: string): string[] {
  const sql = 'SELECT event_id FROM reports WHERE document_id = ? ORDER BY position';
  return [...new Set(valuesOf<string>(db, sql, document))];
}
