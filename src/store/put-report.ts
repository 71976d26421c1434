import type { ReportedEvent } from '../model/event.ts';
import type { Evidence, EvidenceByField } from '../model/evidence.ts';
import { correctedReport } from './corrected-report.ts';
import { reportsBeside } from './gists.ts';
import type { Store } from './open.ts';
import { putClaims, removeClaims } from './put-claims.ts';
import { putSides, removeSides } from './put-sides.ts';
import { prepared } from './statement.ts';
import type { Write } from './write.ts';

/** What one document reports of one event, with the ids that resolution has given to it and to what is in it. */
export type NewReport = {
  id: string;
  /** Id that the event has from this report alone. */
  own_event_id: string;
  document_id: string;
  /** Its place among the events of the document. */
  position: number;
  /** The document's day of publication, `''` where it is not known. */
  published: string;
  event: ReportedEvent;
  claim_ids: string[];
};

/** Stores a report, as people have corrected it, with its sides, claims and evidence; which event it is of is to be settled. */
export function putReport(write: Write, report: NewReport): void {
  const { id, own_event_id, document_id, position, published, event } = report;
  const corrected = correctedReport(write.db, report);
  prepared(
    write.db,
    `INSERT INTO reports (id, own_event_id, document_id, event_id, position, published, event, corrected)
      VALUES (?, ?, ?, '', ?, ?, ?, ?)`,
  ).run(
    ...[id, own_event_id, document_id, position, published],
    ...[JSON.stringify(event), corrected && JSON.stringify(corrected)],
  );
  putEvidence(write.db, id, event);
  putSides(write, id, corrected ?? event, published);
  putClaims(write, { ...report, event: corrected ?? event });
  write.reports.add(id);
}

/** Takes a report out with all that is in it; the event that it was of is to be settled anew. */
export function removeReport(write: Write, id: string): void {
  const { db } = write;
  const row = prepared<[string], { event_id: string }>(db, 'SELECT event_id FROM reports WHERE id = ?').get(
    id,
  );
  if (!row) return;
  const others = write.events.get(row.event_id) ?? new Set<string>();
  write.events.set(row.event_id, others.add(id));
  for (const other of reportsBeside(db, [id])) write.near.add(other);
  removeSides(write, id);
  removeClaims(write, id);
  prepared(db, 'DELETE FROM reports WHERE id = ?').run(id);
  write.reports.delete(id);
}

function putEvidence(db: Store, report: string, event: ReportedEvent): void {
  const insert = prepared(
    db,
    'INSERT INTO evidence (report_id, field, span_start, span_end, value, rule) VALUES (?, ?, ?, ?, ?, ?)',
  );
  for (const [field, { start, end, rule }, value] of evidenceOf(event)) {
    insert.run(report, field, start, end, shown(value), rule);
  }
}

type Found = [field: string, evidence: Evidence, value: unknown];

/** Every value of an event that has evidence, by the path of its field: `participants.0.name`. */
function evidenceOf(event: ReportedEvent): Found[] {
  const { date, place, participants, topics, claims } = event;
  return [
    ...within('', event, event.evidence),
    ...(date?.evidence ? [['date', date.evidence, date.start] satisfies Found] : []),
    ...(place ? within('place.', place, place.evidence) : []),
    ...participants.flatMap((side, at) => within(`participants.${at}.`, side, side.evidence)),
    ...topics.map((mention, at): Found => [`topics.${at}`, mention, mention.topic]),
    ...claims.flatMap((claim, at): Found[] => [
      [`claims.${at}`, claim, claim.text],
      ...within(`claims.${at}.`, claim, claim.evidence),
    ]),
  ];
}

function within(path: string, values: object, evidence: EvidenceByField): Found[] {
  return Object.entries(evidence).map(([field, found]) => [
    `${path}${field}`,
    found,
    (values as Record<string, unknown>)[field],
  ]);
}

function shown(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value.join(', ');
  return typeof value === 'object' ? null : String(value);
}
