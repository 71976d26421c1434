import { existsSync } from 'node:fs';
import { readConfig } from '../config.ts';
import { openStore, type Store } from '../store/open.ts';

/** Does something with the database of the environment, which must be there, and closes it. @throws what is thrown on the way */
export function withStore(act: (db: Store) => void): void {
  const db = openDatabase(readConfig());
  try {
    act(db);
  } finally {
    db.close();
  }
}

/** Opens a database that must be there: whoever asks has named the wrong one otherwise. @throws where there is none */
export function openDatabase({ database }: { database: string }): Store {
  if (database === ':memory:' || existsSync(database)) return openStore(database);
  throw new Error(
    `there is no database at ${database}; ingest documents first, or set DATABASE to where it is`,
  );
}
