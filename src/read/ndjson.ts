import { z } from 'zod';
import type { ReadDocument } from '../model/document.ts';
import type { Sidecar } from '../model/sidecar.ts';
import { Beside, misspeltIn, wrongIn } from './beside.ts';
import { ReadError } from './error.ts';
import { type ReadInput, type ReadLimits, read } from './read.ts';

const Line = Beside.extend({ text: z.string() });

/** What became of one line of NDJSON: a document with what was known beside its text, or why there is none. */
export type ReadLine =
  | { line: number; document: ReadDocument; sidecar: Sidecar }
  | { line: number; error: ReadError };

/**
 * Reads NDJSON, one document a line: `{text, title?, url?, publisher?, published?, source?}`. Offsets point into
 * `text`. A bad line is told of with its number and the others are read; blank lines are skipped. The size limit
 * holds for each line. Never throws for what the input holds.
 */
export function* readMany(input: ReadInput, limits: ReadLimits = {}): Generator<ReadLine> {
  let line = 0;
  for (const bytes of linesIn(input.bytes)) {
    line += 1;
    if (isBlank(bytes)) continue;
    const name = `${input.name}:${line}`;
    try {
      yield { line, ...readLine(bytes, name, input.sidecar ?? {}, limits) };
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      yield { line, error };
    }
  }
}

function readLine(bytes: Uint8Array, name: string, given: Sidecar, limits: ReadLimits) {
  const { text, ...beside } = parse(bytes, name);
  const sidecar = { ...given, ...beside };
  const input = { bytes: new TextEncoder().encode(text), name, mediaType: 'text/plain', sidecar };
  return { document: read(input, limits), sidecar };
}

function parse(bytes: Uint8Array, name: string): z.infer<typeof Line> {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof SyntaxError) throw new ReadError('bad-json', name, 'is not JSON');
    throw new ReadError('not-utf-8', name, 'is not UTF-8');
  }
  const line = Line.safeParse(json);
  const wrong = line.success ? misspeltIn(json as object) : wrongIn(json, line.error);
  if (wrong !== null) throw new ReadError('bad-json', name, wrong);
  return line.data!;
}

function* linesIn(bytes: Uint8Array): Generator<Uint8Array> {
  let from = 0;
  while (from < bytes.length) {
    const at = bytes.indexOf(10, from);
    const to = at === -1 ? bytes.length : at;
    yield bytes.subarray(from, to);
    from = to + 1;
  }
}

const isBlank = (bytes: Uint8Array) => bytes.every((byte) => byte <= 32);
