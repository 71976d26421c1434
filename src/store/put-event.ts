import type { DocumentHead } from '../model/document.ts';
import type { ReportedEvent } from '../model/event.ts';
import { type Days, daysCovered, NO_DAYS } from './days.ts';
import { eventFacets } from './event-facets.ts';
import { eventWords } from './event-words.ts';
import { putFacets } from './facets.ts';
import type { Store } from './open.ts';
import { putClaims } from './put-claims.ts';
import { usePerson } from './put-people.ts';
import { putReport } from './put-report.ts';
import { prepared } from './statement.ts';
import { putWords } from './words.ts';

/** An event with the ids that resolution has given to it and to what is in it. */
export type NewEvent = {
  id: string;
  report_id: string;
  /** Its place among the events of the document. */
  position: number;
  event: ReportedEvent;
  /** For each participant the person's id, `null` for a side without a name. */
  people: (string | null)[];
  claim_ids: string[];
  document: NewEventDocument;
};
export type NewEventDocument = Pick<DocumentHead, 'title' | 'publisher'> & {
  id: string;
  text: string;
  blocks: { start: number; end: number; kind: string }[];
};

/** Stores an event with its one report, its people, claims and index entries. Belongs into a transaction. */
export function putEvent(db: Store, record: NewEvent): void {
  const { event, people, id } = record;
  const days = event.date ? daysCovered(event.date.start, event.date.end) : NO_DAYS;
  const seq = insertEvent(db, record, days);
  putReport(db, record);
  event.participants.forEach((side, at) => {
    const person = people[at] ?? null;
    if (person !== null) usePerson(db, person, side, people.indexOf(person) === at);
    insertParticipant(db, record, at);
  });
  insertTopics(db, record);
  putClaims(db, record, days);
  putFacets(db, 'event', id, days, eventFacets(record));
  putWords(db, 'event', seq, eventWords(record));
}

function insertEvent(db: Store, { id, event }: NewEvent, days: Days): number | bigint {
  const sql = `INSERT INTO events (id, kind, channel, status, salience, date_start, date_end, date_precision,
      date_basis, date_from, date_to, place_city, place_country, place_venue, claim_count, report_count)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)`;
  const { kind, channel, status, salience, date, place, claims } = event;
  const when = [date?.start, date?.end, date?.precision, date?.basis, days.date_from, days.date_to];
  const where = [place?.city, place?.country, place?.venue];
  const values = [id, kind, channel, status, salience, ...when, ...where, claims.length];
  return prepared(db, sql).run(...values.map((value) => value ?? null)).lastInsertRowid;
}

function insertParticipant(db: Store, record: NewEvent, at: number): void {
  const { name, title, country, organization, role } = record.event.participants[at]!;
  const sql = `INSERT INTO participants (event_id, position, report_id, person_id, name, title, country,
      organization, role) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`;
  const person = record.people[at] ?? null;
  prepared(db, sql).run(record.id, at, record.report_id, person, name, title, country, organization, role);
}

function insertTopics(db: Store, { id, event }: NewEvent): void {
  const insert = prepared(db, 'INSERT INTO event_topics (event_id, position, topic) VALUES (?, ?, ?)');
  [...new Set(event.topics.map(({ topic }) => topic))].forEach((topic, at) => {
    insert.run(id, at, topic);
  });
}
