import type { Store } from './open.ts';
import { prepared } from './statement.ts';

/** When somebody said something, and why, in their words. */
export type Said = { why: string; at: string };

/** Why and when a document was taken out, with what it was called; `null` where it may be in the set. */
export function withdrawalOf(db: Store, document: string): Said | null {
  const sql = 'SELECT why, at FROM withdrawals WHERE document_id = ? AND restored_at IS NULL';
  return prepared<[string], Said>(db, sql).get(document) ?? null;
}

/** Notes that a document that is there is to be taken out and to stay out. */
export function putWithdrawal(db: Store, document: string, { why, at }: Said): void {
  prepared(
    db,
    `INSERT INTO withdrawals (document_id, title, publisher, why, at)
      SELECT id, title, publisher, ?, ? FROM documents WHERE id = ?`,
  ).run(why, at, document);
}

/** Notes that a document may come in again; the withdrawal stays on record. */
export function endWithdrawal(db: Store, document: string, { why, at }: Said): void {
  prepared(
    db,
    'UPDATE withdrawals SET restored_why = ?, restored_at = ? WHERE document_id = ? AND restored_at IS NULL',
  ).run(why, at, document);
}
