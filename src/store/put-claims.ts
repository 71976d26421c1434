import type { Claim } from '../model/event.ts';
import { claimFacets } from './claim-facets.ts';
import type { Days } from './days.ts';
import { putFacets } from './facets.ts';
import type { Store } from './open.ts';
import type { NewEvent } from './put-event.ts';
import { prepared } from './statement.ts';
import { putWords } from './words.ts';

/** Stores an event's claims with speakers, topics and index entries; a claim has the days of its event. */
export function putClaims(db: Store, record: NewEvent, days: Days): void {
  record.event.claims.forEach((claim, at) => {
    const id = record.claim_ids[at]!;
    const seq = insertClaim(db, record, id, claim, days);
    const speakers = claim.speakers.map((name) => ({ name, person_id: personOf(record, name) }));
    const topics = topicsWithin(record, claim);
    insertSpeakers(db, id, speakers);
    insertTopics(db, id, topics);
    const { act, mode } = claim;
    putFacets(db, 'claim', id, days, claimFacets({ speakers, act, mode, topics, event_id: record.id }));
    putWords(db, 'claim', seq, [claim.text, ...claim.speakers]);
  });
}

/** The participant that a speaker's name stands for; a title, or a source beside the event, is nobody. */
function personOf({ event, people }: NewEvent, name: string): string | null {
  return people[event.participants.findIndex((side) => side.name === name)] ?? null;
}

/** The topics whose words stand inside the claim, in the order of the text. */
function topicsWithin({ event }: NewEvent, claim: Claim): string[] {
  const inside = event.topics.filter((one) => one.start >= claim.start && one.end <= claim.end);
  return [...new Set(inside.map(({ topic }) => topic))];
}

function insertClaim(db: Store, record: NewEvent, id: string, claim: Claim, days: Days): number | bigint {
  const sql = `INSERT INTO claims (id, report_id, event_id, document_id, text, mode, act, span_start, span_end,
      rule, evidence, date_from, date_to) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
  const { text, mode, act, start, end, rule, evidence } = claim;
  const owners = [record.report_id, record.id, record.document.id];
  const values = [text, mode, act, start, end, rule, JSON.stringify(evidence)];
  return prepared(db, sql).run(id, ...owners, ...values, days.date_from, days.date_to).lastInsertRowid;
}

function insertSpeakers(db: Store, id: string, speakers: { name: string; person_id: string | null }[]): void {
  const sql = 'INSERT INTO claim_speakers (claim_id, position, name, person_id) VALUES (?, ?, ?, ?)';
  speakers.forEach(({ name, person_id }, at) => {
    prepared(db, sql).run(id, at, name, person_id);
  });
}

function insertTopics(db: Store, id: string, topics: string[]): void {
  topics.forEach((topic, at) => {
    prepared(db, 'INSERT INTO claim_topics (claim_id, position, topic) VALUES (?, ?, ?)').run(id, at, topic);
  });
}
