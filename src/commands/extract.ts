import { once } from 'node:events';
import { readConfig } from '../config.ts';
import { explain } from '../extract/explain/explain.ts';
import { extract } from '../extract/extract.ts';
import { type Candidate, candidatesIn } from '../ingest/candidates.ts';
import { readFrom } from '../ingest/extracted.ts';
import { filesIn, reasonOf } from '../ingest/files.ts';
import { refusalLine } from '../ingest/refusal.ts';
import type { ReadDocument } from '../model/document.ts';
import { explanationText } from './explanation-text.ts';

export interface ExtractOptions {
  /** Shows how each document was read, for people. */
  explain?: true;
  /** With `explain`: as data, one JSON object a line. */
  json?: true;
}

/** `readout extract FILE...`: writes what documents report; status 1 when one could not be read. */
export async function run(paths: string[], options: ExtractOptions = {}): Promise<void> {
  const { maxDocumentBytes: maxBytes } = readConfig();
  const { files, refused } = filesIn(paths);
  for (const { name, error } of refused) refuse(name, error);
  for (const file of files) {
    try {
      for await (const one of candidatesIn(file, { maxBytes })) await show(one, options);
    } catch (error) {
      refuse(file, error);
    }
  }
}

async function show(one: Candidate, options: ExtractOptions): Promise<void> {
  let line: string;
  try {
    line = written(one.name, readFrom(one.source), options);
  } catch (error) {
    refuse(one.name, error);
    return;
  }
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

function written(file: string, read: ReadDocument, { explain: explained, json }: ExtractOptions): string {
  const { text: _, ...document } = read;
  if (!explained) return JSON.stringify({ file, document, events: extract(read) });
  const stretches = explain(read);
  return json ? JSON.stringify({ file, document, stretches }) : explanationText(file, stretches);
}

function refuse(name: string, error: unknown): void {
  process.stderr.write(`${refusalLine({ name, reason: reasonOf(error) })}\n`);
  process.exitCode = 1;
}
