import { claimBuckets } from '../resolve/likeness/buckets.ts';
import { ECHO, likeness } from '../resolve/likeness/likeness.ts';
import type { Terms } from '../resolve/likeness/terms.ts';
import type { Days } from './days.ts';
import { putFacet } from './facets.ts';
import type { Store } from './open.ts';
import { firstValue, prepared, valuesOf } from './statement.ts';
import type { Write } from './write.ts';

/**
 * Links a claim with every claim of one of its speakers in another document that puts forward the same
 * proposition. Two claims are linked for what they say themselves, whatever else there is.
 */
export function link(write: Write, claim: string, speakers: readonly string[]): void {
  const { db } = write;
  const before = valuesOf<string>(db, 'SELECT DISTINCT speaker FROM claim_buckets WHERE claim_id = ?', claim);
  const keys = [...new Set(speakers)].sort();
  if (before.length > 0 && before.sort().join() === keys.join()) return;
  unlink(write, claim);
  const { terms, document_id } = prepared<[string], { terms: string; document_id: string }>(
    db,
    'SELECT terms, document_id FROM claims WHERE id = ?',
  ).get(claim)!;
  const own = JSON.parse(terms) as Terms;
  const buckets = claimBuckets(own);
  for (const other of candidates(db, keys, buckets, document_id)) {
    const score = likeness(own, JSON.parse(other.terms) as Terms);
    if (score >= ECHO) join(write, claim, other.id, score);
  }
  const insert = prepared(db, 'INSERT INTO claim_buckets (speaker, bucket, claim_id) VALUES (?, ?, ?)');
  for (const speaker of keys) for (const bucket of buckets) insert.run(speaker, bucket, claim);
}

type Candidate = { id: string; terms: string };

function candidates(db: Store, speakers: string[], buckets: string[], document: string): Candidate[] {
  const sql = `SELECT id, terms FROM claims WHERE document_id <> ? AND id IN (SELECT claim_id FROM claim_buckets
    WHERE speaker IN (SELECT value FROM json_each(?)) AND bucket IN (SELECT value FROM json_each(?)))`;
  return prepared<string[], Candidate>(db, sql).all(
    document,
    JSON.stringify(speakers),
    JSON.stringify(buckets),
  );
}

function join(write: Write, one: string, other: string, score: number): void {
  const first = !isEchoed(write.db, other);
  const insert = prepared(
    write.db,
    'INSERT OR REPLACE INTO echoes (claim_id, other_id, score) VALUES (?, ?, ?)',
  );
  insert.run(one, other, score);
  insert.run(other, one, score);
  if (first) setEchoed(write, other, true);
}

/** Takes a claim out of every pair that it is in. */
export function unlink(write: Write, claim: string): void {
  const { db } = write;
  const others = valuesOf<string>(db, 'SELECT other_id FROM echoes WHERE claim_id = ?', claim);
  prepared(db, 'DELETE FROM echoes WHERE claim_id = ?').run(claim);
  prepared(db, 'DELETE FROM echoes WHERE other_id = ?').run(claim);
  prepared(db, 'DELETE FROM claim_buckets WHERE claim_id = ?').run(claim);
  for (const other of others) if (!isEchoed(db, other)) setEchoed(write, other, false);
}

/** Is the claim put forward in another document too? */
export function isEchoed(db: Store, claim: string): boolean {
  return firstValue<number>(db, 'SELECT 1 FROM echoes WHERE claim_id = ? LIMIT 1', claim) !== null;
}

/** Notes of a claim that is settled already that it has got its first echo, or lost its last. */
function setEchoed({ db, touched }: Write, claim: string, echoed: boolean): void {
  touched.claim.add(claim);
  const days = prepared<[string], Days>(db, 'SELECT date_from, date_to FROM claims WHERE id = ?').get(claim);
  if (days === undefined) return;
  prepared(db, "DELETE FROM claim_facets WHERE facet = 'echoed' AND id = ?").run(claim);
  putFacet(db, 'claim', claim, days, ['echoed', String(echoed)]);
}

/** A claim that puts forward the same proposition, and how alike the two are. */
export type Echo = { id: string; score: number };

/** The echoes of a claim, the most alike first. */
export function echoesOf(db: Store, claim: string, limit: number): Echo[] {
  const sql =
    'SELECT other_id AS id, score FROM echoes WHERE claim_id = ? ORDER BY score DESC, other_id LIMIT ?';
  return prepared<[string, number], Echo>(db, sql).all(claim, limit);
}

/** Which of these claims are echoed. */
export function echoedAmong(db: Store, claims: string[]): Set<string> {
  const sql = 'SELECT DISTINCT claim_id AS id FROM echoes WHERE claim_id IN (SELECT value FROM json_each(?))';
  return new Set(valuesOf<string>(db, sql, JSON.stringify(claims)));
}
