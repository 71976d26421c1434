import { readdirSync, readFileSync } from 'node:fs';
import type { Database } from 'better-sqlite3';

const FOLDER = new URL('../../migrations/', import.meta.url);

type Migration = { number: number; file: string };

/** The migrations in their order: `0001_name.sql` and on, without a gap. */
function migrations(): Migration[] {
  return readdirSync(FOLDER)
    .filter((file) => /^\d{4}_\w+\.sql$/.test(file))
    .sort()
    .map((file) => ({ number: Number(file.slice(0, 4)), file }));
}

/**
 * Runs what the database has not seen yet, all in one transaction, and notes the last number in
 * `user_version`. Two processes that start together run it once: the second waits and finds it done.
 * @throws when the database has seen migrations that this program does not have
 */
export function migrate(db: Database): void {
  const known = migrations();
  const last = known.at(-1)?.number ?? 0;
  db.transaction(() => {
    const seen = db.pragma('user_version', { simple: true }) as number;
    if (seen > last) {
      throw new Error(
        `a newer readout made it (schema ${seen}, this one knows ${last}); update readout or use another file`,
      );
    }
    for (const { file } of known.filter(({ number }) => number > seen)) {
      db.exec(readFileSync(new URL(file, FOLDER), 'utf8'));
    }
    db.pragma(`user_version = ${last}`);
  }).immediate();
}
