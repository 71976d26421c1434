import { claimBuckets } from '../resolve/likeness/buckets.ts';
import { ECHO, likeness } from '../resolve/likeness/likeness.ts';
import type { Terms } from '../resolve/likeness/terms.ts';
import type { Store } from './open.ts';
import { firstValue, prepared, valuesOf } from './statement.ts';

/** The words of content in which a speaker puts something forward: whose they are, and the terms as they are stored. */
export type Wording = { speaker: string; terms: string };

type StoredWording = Wording & { seq: number };

/**
 * The number of a wording; one that is new is compared with what else the speaker has said. `null` without a word
 * of content.
 */
export function putWording(db: Store, { speaker, terms }: Wording): number | null {
  const known = firstValue<number>(
    db,
    'SELECT seq FROM wordings WHERE speaker = ? AND terms = ?',
    speaker,
    terms,
  );
  if (known !== null) return known;
  const own = JSON.parse(terms) as Terms;
  const buckets = claimBuckets(own);
  if (buckets.length === 0) return null;
  const insertion = prepared(db, 'INSERT INTO wordings (speaker, terms) VALUES (?, ?)').run(speaker, terms);
  const seq = Number(insertion.lastInsertRowid);
  for (const other of sharing(db, speaker, buckets)) {
    const score = likeness(own, JSON.parse(other.terms) as Terms);
    if (score >= ECHO) pair(db, seq, other.seq, score);
  }
  const insert = prepared(db, 'INSERT INTO wording_buckets (speaker, bucket, wording) VALUES (?, ?, ?)');
  for (const bucket of buckets) insert.run(speaker, bucket, seq);
  return seq;
}

/** The wordings of a speaker that have one of these buckets. */
function sharing(db: Store, speaker: string, buckets: string[]): StoredWording[] {
  const sql = `SELECT seq, terms FROM wordings WHERE seq IN (SELECT wording FROM wording_buckets
    WHERE speaker = ? AND bucket IN (SELECT value FROM json_each(?)))`;
  return prepared<[string, string], StoredWording>(db, sql).all(speaker, JSON.stringify(buckets));
}

function pair(db: Store, one: number, other: number, score: number): void {
  const sql = 'INSERT INTO alike_wordings (wording, other, score) VALUES (?, ?, ?)';
  const insert = prepared(db, sql);
  insert.run(one, other, score);
  insert.run(other, one, score);
}

/** Forgets a wording in which nothing is claimed any more. */
export function sweepWording(db: Store, seq: number): void {
  if (firstValue(db, 'SELECT 1 FROM claim_wordings WHERE wording = ? LIMIT 1', seq) !== null) return;
  const wording = prepared<[number], Wording>(db, 'SELECT speaker, terms FROM wordings WHERE seq = ?').get(
    seq,
  );
  if (wording === undefined) return;
  const { speaker, terms } = wording;
  const bucket = prepared(db, 'DELETE FROM wording_buckets WHERE speaker = ? AND bucket = ? AND wording = ?');
  for (const one of claimBuckets(JSON.parse(terms) as Terms)) bucket.run(speaker, one, seq);
  const alike = prepared(db, 'DELETE FROM alike_wordings WHERE wording = ? AND other = ?');
  for (const other of alikeWordings(db, seq)) {
    alike.run(seq, other);
    alike.run(other, seq);
  }
  prepared(db, 'DELETE FROM wordings WHERE seq = ?').run(seq);
}

/** The wordings in which the speaker puts the same proposition forward. */
export function alikeWordings(db: Store, seq: number): number[] {
  return valuesOf<number>(db, 'SELECT other FROM alike_wordings WHERE wording = ?', seq);
}
