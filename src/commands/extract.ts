import { once } from 'node:events';
import type { Command } from 'commander';
import { readConfig } from '../config.ts';
import { extract } from '../extract/extract.ts';
import { type Candidate, candidatesIn } from '../ingest/candidates.ts';
import { filesIn, reasonOf } from '../ingest/files.ts';
import { refusalLine } from '../ingest/refusal.ts';

const EXAMPLES = `
Writes one JSON object a line: {"file", "document", "events"}. Offsets in start and end point into the text of the
file. NAME.meta.json next to NAME.txt is heeded. Nothing is stored.

Ends with status 1 when a document could not be read; the others are written.

Examples:
  $ readout extract seeds/*.txt
  $ readout extract statement.html | jq '.events[].participants[].name'
  $ readout extract - < statement.txt`;

/** `readout extract FILE...` */
export function extractCommand(program: Command): void {
  program
    .command('extract')
    .description('show what documents report, without storing anything')
    .argument('<file...>', 'files, folders, or - for standard input')
    .addHelpText('after', EXAMPLES)
    .action(run);
}

async function run(paths: string[]): Promise<void> {
  const { maxDocumentBytes: maxBytes } = readConfig();
  const { files, refused } = filesIn(paths);
  for (const { name, error } of refused) refuse(name, error);
  for (const file of files) {
    try {
      for await (const one of candidatesIn(file, { maxBytes })) await show(one);
    } catch (error) {
      refuse(file, error);
    }
  }
}

async function show(one: Candidate): Promise<void> {
  let line: string;
  try {
    const read = one.read();
    const { text: _, ...document } = read;
    line = JSON.stringify({ file: one.name, document, events: extract(read) });
  } catch (error) {
    refuse(one.name, error);
    return;
  }
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

function refuse(name: string, error: unknown): void {
  process.stderr.write(`${refusalLine({ name, reason: reasonOf(error) })}\n`);
  process.exitCode = 1;
}
