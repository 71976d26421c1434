import Database from 'better-sqlite3';
import { dataset, type Store } from './open.ts';

/** As many states of the data are kept for readers; the one that was asked for longest ago goes first. */
const MOST = 32;
/** How long a state is kept that nobody asks for, in milliseconds. It holds up the reuse of the write-ahead log. */
const IDLE = 60_000;

type Pinned = { db: Store; readers: number; idle: NodeJS.Timeout | undefined };

/** A state of the data for as long as it is being read. */
export type Snapshot = { db: Store; version: number; release: () => void };

/**
 * States of the data as they were at a version, for lists that are read in several goes: the pages of one list come
 * from one state, whatever is written meanwhile. Each is a connection of its own in a read transaction, which
 * write-ahead logging allows beside a writer. A database in memory has one connection only and none of this.
 */
export class Snapshots {
  readonly #current: Store;
  readonly #pinned = new Map<number, Pinned>();

  constructor(db: Store) {
    this.#current = db;
  }

  /** The data as they are now, kept for whoever comes back for more; `null` where they cannot be kept. */
  pin(): Snapshot | null {
    if (this.#current.memory) return null;
    const { dataset_version } = dataset(this.#current);
    const known = this.at(dataset_version);
    if (known || !this.#makeRoom()) return known;
    const db = openReading(this.#current.name);
    // Another process may have written in between: what was pinned is what counts.
    const { dataset_version: version } = dataset(db);
    if (!this.#pinned.has(version)) this.#pinned.set(version, { db, readers: 0, idle: undefined });
    else db.close();
    return this.at(version);
  }

  /** The data as they were at a version, `null` where they are not kept any more. */
  at(version: number): Snapshot | null {
    const pinned = this.#pinned.get(version);
    if (!pinned) return null;
    // Deleted and set again, it is the last to go.
    this.#pinned.delete(version);
    this.#pinned.set(version, pinned);
    clearTimeout(pinned.idle);
    pinned.readers += 1;
    let isReleased = false;
    const release = () => {
      if (isReleased) return;
      isReleased = true;
      pinned.readers -= 1;
      if (pinned.readers > 0 || !pinned.db.open) return;
      pinned.idle = setTimeout(() => this.#drop(version), IDLE).unref();
    };
    return { db: pinned.db, version, release };
  }

  /** Lets go of all states. */
  close(): void {
    for (const version of [...this.#pinned.keys()]) this.#drop(version);
  }

  #makeRoom(): boolean {
    if (this.#pinned.size < MOST) return true;
    const idle = [...this.#pinned].find(([, { readers }]) => readers === 0);
    if (idle) this.#drop(idle[0]);
    return idle !== undefined;
  }

  #drop(version: number): void {
    const pinned = this.#pinned.get(version);
    if (!pinned) return;
    clearTimeout(pinned.idle);
    this.#pinned.delete(version);
    pinned.db.close();
  }
}

function openReading(path: string): Store {
  const db = new Database(path, { readonly: true, timeout: 10_000 });
  db.pragma('temp_store = MEMORY');
  db.exec('BEGIN');
  // A read transaction begins with the first read.
  dataset(db);
  return db;
}
