import type { Api } from '../api/api.ts';
import { apiOver } from '../api/in-process.ts';
import { readConfig } from '../config.ts';
import { openDatabase } from './with-store.ts';

/** Asks the API over the database of the environment, which must be there. @throws what is thrown on the way */
export async function withApi(act: (api: Api) => Promise<void>): Promise<void> {
  const config = readConfig();
  const db = openDatabase(config);
  const api = apiOver(db, config);
  try {
    await act(api);
  } finally {
    await api.close();
    db.close();
  }
}
