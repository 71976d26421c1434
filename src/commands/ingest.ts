import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import { ingestPaths, type Summary, total } from '../ingest/ingest-paths.ts';
import { progressOn } from '../ingest/progress.ts';
import { refusalLine } from '../ingest/refusal.ts';
import { dataset, openStore } from '../store/open.ts';

const EXAMPLES = `
Takes .txt, .md, .html, .htm, .ndjson and .jsonl files. What is known of NAME.txt beside its text may stand in
NAME.meta.json: {"publisher", "published", "url", "source", "title"}. NDJSON has a document a line:
{"text", "title", "url", "publisher", "published", "source"}. The same content again changes nothing.

Ends with status 1 when a document was refused; the others are in.

Examples:
  $ readout ingest seeds
  $ readout ingest reports/2024 statement.html
  $ curl -s https://example.org/readout.txt | readout ingest -
  $ DATABASE=other.db readout ingest articles.ndjson`;

/** `readout ingest PATH...` */
export function ingestCommand(program: Command): void {
  program
    .command('ingest')
    .description('read documents into the database')
    .argument('<path...>', 'files, folders, or - for standard input')
    .addHelpText('after', EXAMPLES)
    .action(run);
}

async function run(paths: string[]): Promise<void> {
  const { database, maxDocumentBytes } = readConfig();
  const db = openStore(database);
  const progress = progressOn(process.stderr);
  try {
    const summary = await ingestPaths(db, paths, {
      maxBytes: maxDocumentBytes,
      onProgress: progress.show,
      onRefused: (refusal) => {
        progress.clear();
        process.stderr.write(`${refusalLine(refusal)}\n`);
      },
    });
    progress.clear();
    process.stdout.write(`${sentence(summary)} Dataset version ${dataset(db).dataset_version}.\n`);
    if (summary.refused > 0) process.exitCode = 1;
  } finally {
    db.close();
  }
}

function sentence(summary: Summary): string {
  const fates = Object.entries(summary).filter(([, count]) => count > 0);
  const all = total(summary);
  return `${all} ${all === 1 ? 'document' : 'documents'}${fates.map(([fate, count]) => `, ${count} ${fate}`).join('')}.`;
}
