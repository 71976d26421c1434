import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import type { Dataset } from '../model/dataset.ts';
import { migrate } from './migrate.ts';
import { firstValue, prepared } from './statement.ts';

export type Store = Database.Database;

/**
 * Opens the database at `path` (`:memory:` for one that is gone with the process), makes it and its folder
 * where there is none, and brings its schema up to date.
 *
 * Write-ahead logging with `synchronous = NORMAL` loses no commit when the process is killed; when the whole
 * machine fails it may lose the last ones but keeps the database whole, and the next ingest does them again.
 * @throws when the path cannot be written, the file is no database, or a newer program made it; the message
 * names the path
 */
export function openStore(path: string): Store {
  try {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    return prepare(new Database(path, { timeout: 10_000 }));
  } catch (error) {
    const reason = (error as Error).message;
    throw new Error(`${path} cannot be opened as a database: ${reason}`, { cause: error });
  }
}

function prepare(db: Store): Store {
  try {
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = NORMAL');
    db.pragma('foreign_keys = ON');
    // Ten times the usual: an ingest of many documents spends a third of its time on checkpoints otherwise.
    db.pragma('wal_autocheckpoint = 10000');
    // KiB: the inner pages of a large database. A commit that has split a page walks through all that are cached
    // (`pcache1Truncate`) while the database is below 1 GiB, so that a large cache costs more than it saves.
    db.pragma('cache_size = -32768');
    db.pragma('temp_store = MEMORY');
    migrate(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** The state of the data: its version, and when it last changed. */
export function dataset(db: Store): Dataset {
  return prepared<[], Dataset>(db, 'SELECT version AS dataset_version, as_of FROM dataset').get()!;
}

/** Counts a change of the data and gives its number; belongs into the transaction that makes it. */
export function raiseVersion(db: Store, now: string): number {
  const sql = 'UPDATE dataset SET version = version + 1, as_of = ? RETURNING version';
  return firstValue<number>(db, sql, now)!;
}
