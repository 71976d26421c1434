import type { DocumentRef } from '../model/document-record.ts';
import type { Counterpart, Office, Spelling } from '../model/person-record.ts';
import type { Store } from './open.ts';
import { prepared } from './statement.ts';

/** More documents or counterparts than these make an answer that nobody reads. */
const MOST_DOCUMENTS = 20;
const MOST_COUNTERPARTS = 100;

/** One part that a person takes in an event, with the document that reports it. */
type Part = DocumentRef & {
  name: string;
  office: string | null;
  country: string | null;
  organization: string | null;
  /** The event's day, month or year, as far as it is told; the document's day of publication where it is not, '' where neither is. */
  day: string;
};

/** All parts of a person, those in the latest documents first. */
export function partsOf(db: Store, person: string): Part[] {
  const sql = `SELECT p.name, p.title AS office, p.country, p.organization,
      ifnull(e.date_start, d.date_from) AS day, d.id, d.title, d.publisher, d.published
    FROM sides p JOIN reports r ON r.id = p.report_id JOIN events e ON e.id = r.event_id
      JOIN documents d ON d.id = r.document_id
    WHERE p.person_id = ? ORDER BY d.date_from DESC, d.id, p.position`;
  return prepared<[string], Part>(db, sql).all(person);
}

/** Each form of the name, the most used first. */
export function spellingsIn(parts: Part[]): Spelling[] {
  return grouped(parts, ({ name }) => name).map((group) => ({ name: group[0]!.name, ...documentsIn(group) }));
}

/** Each office as reported, the most reported first. */
export function officesIn(parts: Part[]): Office[] {
  const key = ({ office, country, organization }: Part) => JSON.stringify([office, country, organization]);
  return grouped(parts, key).map((group) => {
    const { office, country, organization } = group[0]!;
    const days = group.map(({ day }) => day).filter((day) => day !== '');
    const [first_reported = null, last_reported = null] = [days.sort()[0], days.at(-1)];
    return { title: office, country, organization, first_reported, last_reported, ...documentsIn(group) };
  });
}

function grouped(parts: Part[], key: (part: Part) => string): Part[][] {
  return [...Map.groupBy(parts, key)]
    .toSorted(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1))
    .map(([, group]) => group);
}

function documentsIn(parts: Part[]): { document_count: number; documents: DocumentRef[] } {
  const distinct = [...new Map(parts.map((part) => [part.id, part])).values()];
  const documents = distinct
    .slice(0, MOST_DOCUMENTS)
    .map(({ id, title, publisher, published }) => ({ id, title, publisher, published }));
  return { document_count: distinct.length, documents };
}

/** Who takes part in the person's events, the most frequent first. */
export function counterparts(db: Store, person: string): Counterpart[] {
  const sql = `SELECT other.person_id, p.name, count(DISTINCT other.event_id) AS event_count
    FROM participants mine JOIN participants other ON other.event_id = mine.event_id
      JOIN people p ON p.id = other.person_id
    WHERE mine.person_id = ? AND other.person_id <> mine.person_id
    GROUP BY other.person_id ORDER BY event_count DESC, p.name LIMIT ${MOST_COUNTERPARTS}`;
  return prepared<[string], Counterpart>(db, sql).all(person);
}
