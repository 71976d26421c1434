import type { Days } from './days.ts';
import { putFacet } from './facets.ts';
import type { Store } from './open.ts';
import { firstValue, prepared, valuesOf } from './statement.ts';
import { alikeWordings, putWording, sweepWording } from './wordings.ts';
import type { Write } from './write.ts';

/**
 * Links a claim with every claim of one of its speakers in another document that puts forward the same
 * proposition. Two claims are linked for what they say themselves, whatever else there is.
 */
export function link(write: Write, claim: string, speakers: readonly string[]): void {
  const { db } = write;
  const keys = [...new Set(speakers)].sort();
  if (keys.join() === speakersOf(db, claim).join()) return;
  unlink(write, claim);
  const { terms, document_id } = prepared<[string], { terms: string; document_id: string }>(
    db,
    'SELECT terms, document_id FROM claims WHERE id = ?',
  ).get(claim)!;
  for (const speaker of keys) {
    const wording = putWording(db, { speaker, terms });
    if (wording !== null) enter(write, wording, document_id, claim);
  }
}

function speakersOf(db: Store, claim: string): string[] {
  const sql = `SELECT w.speaker FROM claim_wordings c JOIN wordings w ON w.seq = c.wording
    WHERE c.claim_id = ? ORDER BY w.speaker`;
  return valuesOf<string>(db, sql, claim);
}

/** Notes a claim under its wording, and of the claims that nobody echoed yet that this one does. */
function enter(write: Write, wording: number, document: string, claim: string): void {
  const { db } = write;
  const alone = [wording, ...alikeWordings(db, wording)].filter((one) => !isInSeveral(db, one));
  const before = alone.flatMap((one) => claimsIn(db, one)).filter((one) => !isEchoed(db, one));
  const sql = 'INSERT INTO claim_wordings (wording, document_id, claim_id) VALUES (?, ?, ?)';
  prepared(db, sql).run(wording, document, claim);
  for (const one of before) if (isEchoed(db, one)) setEchoed(write, one, true);
}

/** Takes a claim out of every pair that it is in. */
export function unlink(write: Write, claim: string): void {
  const { db } = write;
  const own = valuesOf<number>(db, 'SELECT wording FROM claim_wordings WHERE claim_id = ?', claim);
  const near = [...new Set(own.flatMap((one) => [one, ...alikeWordings(db, one)]))];
  const shared = near.filter((one) => isInSeveral(db, one));
  prepared(db, 'DELETE FROM claim_wordings WHERE claim_id = ?').run(claim);
  const alone = shared.filter((one) => !isInSeveral(db, one));
  for (const one of new Set(alone.flatMap((wording) => claimsIn(db, wording)))) {
    if (!isEchoed(db, one)) setEchoed(write, one, false);
  }
  for (const one of own) sweepWording(db, one);
}

const claimsIn = (db: Store, wording: number): string[] =>
  valuesOf<string>(db, 'SELECT claim_id FROM claim_wordings WHERE wording = ?', wording);

/**
 * Do several documents put forward what a wording does, in these words or others? Then each of its claims is
 * echoed; if not, all of them are of one document, and few.
 */
function isInSeveral(db: Store, wording: number): boolean {
  const sql = `SELECT count(*) > 1 FROM (SELECT DISTINCT c.document_id FROM claim_wordings c WHERE c.wording IN (
      SELECT ? UNION ALL SELECT other FROM alike_wordings WHERE wording = ?) LIMIT 2)`;
  return firstValue<number>(db, sql, wording, wording) === 1;
}

/** The claims in the words of one, or in words alike, in other documents, with how alike they are. */
const ECHOES = `WITH own AS (SELECT wording, document_id FROM claim_wordings WHERE claim_id = ?),
  near AS (SELECT wording, document_id, 1.0 AS score FROM own
    UNION ALL SELECT a.other, own.document_id, a.score FROM own JOIN alike_wordings a USING (wording))
  SELECT DISTINCT other.claim_id AS id, near.score FROM near
    JOIN claim_wordings other ON other.wording = near.wording AND other.document_id <> near.document_id`;

/** Is the claim put forward in another document too? */
export function isEchoed(db: Store, claim: string): boolean {
  return firstValue<number>(db, `SELECT 1 FROM (${ECHOES} LIMIT 1)`, claim) !== null;
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
  return prepared<[string, number], Echo>(db, `${ECHOES} ORDER BY score DESC, id LIMIT ?`).all(claim, limit);
}

/** How many echoes a claim has. */
export function echoCount(db: Store, claim: string): number {
  return firstValue<number>(db, `SELECT count(*) FROM (${ECHOES})`, claim)!;
}

/** Which of these claims are echoed. */
export function echoedAmong(db: Store, claims: string[]): Set<string> {
  return new Set(claims.filter((id) => isEchoed(db, id)));
}
