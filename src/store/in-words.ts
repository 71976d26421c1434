import type { Store } from './open.ts';
import { firstValue } from './statement.ts';

// What a record is, in a few words, for whoever asks for it when it is gone.

/** The words of a claim that a tombstone shows. */
const MOST = 120;

/** `meeting of Ana Lind and Jan Novák, 2024-03-01`. */
export function eventInWords(db: Store, id: string): string {
  const sql = `SELECT kind || ' of ' || ifnull((SELECT group_concat(ifnull(name, ifnull(title, country)), ', ' ORDER BY position)
      FROM participants WHERE event_id = e.id), 'nobody') || iif(date_start IS NULL, '', ', ' || date_start)
    FROM events e WHERE id = ?`;
  return firstValue<string>(db, sql, id) ?? '';
}

/** `“prices fall” by Jan Novák`. */
export function claimInWords(db: Store, id: string): string {
  const sql = `SELECT '“' || substr(text, 1, ${MOST}) || iif(length(text) > ${MOST}, '…', '') || '” by ' || ifnull(
      (SELECT group_concat(name, ', ' ORDER BY position) FROM claim_speakers WHERE claim_id = c.id), 'nobody')
    FROM claims c WHERE id = ?`;
  return firstValue<string>(db, sql, id) ?? '';
}

/** `“Ministers meet in Oslo”, Fjord News`. */
export function documentInWords(db: Store, id: string): string {
  const sql = `SELECT iif(title IS NULL, 'untitled', '“' || title || '”') || ifnull(', ' || publisher, '')
    FROM documents WHERE id = ?`;
  return firstValue<string>(db, sql, id) ?? '';
}

/** The person's name. */
export function personInWords(db: Store, id: string): string {
  return firstValue<string>(db, 'SELECT name FROM people WHERE id = ?', id) ?? '';
}
