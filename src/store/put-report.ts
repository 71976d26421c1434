import type { ReportedEvent } from '../model/event.ts';
import type { Evidence, EvidenceByField } from '../model/evidence.ts';
import type { Store } from './open.ts';
import type { NewEvent } from './put-event.ts';
import { prepared } from './statement.ts';

/** Stores what one document reports of an event, and which words carry each value. */
export function putReport(db: Store, record: NewEvent): void {
  const { report_id, document, id, position, event, claim_ids } = record;
  const claims = event.claims.map((claim, at) => ({ id: claim_ids[at], ...claim }));
  prepared(
    db,
    `INSERT INTO reports (id, document_id, event_id, position, kind, channel, status, salience, event)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    ...[report_id, document.id, id, position, event.kind, event.channel, event.status, event.salience],
    JSON.stringify({ ...event, claims }),
  );
  const insert = prepared(
    db,
    'INSERT INTO evidence (report_id, field, span_start, span_end, value, rule) VALUES (?, ?, ?, ?, ?, ?)',
  );
  for (const [field, { start, end, rule }, value] of evidenceOf(event)) {
    insert.run(report_id, field, start, end, shown(value), rule);
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
