import { setImmediate } from 'node:timers/promises';
import { documentId } from '../resolve/ids.ts';
import type { Store } from '../store/open.ts';
import { ahead } from './ahead.ts';
import { type Candidate, candidatesIn } from './candidates.ts';
import { filesIn, reasonOf } from './files.ts';
import { ingestDocument } from './ingest-document.ts';
import type { Refusal } from './refusal.ts';
import { type Change, isSettled } from './store-document.ts';
import { type Extraction, extractions } from './threads.ts';

/** What became of the documents of a run; `repeated` ones have the bytes of one that came before in it. */
export type Fate = Change | 'repeated' | 'refused';
export type Summary = Record<Fate, number>;

export type IngestOptions = {
  /** The largest document that is taken. */
  maxBytes?: number;
  /** How many threads read and extract, and how many documents are taken before any is started. */
  threads?: number;
  alone?: number;
  /** Told of each document that does not go in. */
  onRefused?: (refusal: Refusal) => void;
  /** Told of the files in folders that are of no kind that is read. */
  onSkipped?: (files: string[]) => void;
  /** Told after each document how many files of all are behind. */
  onProgress?: (progress: { documents: number; files: number; allFiles: number }) => void;
};

/**
 * Ingests files, folders and `-`, one transaction a document. What cannot be read is told to `onRefused` and
 * the rest goes in; a process killed at any moment leaves whole documents, and the next run does the rest.
 * @throws when the database cannot be written
 */
export async function ingestPaths(db: Store, paths: string[], options: IngestOptions = {}): Promise<Summary> {
  const summary: Summary = {
    ...{ added: 0, replaced: 0, unchanged: 0, withdrawn: 0, superseded: 0 },
    ...{ repeated: 0, refused: 0 },
  };
  const refuse = (name: string, error: unknown) => {
    summary.refused += 1;
    options.onRefused?.({ name, reason: reasonOf(error) });
  };
  const seen = new Set<string>();
  const { files, refused, skipped } = filesIn(paths);
  for (const { name, error } of refused) refuse(name, error);
  if (skipped.length > 0) options.onSkipped?.(skipped);
  const { begin, width, close } = extractions(options.threads, options.alone);
  const start = async ({ one }: Numbered) => (isSettled(db, one) ? undefined : begin(one.source));
  try {
    for await (const [{ one, at }, extraction] of ahead(all(files, options, refuse), start, width)) {
      const fate = ingestOne(db, one, extraction, seen, refuse);
      if (fate) summary[fate] += 1;
      options.onProgress?.({ documents: total(summary), files: at, allFiles: files.length });
      // Between two documents others have their turn: requests, signals, the terminal.
      await setImmediate();
    }
  } finally {
    await close();
  }
  return summary;
}

/** How many documents a run has met. */
export function total(summary: Summary): number {
  return Object.values(summary).reduce((sum, count) => sum + count, 0);
}

type Refuse = (name: string, error: unknown) => void;

/** A document with the number of its file. */
type Numbered = { one: Candidate; at: number };

async function* all(files: string[], options: IngestOptions, refuse: Refuse): AsyncGenerator<Numbered> {
  for (const [at, file] of files.entries()) {
    for await (const one of documentsOf(file, options, refuse)) yield { one, at };
  }
}

async function* documentsOf(file: string, { maxBytes }: IngestOptions, refuse: Refuse) {
  try {
    yield* candidatesIn(file, { maxBytes });
  } catch (error) {
    refuse(file, error);
  }
}

/** The fate of one document; `null` where it was refused and has been told of. */
function ingestOne(
  db: Store,
  one: Candidate,
  extraction: Extraction | undefined,
  seen: Set<string>,
  refuse: Refuse,
): Fate | null {
  const id = documentId(one.bytes);
  // Two copies with different sidecars would replace each other in every run: the first one counts.
  if (seen.has(id)) return 'repeated';
  try {
    const { change } = ingestDocument(db, one, extraction);
    seen.add(id);
    return change;
  } catch (error) {
    if (isOfDatabase(error)) throw error;
    refuse(one.name, error);
    return null;
  }
}

/** A database that cannot be written is no document's fault, and no later document would fare better. */
function isOfDatabase(error: unknown): boolean {
  return (error as Error).name === 'SqliteError';
}
