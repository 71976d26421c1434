import { correctChoices } from '../resolve/correct-choices.ts';
import { type Choices, choicesOf, type MergedEvent, mergeReports } from '../resolve/events/merge-reports.ts';
import { earliestFirst } from '../resolve/events/occurrences.ts';
import { correctionsOf } from './corrections.ts';
import { type Days, daysCovered, NO_DAYS } from './days.ts';
import { eventFacets } from './event-facets.ts';
import { eventWords, type TellingDocument } from './event-words.ts';
import { removeFacets, setFacets } from './facets.ts';
import type { StoredGist } from './gists.ts';
import { eventInWords } from './in-words.ts';
import type { Store } from './open.ts';
import { countEvent } from './put-people.ts';
import { prepared, valuesOf } from './statement.ts';
import { type ToldSentence, toldSentences } from './told-sentences.ts';
import { putWords } from './words.ts';
import type { Write } from './write.ts';

/** Stores an event as its reports together tell it, in place of what was there under its id. */
export function putEvent(write: Write, id: string, gists: readonly StoredGist[]): void {
  const { db } = write;
  write.touched.event.add(id);
  const reports = gists
    .toSorted(earliestFirst)
    .map((gist) => ({ report_id: gist.report_id, event: gist.event, gist }));
  const said = correctionsOf(
    db,
    gists.map((gist) => gist.id),
  );
  const choices = correctChoices(choicesOf(reports), said);
  const event = mergeReports(reports, choices);
  const days = event.date ? daysCovered(event.date.start, event.date.end) : NO_DAYS;
  const before = peopleOf(db, id);
  clearEvent(db, id);
  const seq = upsertEvent(db, id, event, choices, { ...days, reports: reports.length });
  putParts(db, id, event);
  countPeople(write, before, peopleOf(db, id));
  const documents = documentsOf(
    db,
    reports.map(({ gist }) => gist.document),
  );
  setFacets(db, 'event', id, days, eventFacets(event, documents, reports.length));
  const told = reports.map(({ event: reported, report_id, gist }) => {
    const document = documents.find((one) => one.id === gist.document)!;
    return eventWords(reported, report_id, document, sentencesOf(write, document));
  });
  putWords(db, 'event', seq, told.flat());
  for (const { report_id, gist } of reports) {
    if (gist.event_id !== id) prepared(db, 'UPDATE reports SET event_id = ? WHERE id = ?').run(id, report_id);
  }
}

/** Takes an event out that no report is of any more. */
export function removeEvent(write: Write, id: string): void {
  write.touched.event.add(id);
  write.was.set(id, eventInWords(write.db, id));
  countPeople(write, peopleOf(write.db, id), []);
  clearEvent(write.db, id);
  removeFacets(write.db, 'event', id);
  prepared(write.db, 'DELETE FROM events WHERE id = ?').run(id);
}

function countPeople(write: Write, before: string[], after: string[]): void {
  for (const id of before.filter((one) => !after.includes(one))) countEvent(write, id, -1);
  for (const id of after.filter((one) => !before.includes(one))) countEvent(write, id, 1);
}

function peopleOf(db: Store, event: string): string[] {
  const sql = 'SELECT DISTINCT person_id FROM participants WHERE event_id = ? AND person_id IS NOT NULL';
  return valuesOf<string>(db, sql, event);
}

const PARTS = [
  'DELETE FROM event_words WHERE rowid = (SELECT seq FROM events WHERE id = ?)',
  'DELETE FROM participants WHERE event_id = ?',
  'DELETE FROM event_topics WHERE event_id = ?',
];

function clearEvent(db: Store, id: string): void {
  for (const sql of PARTS) prepared(db, sql).run(id);
}

const COLUMNS = [
  ...['kind', 'channel', 'status', 'salience', 'date_start', 'date_end', 'date_precision', 'date_basis'],
  ...[
    'date_from',
    'date_to',
    'place_city',
    'place_country',
    'place_venue',
    'claim_count',
    'report_count',
    'choices',
  ],
];

const UPSERT = `INSERT INTO events (id, ${COLUMNS.join(', ')}) VALUES (?${', ?'.repeat(COLUMNS.length)})
  ON CONFLICT (id) DO UPDATE SET ${COLUMNS.map((column) => `${column} = excluded.${column}`).join(', ')}
  RETURNING seq`;

function upsertEvent(
  db: Store,
  id: string,
  event: MergedEvent,
  choices: Choices,
  { reports, date_from, date_to }: Days & { reports: number },
): number {
  const { kind, channel, status, salience, date, place, claim_count } = event;
  const when = [date?.start, date?.end, date?.precision, date?.basis, date_from, date_to];
  const where = [place.city, place.country, place.venue];
  const values = [
    kind,
    channel,
    status,
    salience,
    ...when,
    ...where,
    claim_count,
    reports,
    JSON.stringify(choices),
  ];
  return prepared<unknown[], { seq: number }>(db, UPSERT).get(id, ...values.map((value) => value ?? null))!
    .seq;
}

function putParts(db: Store, id: string, { sides, topics }: MergedEvent): void {
  const side = prepared(
    db,
    `INSERT INTO participants (event_id, position, person_id, name, title, country, organization, role)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  sides.forEach(({ person, name, title, country, organization, role }, at) => {
    side.run(id, at, person, name, title, country, organization, role);
  });
  const topic = prepared(db, 'INSERT INTO event_topics (event_id, position, topic) VALUES (?, ?, ?)');
  topics.forEach((one, at) => {
    topic.run(id, at, one);
  });
}

/** Once a change for each document: it may have many events. */
function sentencesOf({ db, sentences }: Write, document: TellingDocument): ToldSentence[] {
  const told = sentences.get(document.id) ?? toldSentences(db, document);
  sentences.set(document.id, told);
  return told;
}

type DocumentRow = Omit<TellingDocument, 'blocks'> & { blocks: string };

function documentsOf(db: Store, ids: string[]): TellingDocument[] {
  const sql = `SELECT d.id, d.title, d.publisher, c.text, c.blocks FROM documents d
    JOIN document_contents c ON c.document_id = d.id WHERE d.id IN (SELECT value FROM json_each(?))`;
  return prepared<[string], DocumentRow>(db, sql)
    .all(JSON.stringify(ids))
    .map((row) => ({ ...row, blocks: JSON.parse(row.blocks) as TellingDocument['blocks'] }));
}
