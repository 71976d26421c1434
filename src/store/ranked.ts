import type { Page, Rows } from '../model/filter.ts';
import { KeysetError } from './keyset.ts';
import type { Store } from './open.ts';
import type { Sql } from './sql.ts';
import { prepared } from './statement.ts';

/** What a statement of ranked rows has to give beside its own columns: `rank` sorts upwards, `key` tells rows apart. */
type Ranked = { key: string | null; rank: number };

/**
 * One page of the rows of a statement by rank and key; the row without a key comes last. @throws KeysetError
 * when `after` is no place in such a list
 */
export function rankedPage<Row>(db: Store, { text, values }: Sql, { limit, after }: Page): Rows<Row> {
  const place = after === null ? [-1, 0, ''] : placeOf(after);
  const sql = `WITH ranked AS MATERIALIZED (${text})
    SELECT * FROM ranked WHERE (key IS NULL, rank, key) > (?, ?, ?) ORDER BY key IS NULL, rank, key LIMIT ?`;
  const found = prepared<unknown[], Row & Ranked>(db, sql).all(...values, ...place, limit + 1);
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return {
    rows: shown.map(({ key: _, rank: __, ...row }) => row as Row),
    next: found.length > shown.length && last ? [Number(last.key === null), last.rank, last.key] : null,
  };
}

/** How many rows the statement has. */
export function countRanked(db: Store, { text, values }: Sql): number {
  return prepared<unknown[], { n: number }>(db, `SELECT count(*) AS n FROM (${text})`).get(...values)!.n;
}

function placeOf(after: unknown[]): unknown[] {
  if (after.map((part) => typeof part).join() !== 'number,number,string') throw new KeysetError();
  return after;
}
