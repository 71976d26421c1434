import type { Database, Statement } from 'better-sqlite3';
import { LRUCache } from 'lru-cache';

/** Filters make SQL of many shapes; the rarer ones are prepared again. */
const KEPT = 500;

const caches = new WeakMap<Database, LRUCache<string, Statement>>();

/**
 * The prepared statement for `sql` on this database, prepared once. `Row` is the caller's word for what a
 * row holds; nothing checks it.
 */
export function prepared<Params extends unknown[] = unknown[], Row = unknown>(
  db: Database,
  sql: string,
): Statement<Params, Row> {
  let cache = caches.get(db);
  if (!cache) {
    cache = new LRUCache<string, Statement>({ max: KEPT });
    caches.set(db, cache);
  }
  let statement = cache.get(sql);
  if (!statement) {
    statement = db.prepare(sql) as Statement;
    cache.set(sql, statement);
  }
  return statement as unknown as Statement<Params, Row>;
}

/**
 * The first column of all rows. Plucking stays with a statement, so it is prepared apart from the one that gives
 * whole rows. `Value` is the caller's word for what the column holds; nothing checks it.
 */
export function valuesOf<Value>(db: Database, sql: string, ...params: unknown[]): Value[] {
  return prepared<unknown[], Value>(db, `${sql} `)
    .pluck()
    .all(...params) as Value[];
}

/** The first column of the first row, `null` where there is none. */
export function firstValue<Value>(db: Database, sql: string, ...params: unknown[]): Value | null {
  return (
    (prepared<unknown[], Value>(db, `${sql} `)
      .pluck()
      .get(...params) as Value | undefined) ?? null
  );
}

/** All rows of a statement that takes a list of ids as its one parameter, by `json_each(?)`. */
export function rowsOf<Row>(db: Database, sql: string, ids: string[]): Row[] {
  return prepared<[string], Row>(db, sql).all(JSON.stringify(ids));
}
