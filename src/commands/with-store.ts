import { readConfig } from '../config.ts';
import { openStore, type Store } from '../store/open.ts';

/** Does something with the database of the environment, and closes it. @throws what is thrown on the way */
export function withStore(act: (db: Store) => void): void {
  const db = openStore(readConfig().database);
  try {
    act(db);
  } finally {
    db.close();
  }
}
