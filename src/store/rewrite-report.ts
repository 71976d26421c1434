import type { ReportedEvent } from '../model/event.ts';
import { type NewReport, putReport, removeReport } from './put-report.ts';
import { prepared, valuesOf } from './statement.ts';
import type { Write } from './write.ts';

type Row = Omit<NewReport, 'event' | 'claim_ids'> & { event: string };

/** Stores a report that is there as it is corrected now, under the same ids. */
export function rewriteReport(write: Write, id: string): void {
  const { db } = write;
  const sql = 'SELECT id, own_event_id, document_id, position, published, event FROM reports WHERE id = ?';
  const row = prepared<[string], Row>(db, sql).get(id)!;
  const claim_ids = valuesOf<string>(db, 'SELECT id FROM claims WHERE report_id = ? ORDER BY seq', id);
  removeReport(write, id);
  putReport(write, { ...row, event: JSON.parse(row.event) as ReportedEvent, claim_ids });
}
