import { existsSync } from 'node:fs';
import { readConfig } from '../config.ts';
import { openStore, type Store } from '../store/open.ts';

/** Does something with the database of the environment, which must be there, and closes it. @throws what is thrown on the way */
export function withStore(act: (db: Store) => void): void {
  const { database } = readConfig();
  if (database !== ':memory:' && !existsSync(database)) {
    throw new Error(
      `there is no database at ${database}; ingest documents first, or set DATABASE to where it is`,
    );
  }
  const db = openStore(database);
  try {
    act(db);
  } finally {
    db.close();
  }
}
