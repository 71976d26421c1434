import type { ReportedEvent } from '../model/event.ts';
import { affiliation, isCountry } from '../resolve/affiliation.ts';
import { fold } from '../resolve/fold.ts';
import { type ClaimValues, claimFacets } from './claim-facets.ts';
import type { Days } from './days.ts';
import { isEchoed, link } from './echoes.ts';
import { setFacets } from './facets.ts';
import type { Store } from './open.ts';
import { firstValue, prepared, valuesOf } from './statement.ts';
import type { Write } from './write.ts';

type SettledReport = Days & { event_id: string; document_id: string; publisher: string | null };
type ClaimRow = Days & { id: string; mode: string; act: string; event_id: string };

/**
 * Brings the claims of a report in line with what has been settled of it: their event with its days, whom their
 * speakers' names mean, and where else they are put forward. Claims of which nothing is other stay as they are.
 */
export function settleClaims(write: Write, report: string): void {
  const { db } = write;
  const sql = `SELECT r.event_id, e.date_from, e.date_to, d.id AS document_id, d.publisher
    FROM reports r JOIN events e ON e.id = r.event_id JOIN documents d ON d.id = r.document_id WHERE r.id = ?`;
  const settled = prepared<[string], SettledReport>(db, sql).get(report)!;
  const rows = claimsOf(db, report);
  if (!write.reports.has(report) && rows.every((row) => isSettled(row, settled))) return;
  const event = reportedEvent(db, report);
  const speakers = speakersIn(event, peopleOf(db, report));
  rows.forEach((row, at) => {
    settleClaim(write, row, settled, event.claims[at]!.speakers.map(speakers));
  });
}

function reportedEvent(db: Store, report: string): ReportedEvent {
  const sql = 'SELECT ifnull(corrected, event) FROM reports WHERE id = ?';
  return JSON.parse(firstValue<string>(db, sql, report)!) as ReportedEvent;
}

function claimsOf(db: Store, report: string): ClaimRow[] {
  const sql =
    'SELECT id, mode, act, event_id, date_from, date_to FROM claims WHERE report_id = ? ORDER BY seq';
  return prepared<[string], ClaimRow>(db, sql).all(report);
}

/** Whom a side means, and what that person is known to speak for. */
type Known = { person_id: string | null; affiliation: string | null };

const peopleOf = (db: Store, report: string): Known[] =>
  prepared<[string], Known>(
    db,
    `SELECT s.person_id, f.affiliation FROM sides s LEFT JOIN forms f ON f.id = s.person_id
      WHERE s.report_id = ? ORDER BY s.position`,
  ).all(report);

const isSettled = (row: ClaimRow, { event_id, date_from, date_to }: SettledReport): boolean =>
  row.event_id === event_id && row.date_from === date_from && row.date_to === date_to;

/** Who is reported to say something: the name, whom it means, for whom, and under what the speaker's claims are looked for. */
type Speaker = ClaimValues['speakers'][0] & { key: string };

/** Whom each speaker's name in a report means. A title is whoever holds the office there, a source beside the event itself. */
function speakersIn({ participants }: ReportedEvent, people: readonly Known[]): (name: string) => Speaker {
  return (name) => {
    const at = participants.findIndex((side) => side.name === name);
    const { person_id = null, affiliation: known = null } = people[at] ?? {};
    const side = participants.find((one) => one.name === name || (one.name === null && one.title === name));
    const key = person_id ?? `${fold(name)}|${side ? affiliation(side) : ''}`;
    const country = side?.country ?? (known !== null && isCountry(known) ? known : null);
    return { name, person_id, title: side?.title ?? null, country, key };
  };
}

function settleClaim(write: Write, row: ClaimRow, event: SettledReport, speakers: Speaker[]): void {
  const { db, touched } = write;
  const { id, mode, act } = row;
  const { event_id, date_from, date_to, document_id, publisher } = event;
  touched.claim.add(id);
  putSpeakers(db, id, speakers);
  const update = 'UPDATE claims SET event_id = ?, date_from = ?, date_to = ? WHERE id = ?';
  prepared(db, update).run(event_id, date_from, date_to, id);
  link(
    write,
    id,
    speakers.map(({ key }) => key),
  );
  const topics = valuesOf<string>(db, 'SELECT topic FROM claim_topics WHERE claim_id = ?', id);
  const values = { speakers, act, mode, topics, event_id, document_id, publisher, echoed: isEchoed(db, id) };
  setFacets(db, 'claim', id, { date_from, date_to }, claimFacets(values));
}

function putSpeakers(db: Store, id: string, speakers: Speaker[]): void {
  prepared(db, 'DELETE FROM claim_speakers WHERE claim_id = ?').run(id);
  const insert = prepared(
    db,
    'INSERT INTO claim_speakers (claim_id, position, name, person_id) VALUES (?, ?, ?, ?)',
  );
  speakers.forEach(({ name, person_id }, at) => {
    insert.run(id, at, name, person_id);
  });
}
