import type { Database, Statement } from 'better-sqlite3';
import { LRUCache } from 'lru-cache';

/** Filters make SQL of many shapes; the rarer ones are prepared again. */
const KEPT = 500;
/** Of a state that is kept for the pages of some lists there are dozens, and each is asked for little. */
const KEPT_IN_SNAPSHOT = 50;

/** Of one database: plucking stays with a statement, so those that give one column are kept apart. */
type Prepared = { rows: LRUCache<string, Statement>; values: LRUCache<string, Statement> };

const caches = new WeakMap<Database, Prepared>();

function cacheOf(db: Database): Prepared {
  let cache = caches.get(db);
  if (!cache) {
    const max = db.readonly ? KEPT_IN_SNAPSHOT : KEPT;
    cache = { rows: new LRUCache({ max }), values: new LRUCache({ max }) };
    caches.set(db, cache);
  }
  return cache;
}

/**
 * The prepared statement for `sql` on this database, prepared once. `Row` is the caller's word for what a
 * row holds; nothing checks it.
 */
export function prepared<Params extends unknown[] = unknown[], Row = unknown>(
  db: Database,
  sql: string,
): Statement<Params, Row> {
  const { rows } = cacheOf(db);
  let statement = rows.get(sql);
  if (!statement) {
    statement = db.prepare(sql) as Statement;
    rows.set(sql, statement);
  }
  return statement as unknown as Statement<Params, Row>;
}

function plucked(db: Database, sql: string): Statement {
  const { values } = cacheOf(db);
  let statement = values.get(sql);
  if (!statement) {
    statement = db.prepare(sql).pluck() as Statement;
    values.set(sql, statement);
  }
  return statement;
}

/** The first column of all rows. `Value` is the caller's word for what the column holds; nothing checks it. */
export function valuesOf<Value>(db: Database, sql: string, ...params: unknown[]): Value[] {
  return plucked(db, sql).all(...params) as Value[];
}

/** The first column of the first row, `null` where there is none. */
export function firstValue<Value>(db: Database, sql: string, ...params: unknown[]): Value | null {
  return (plucked(db, sql).get(...params) as Value | undefined) ?? null;
}

/** All rows of a statement that takes a list of ids as its one parameter, by `json_each(?)`. */
export function rowsOf<Row>(db: Database, sql: string, ids: string[]): Row[] {
  return prepared<[string], Row>(db, sql).all(JSON.stringify(ids));
}
