import { readFileSync, statSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import type { Sidecar } from '../model/sidecar.ts';
import { Beside, misspeltIn, wrongIn } from '../read/beside.ts';
import { ReadError } from '../read/error.ts';
import { formatOf } from '../read/format.ts';
import { readMany } from '../read/ndjson.ts';
import type { ReadInput, ReadLimits } from '../read/read.ts';
import { sha256 } from '../resolve/ids.ts';
import type { Source } from './extracted.ts';
import type { Received } from './store-document.ts';

/** A document that may go in, not read yet. */
export type Candidate = Received & { name: string; source: Source };

const MEDIA_TYPES: Record<string, string> = {
  md: 'text/markdown',
  markdown: 'text/markdown',
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'application/xhtml+xml',
};

/** One document as a candidate. */
export function candidateOf(input: ReadInput, limits: ReadLimits = {}): Candidate {
  const { bytes, name, sidecar = {} } = input;
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return {
    name,
    bytes,
    media_type: input.mediaType ?? MEDIA_TYPES[ending] ?? 'text/plain',
    sidecar_sha256: digestOf(sidecar),
    source: { input, limits },
  };
}

/** The same words beside the same text are the same document, by whatever way they come in. */
function digestOf(sidecar: Sidecar): string {
  const given = Object.entries(sidecar).filter(([, value]) => value !== null && value !== undefined);
  return sha256(JSON.stringify(given.sort()));
}

/**
 * The documents of a file: one, or as many as NDJSON has lines. `-` is standard input.
 * @throws ReadError when nothing of the file can be read; what is wrong with one document is told when its source is read
 */
export async function* candidatesIn(file: string, limits: ReadLimits): AsyncGenerator<Candidate> {
  const input = file === '-' ? await standardInput() : fromDisk(file, limits);
  if (isNdjson(input)) yield* linesOf(input, limits);
  else yield candidateOf(input, limits);
}

async function standardInput(): Promise<ReadInput> {
  return { bytes: await buffer(process.stdin), name: '-' };
}

/** A file that is too large is refused before it is loaded; of NDJSON the limit holds for each line. */
function fromDisk(file: string, { maxBytes = Number.POSITIVE_INFINITY }: ReadLimits): ReadInput {
  const { size } = statSync(file);
  if (size > maxBytes && formatOf({ name: file }, '') !== 'ndjson') {
    throw new ReadError('too-large', file, `has ${size} bytes, the limit is ${maxBytes}`);
  }
  return { bytes: readFileSync(file), name: file, sidecar: sidecarOf(file) };
}

function sidecarOf(file: string): Sidecar {
  const path = file.replace(/(?:\.[^./\\]*)?$/, '.meta.json');
  let json: string;
  try {
    json = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
  const wrong = (reason: string) => new Error(`${path} beside it: ${reason}; mend or remove it`);
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch {
    throw wrong('is not JSON');
  }
  const beside = Beside.safeParse(given);
  const reason = beside.success ? misspeltIn(given as object) : wrongIn(given, beside.error);
  if (reason !== null) throw wrong(reason);
  return beside.data!;
}

/** By its name; what comes without one is NDJSON when its first line is an object with a text. */
function isNdjson(input: ReadInput): boolean {
  if (input.name !== '-') return formatOf(input, '') === 'ndjson';
  const end = input.bytes.indexOf(10);
  const first = Buffer.from(input.bytes.subarray(0, end === -1 ? undefined : end)).toString();
  if (!first.startsWith('{')) return false;
  try {
    return typeof JSON.parse(first).text === 'string';
  } catch {
    return false;
  }
}

/** The bytes of a line's document are those of its text: the same text in a file of its own is the same. */
function* linesOf(input: ReadInput, limits: ReadLimits): Generator<Candidate> {
  for (const one of readMany(input, limits)) {
    const name = `${input.name}:${one.line}`;
    if ('error' in one) {
      yield { ...candidateOf({ name, bytes: new Uint8Array() }), source: { error: one.error } };
      continue;
    }
    yield {
      name,
      bytes: Buffer.from(one.document.text),
      media_type: 'text/plain',
      sidecar_sha256: digestOf(one.sidecar),
      source: { document: one.document },
    };
  }
}
