import type { ReportedEvent } from '../model/event.ts';
import { fieldNow, successors } from '../resolve/events/successors.ts';
import { copyCorrections } from '../store/corrections.ts';
import type { Store } from '../store/open.ts';
import type { NewReport } from '../store/put-report.ts';
import { rowsOf, valuesOf } from '../store/statement.ts';
import type { Write } from '../store/write.ts';

/** What a document has reported of an event before it is read anew or a newer version takes its place. */
export type Former = Pick<NewReport, 'own_event_id' | 'claim_ids' | 'event'> & {
  id: string;
  report_id: string;
  event_id: string;
};

/** What these documents report as it stands, to be asked before they are taken out. */
export function formerReports(db: Store, documents: readonly string[]): Former[] {
  type Row = { report_id: string; own_event_id: string; event_id: string; event: string };
  const sql = `SELECT id AS report_id, own_event_id, event_id, event FROM reports
    WHERE document_id IN (SELECT value FROM json_each(?)) ORDER BY document_id, position`;
  return rowsOf<Row>(db, sql, [...documents]).map((row) => ({
    ...{ ...row, id: row.own_event_id, event: JSON.parse(row.event) as ReportedEvent },
    claim_ids: valuesOf<string>(db, 'SELECT id FROM claims WHERE report_id = ? ORDER BY seq', row.report_id),
  }));
}

/**
 * Sends who asks for what was reported before to what is reported now of the same occasion, and lets what people have
 * said of it hold there. Comes before the reports of now are stored, which are stored as people have corrected them.
 */
export function carryOver(write: Write, before: readonly Former[], now: readonly NewReport[]): void {
  const kept = new Set(now.map(({ own_event_id }) => own_event_id));
  const gone = before.filter(({ id }) => !kept.has(id));
  const known = new Set(before.map(({ id }) => id));
  const fresh = now
    .filter(({ own_event_id }) => !known.has(own_event_id))
    .map((report) => ({ ...report, report_id: report.id, id: report.own_event_id }));
  for (const [was, is] of successors(gone, fresh, now[0]?.published ?? '')) {
    write.events.get(was.event_id)?.add(is.report_id);
    const field = (one: string) => fieldNow(one, was.event, is.event);
    copyCorrections(write.db, was.report_id, is.report_id, field);
    copyCorrections(write.db, was.id, is.id, field);
    carryClaims(write, was, is);
  }
}

/** A claim in the same words is the same claim. */
function carryClaims(write: Write, was: Former, is: Pick<Former, 'event' | 'claim_ids'>): void {
  const left = new Map(
    is.event.claims.map(({ text }, at): [string, string] => [text, is.claim_ids[at]!]).reverse(),
  );
  for (const [at, { text }] of was.event.claims.entries()) {
    const [id, next] = [was.claim_ids[at]!, left.get(text)];
    if (next === undefined || next === id) continue;
    left.delete(text);
    write.superseded.set(id, next);
    copyCorrections(write.db, id, next);
  }
}
