import { timingSafeEqual } from 'node:crypto';
import type { AccessKey, Scope } from '../model/access-key.ts';
import { hashOfSecret, isSecret, keyId, newSecret } from './key-secret.ts';
import type { Store } from './open.ts';
import { firstValue, prepared } from './statement.ts';

type Row = Omit<AccessKey, 'scopes'> & { scopes: string; hash: Buffer };
const COLUMNS = 'id, hash, name, scopes, created_at, expires_at, revoked_at, last_used_at';

/** Makes a key. The secret is told this once and not kept. */
export function createKey(
  db: Store,
  { name, scopes, expires = null }: { name: string; scopes: Scope[]; expires?: Date | null },
  now = new Date(),
): { secret: string; key: AccessKey } {
  const secret = newSecret();
  const hash = hashOfSecret(secret);
  const sql = `INSERT INTO keys (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, NULL, NULL) RETURNING ${COLUMNS}`;
  const row = prepared<unknown[], Row>(db, sql).get(
    ...[keyId(hash), hash, name, scopes.join(' '), now.toISOString(), expires?.toISOString() ?? null],
  )!;
  return { secret, key: keyIn(row) };
}

/** All keys there have been, the oldest first. */
export function listKeys(db: Store): AccessKey[] {
  return prepared<[], Row>(db, `SELECT ${COLUMNS} FROM keys ORDER BY created_at, id`).all().map(keyIn);
}

/** Whether a key was ever made. */
export function hasKeys(db: Store): boolean {
  return firstValue<number>(db, 'SELECT 1 FROM keys LIMIT 1') !== null;
}

/** The key whose secret this is, in force or not; `null` where there is none. */
export function keyOf(db: Store, secret: string): AccessKey | null {
  if (!isSecret(secret)) return null;
  const hash = hashOfSecret(secret);
  const row = prepared<[string], Row>(db, `SELECT ${COLUMNS} FROM keys WHERE id = ?`).get(keyId(hash));
  return row && timingSafeEqual(row.hash, hash) ? keyIn(row) : null;
}

/** Ends a key for good. Gives it as it is then, `null` where there is none; one that is revoked stays as it was. */
export function revokeKey(db: Store, id: string, now = new Date()): AccessKey | null {
  const sql = `UPDATE keys SET revoked_at = coalesce(revoked_at, ?) WHERE id = ? RETURNING ${COLUMNS}`;
  const row = prepared<[string, string], Row>(db, sql).get(now.toISOString(), id);
  return row ? keyIn(row) : null;
}

/** How exactly the last use is kept: each note is a write, and a client may send many requests a second. */
const NOTED_EVERY = 60_000;

/** Notes that a key was used. */
export function noteUse(db: Store, { id, last_used_at }: AccessKey, now = new Date()): void {
  if (last_used_at !== null && now.getTime() - Date.parse(last_used_at) < NOTED_EVERY) return;
  prepared(db, 'UPDATE keys SET last_used_at = ? WHERE id = ?').run(now.toISOString(), id);
}

function keyIn({ hash: _, scopes, ...row }: Row): AccessKey {
  return { ...row, scopes: scopes.split(' ') as Scope[] };
}
