import type { Claim, ReportedEvent } from '../model/event.ts';
import { claimFacets } from './claim-facets.ts';
import { NO_DAYS } from './days.ts';
import { putFacets } from './facets.ts';
import type { Store } from './open.ts';
import type { NewReport } from './put-report.ts';
import { prepared, valuesOf } from './statement.ts';
import { putWords } from './words.ts';
import type { Write } from './write.ts';

/** Stores what a report has of claims; their event and their speakers follow when these are settled. */
export function putClaims({ db, touched }: Write, report: NewReport): void {
  report.event.claims.forEach((claim, at) => {
    const id = report.claim_ids[at]!;
    touched.claim.add(id);
    const seq = insertClaim(db, report, id, claim);
    topicsWithin(report.event, claim).forEach((topic, position) => {
      prepared(db, 'INSERT INTO claim_topics (claim_id, position, topic) VALUES (?, ?, ?)').run(
        id,
        position,
        topic,
      );
    });
    putWords(db, 'claim', seq, [claim.text, ...claim.speakers]);
  });
}

/** Takes the claims of a report out. */
export function removeClaims({ db, touched }: Write, report: string): void {
  const sql = 'SELECT id, seq FROM claims WHERE report_id = ?';
  for (const { id, seq } of prepared<[string], { id: string; seq: number }>(db, sql).all(report)) {
    touched.claim.add(id);
    for (const { other_id } of prepared<[string], { other_id: string }>(
      db,
      'SELECT other_id FROM echoes WHERE claim_id = ?',
    ).all(id)) {
      touched.claim.add(other_id);
    }
    prepared(db, 'DELETE FROM claim_words WHERE rowid = ?').run(seq);
    prepared(db, 'DELETE FROM claims WHERE id = ?').run(id);
  }
}

/** The topics whose words stand inside the claim, in the order of the text. */
function topicsWithin(event: ReportedEvent, claim: Claim): string[] {
  const inside = event.topics.filter((one) => one.start >= claim.start && one.end <= claim.end);
  return [...new Set(inside.map(({ topic }) => topic))];
}

function insertClaim(db: Store, report: NewReport, id: string, claim: Claim): number | bigint {
  const sql = `INSERT INTO claims (id, report_id, event_id, document_id, text, mode, act, span_start, span_end,
      rule, evidence, date_from, date_to) VALUES (?, ?, '', ?, ?, ?, ?, ?, ?, ?, ?, '', '')`;
  const { text, mode, act, start, end, rule, evidence } = claim;
  const values = [text, mode, act, start, end, rule, JSON.stringify(evidence)];
  return prepared(db, sql).run(id, report.id, report.document_id, ...values).lastInsertRowid;
}

type Settled = { id: string; mode: string; act: string };

/**
 * Brings the claims of a report in line with what has been settled of it: their event with its days, and whom
 * their speakers' names mean.
 */
export function settleClaims({ db, touched }: Write, report: string): void {
  const event = prepared<[string], { event: string; event_id: string; date_from: string; date_to: string }>(
    db,
    `SELECT r.event, r.event_id, e.date_from, e.date_to FROM reports r JOIN events e ON e.id = r.event_id WHERE r.id = ?`,
  ).get(report)!;
  const reported = JSON.parse(event.event) as ReportedEvent;
  const rows = prepared<[string], Settled>(
    db,
    'SELECT id, mode, act FROM claims WHERE report_id = ? ORDER BY seq',
  ).all(report);
  const people = personByName(db, report, reported);
  rows.forEach(({ id, mode, act }, at) => {
    touched.claim.add(id);
    const speakers = reported.claims[at]!.speakers.map((name) => ({
      name,
      person_id: people.get(name) ?? null,
    }));
    putSpeakers(db, id, speakers);
    const days = { date_from: event.date_from || NO_DAYS.date_from, date_to: event.date_to };
    prepared(db, 'UPDATE claims SET event_id = ?, date_from = ?, date_to = ? WHERE id = ?').run(
      ...[event.event_id, days.date_from, days.date_to, id],
    );
    const topics = valuesOf<string>(db, 'SELECT topic FROM claim_topics WHERE claim_id = ?', id);
    prepared(db, 'DELETE FROM claim_facets WHERE id = ?').run(id);
    putFacets(db, 'claim', id, days, claimFacets({ speakers, act, mode, topics, event_id: event.event_id }));
  });
}

/** Whom each name of a report means; a title, or a source beside the event, is nobody. */
function personByName(
  db: Store,
  report: string,
  { participants }: ReportedEvent,
): Map<string, string | null> {
  const sql = 'SELECT person_id FROM sides WHERE report_id = ? ORDER BY position';
  const people = valuesOf<string | null>(db, sql, report);
  return new Map(
    participants
      .flatMap(({ name }, at) => (name === null ? [] : [[name, people[at] ?? null] as const]))
      .reverse(),
  );
}

function putSpeakers(db: Store, id: string, speakers: { name: string; person_id: string | null }[]): void {
  prepared(db, 'DELETE FROM claim_speakers WHERE claim_id = ?').run(id);
  const sql = 'INSERT INTO claim_speakers (claim_id, position, name, person_id) VALUES (?, ?, ?, ?)';
  speakers.forEach(({ name, person_id }, at) => {
    prepared(db, sql).run(id, at, name, person_id);
  });
}
