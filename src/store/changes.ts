import type { Store } from './open.ts';
import { firstValue, prepared } from './statement.ts';
import { NOUNS, type Noun, type Write } from './write.ts';

const TABLES: Record<Noun, string> = {
  document: 'documents',
  event: 'events',
  person: 'people',
  claim: 'claims',
};

/** Is there a record with this id now? */
export function isThere(db: Store, noun: Noun, id: string): boolean {
  return firstValue<number>(db, `SELECT 1 FROM ${TABLES[noun]} WHERE id = ?`, id) !== null;
}

/** When and why a change was made, and the version of the data that it makes. */
export type Commit = { version: number; at: string; why: string | null };

/**
 * Notes what has become of every record that a change has touched: there, merged into another, or withdrawn.
 * Comes last in the transaction.
 */
export function recordChanges(write: Write, commit: Commit): void {
  for (const noun of NOUNS) {
    for (const id of write.touched[noun]) recordChange(write, noun, id, commit);
  }
}

function recordChange(write: Write, noun: Noun, id: string, { version, at, why }: Commit): void {
  const { db } = write;
  const there = isThere(db, noun, id);
  const before = stateOf(db, noun, id);
  if (!there && before?.state !== 'present') return;
  const into = there ? null : successor(write, noun, id);
  const state = there ? 'present' : into === null ? 'withdrawn' : 'merged';
  const gone = there ? [null, null] : [why, write.was.get(id) ?? null];
  prepared(
    db,
    `INSERT INTO changes (noun, id, added_version, version, state, into_id, why, was, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET version = excluded.version, state = excluded.state, into_id = excluded.into_id,
        why = excluded.why, was = excluded.was, at = excluded.at,
        added_version = iif(changes.state = 'present', changes.added_version, excluded.added_version)`,
  ).run(noun, id, version, version, state, into, ...gone, at);
}

/** What became of a record that is not there any more, or was never there under this id. */
export type Fate = {
  state: 'present' | 'merged' | 'withdrawn';
  into_id: string | null;
  why: string | null;
  /** In words what the record was. */
  was: string | null;
  at: string;
};

/** What is noted of a record, `null` where there never was one. */
export function stateOf(db: Store, noun: Noun, id: string): Fate | null {
  const sql = 'SELECT state, into_id, why, was, at FROM changes WHERE noun = ? AND id = ?';
  return prepared<[string, string], Fate>(db, sql).get(noun, id) ?? null;
}

/** When each of these records last changed. */
export function changedAt(db: Store, noun: Noun, ids: string[]): (id: string) => string {
  const sql = 'SELECT id, at FROM changes WHERE noun = ? AND id IN (SELECT value FROM json_each(?))';
  const rows = prepared<[string, string], { id: string; at: string }>(db, sql).all(noun, JSON.stringify(ids));
  const times = new Map(rows.map(({ id, at }) => [id, at]));
  return (id) => times.get(id)!;
}

/**
 * The record that a record has gone into: what its reports, or its forms of a name, are part of now; of a document
 * the newer version of it, of a claim the same words there.
 */
function successor({ db, events, superseded }: Write, noun: Noun, id: string): string | null {
  if (noun === 'document' || noun === 'claim') return superseded.get(id) ?? null;
  if (noun === 'event') return eventOf(db, id) ?? eventOfAny(db, events.get(id) ?? new Set());
  return personOf(db, id);
}

/** The event that a report's own event is part of. */
export function eventOf(db: Store, own: string): string | null {
  const sql = "SELECT event_id FROM reports WHERE own_event_id = ? AND event_id <> ''";
  return firstValue<string>(db, sql, own);
}

function eventOfAny(db: Store, reports: Set<string>): string | null {
  const sql = `SELECT min(event_id) FROM reports WHERE id IN (SELECT value FROM json_each(?)) AND event_id <> ''`;
  return firstValue<string>(db, sql, JSON.stringify([...reports]));
}

/** The person whom the form with this id means, wherever it stands or in most places. */
export function personOf(db: Store, form: string): string | null {
  const sql = `SELECT person_id FROM profiles WHERE form_id = ? AND person_id IS NOT NULL
    GROUP BY person_id ORDER BY sum(uses) DESC, person_id LIMIT 1`;
  return firstValue<string>(db, sql, form);
}
