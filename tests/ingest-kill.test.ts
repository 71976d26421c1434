import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '#src/store/open.ts';
import { dump } from './dump.ts';
import { inventedFiles } from './invented.ts';
import { folder, run } from './run-cli.ts';

const DOCUMENTS = 400;

/** Everything in a database file, and the version of it. */
function contents(path: string) {
  const db = openStore(path);
  const all = { ...dump(db), integrity: db.pragma('integrity_check'), keys: db.pragma('foreign_key_check') };
  const stored = db.prepare('SELECT count(*) FROM documents').pluck().get() as number;
  db.close();
  return { all, stored };
}

/** How long a run takes, in milliseconds. */
async function timed(paths: string[], database: string): Promise<number> {
  const started = performance.now();
  expect(await run(['ingest', ...paths], { env: { DATABASE: database } })).toMatchObject({ status: 0 });
  return performance.now() - started;
}

test('killed at any instant, the next run ends with what an undisturbed run ends with', async () => {
  const path = folder(inventedFiles(DOCUMENTS));
  const [undisturbed, disturbed] = [join(path, 'undisturbed.db'), join(path, 'disturbed.db')];
  const idle = await timed([folder()], ':memory:');
  const busy = (await timed([path], undisturbed)) - idle;
  const seen: number[] = [];
  for (let attempt = 0; attempt < 12; attempt += 1) {
    // Every fifth may be killed while it starts and makes its tables, the others in the midst of documents.
    const killAfter = attempt % 5 === 0 ? Math.random() * idle : idle * 0.9 + (Math.random() * busy) / 3;
    const { signal } = await run(['ingest', path], { env: { DATABASE: disturbed }, killAfter });
    if (signal !== 'SIGKILL') break;
    seen.push(contents(disturbed).stored);
  }
  await timed([path], disturbed);
  // Each kill left whole documents, never fewer than the one before, and some came in between.
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(new Set(seen.filter((count) => count > 0 && count < DOCUMENTS)).size).toBeGreaterThan(0);
  const [expected, found] = [contents(undisturbed), contents(disturbed)];
  expect(expected.stored).toBe(DOCUMENTS);
  expect(found.all).toEqual(expected.all);
}, 120_000);
