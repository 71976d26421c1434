import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingestPaths } from '#src/ingest/ingest-paths.ts';
import { openStore } from '#src/store/open.ts';
import { inventedReport } from './reports.ts';

/** How long invented documents take to ingest with more and more threads, by the clock, database on disk. */
const DOCUMENTS = Number(process.argv[2] ?? 3000);
const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
for (let n = 0; n < DOCUMENTS; n++) writeFileSync(join(folder, `${n}.txt`), inventedReport(n));

async function seconds(threads: number): Promise<number> {
  const path = join(folder, `readout-${threads}.db`);
  const db = openStore(path);
  const started = performance.now();
  await ingestPaths(db, [folder], { threads });
  db.close();
  return (performance.now() - started) / 1000;
}

try {
  // The first run finds the vocabulary loaded and compiled by none before it: it is not counted.
  await seconds(0);
  const cores = availableParallelism();
  let alone = 0;
  for (const threads of [...new Set([1, 2, cores])]) {
    const time = await seconds(threads);
    alone ||= time;
    console.log(
      `${threads} ${threads === 1 ? 'thread ' : 'threads'} on ${cores} cores: ${time.toFixed(1)} s, ${(DOCUMENTS / time).toFixed(0)} documents a second, ${(alone / time).toFixed(2)} times as fast as one`,
    );
  }
} finally {
  rmSync(folder, { recursive: true });
}
