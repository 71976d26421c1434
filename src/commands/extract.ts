import { once } from 'node:events';
import { readConfig } from '../config.ts';
import { extract } from '../extract/extract.ts';
import { type Candidate, candidatesIn } from '../ingest/candidates.ts';
import { filesIn, reasonOf } from '../ingest/files.ts';
import { refusalLine } from '../ingest/refusal.ts';

/** `readout extract FILE...`: writes what documents report; status 1 when one could not be read. */
export async function run(paths: string[]): Promise<void> {
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
