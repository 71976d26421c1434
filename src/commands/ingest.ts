import { resolve } from 'node:path';
import { readConfig } from '../config.ts';
import { extractAnew } from '../ingest/extract-anew.ts';
import { ingestPaths, type Summary, total } from '../ingest/ingest-paths.ts';
import { progressOn } from '../ingest/progress.ts';
import { refusalLine, skippedLine } from '../ingest/refusal.ts';
import { dataset, openStore } from '../store/open.ts';

/** `readout ingest PATH...`: reads documents into the database; status 1 when one was refused. */
export async function run(paths: string[]): Promise<void> {
  const { database, maxDocumentBytes } = readConfig();
  const db = openStore(database);
  const progress = progressOn(process.stderr);
  try {
    const summary = await ingestPaths(db, paths, {
      maxBytes: maxDocumentBytes,
      onProgress: progress.show,
      onSkipped: (files) => {
        const others = files.filter((file) => !isOfDatabase(file, database));
        if (others.length > 0) process.stderr.write(`${skippedLine(others)}\n`);
      },
      onRefused: (refusal) => {
        progress.clear();
        process.stderr.write(`${refusalLine(refusal)}\n`);
      },
    });
    const anew = await extractAnew(db, (refusal) => process.stderr.write(`${refusalLine(refusal)}\n`));
    progress.clear();
    const more = anew > 0 ? ` ${anew} stored before, extracted anew.` : '';
    process.stdout.write(`${sentence(summary)}${more} Dataset version ${dataset(db).dataset_version}.\n`);
    if (summary.refused > 0) process.exitCode = 1;
  } finally {
    db.close();
  }
}

/** The database may lie in the folder that is read, with its `-wal` and `-shm` files beside it. */
const isOfDatabase = (file: string, database: string) =>
  resolve(file).replace(/-(?:wal|shm|journal)$/, '') === resolve(database);

function sentence(summary: Summary): string {
  const fates = Object.entries(summary).filter(([, count]) => count > 0);
  const all = total(summary);
  return `${all} ${all === 1 ? 'document' : 'documents'}${fates.map(([fate, count]) => `, ${count} ${fate}`).join('')}.`;
}
