import type { DocumentRef } from '../model/document-record.ts';
import type { EventSummary, ParticipantSummary } from '../model/event-record.ts';
import type { Topic } from '../model/topics.ts';
import type { Store } from './open.ts';
import { rowsOf } from './statement.ts';

const IDS = '(SELECT value FROM json_each(?))';
const SQL = {
  events: `SELECT id, kind, channel, status, salience, date_start, date_end, date_precision, date_basis,
      place_city, place_country, place_venue, claim_count, report_count FROM events WHERE id IN ${IDS}`,
  participants: `SELECT event_id, person_id, name, title, country, organization, role
    FROM participants WHERE event_id IN ${IDS} ORDER BY event_id, position`,
  topics: `SELECT event_id, topic FROM event_topics WHERE event_id IN ${IDS} ORDER BY event_id, position`,
  documents: `SELECT r.event_id, d.id, d.title, d.publisher, d.published
    FROM reports r JOIN documents d ON d.id = r.document_id
    WHERE r.event_id IN ${IDS} ORDER BY r.event_id, d.date_from, d.id`,
};

type EventRow = Omit<EventSummary, 'date' | 'place' | 'participants' | 'topics' | 'documents'> & {
  date_start: string | null;
  date_end: string | null;
  date_precision: NonNullable<EventSummary['date']>['precision'];
  date_basis: NonNullable<EventSummary['date']>['basis'];
  place_city: string | null;
  place_country: string | null;
  place_venue: string | null;
};
type Of<Part> = Part & { event_id: string };

/** The summaries of these events, in the order of the ids; an id without an event gives none. */
export function eventSummaries(db: Store, ids: string[]): EventSummary[] {
  const events = new Map(rowsOf<EventRow>(db, SQL.events, ids).map((row) => [row.id, row]));
  const participants = byEvent(rowsOf<Of<ParticipantSummary>>(db, SQL.participants, ids));
  const topics = byEvent(rowsOf<Of<{ topic: Topic }>>(db, SQL.topics, ids));
  const documents = byEvent(rowsOf<Of<DocumentRef>>(db, SQL.documents, ids));
  return ids.flatMap((id) => {
    const row = events.get(id);
    if (!row) return [];
    const parts = {
      participants: participants(id),
      topics: topics(id).map(({ topic }) => topic),
      documents: documents(id),
    };
    return [summary(row, parts)];
  });
}

/** The parts of each event, without the event's id on them. */
function byEvent<Part>(rows: Of<Part>[]): (id: string) => Part[] {
  const groups = Map.groupBy(rows, (row) => row.event_id);
  return (id) => (groups.get(id) ?? []).map(({ event_id, ...part }) => part as Part);
}

function summary(
  row: EventRow,
  { participants, topics, documents }: Pick<EventSummary, 'participants' | 'topics' | 'documents'>,
): EventSummary {
  const { id, kind, channel, status, salience, claim_count, report_count } = row;
  const { date_start, date_end, date_precision, date_basis } = row;
  const place = { city: row.place_city, country: row.place_country, venue: row.place_venue };
  return {
    ...{ id, kind, channel, status, salience },
    date: date_start && { start: date_start, end: date_end, precision: date_precision, basis: date_basis },
    place: Object.values(place).some((part) => part !== null) ? place : null,
    ...{ participants, topics, claim_count, report_count, documents },
  } as EventSummary;
}

/** The summaries of the events that each of these documents reports, in the order of its text. */
export function eventsOfDocuments(db: Store, documents: string[]): Map<string, EventSummary[]> {
  const sql = `SELECT document_id, event_id FROM reports WHERE document_id IN ${IDS} ORDER BY document_id, position`;
  const reports = rowsOf<{ document_id: string; event_id: string }>(db, sql, documents);
  const ids = [...new Set(reports.map(({ event_id }) => event_id))];
  const events = new Map(eventSummaries(db, ids).map((event) => [event.id, event]));
  const ofDocument = Map.groupBy(reports, ({ document_id }) => document_id);
  return new Map(
    [...ofDocument].map(([id, rows]) => [id, rows.flatMap(({ event_id }) => events.get(event_id) ?? [])]),
  );
}
