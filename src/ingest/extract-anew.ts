import { setImmediate } from 'node:timers/promises';
import { EXTRACTOR_VERSION } from '../extract/version.ts';
import type { Store } from '../store/open.ts';
import { documentsNotOf, type StoredText, storedText } from '../store/stored-text.ts';
import { ahead } from './ahead.ts';
import { reasonOf } from './files.ts';
import type { Refusal } from './refusal.ts';
import { storeDocument } from './store-document.ts';
import { extractions } from './threads.ts';

/**
 * Extracts the stored documents anew that another version of the extractor has found the reports of, from the text
 * that was read when they came in, so that no document is without its records. Documents whose files are still at
 * hand are better ingested before: their bytes are read anew too.
 * @returns how many there were
 */
export async function extractAnew(
  db: Store,
  onRefused: (refusal: Refusal) => void = () => {},
): Promise<number> {
  const { begin, width, close } = extractions();
  const start = ({ stored }: Stale) => begin({ document: stored.read });
  let count = 0;
  try {
    for await (const [{ id, stored }, extraction] of ahead(stale(db), start, width)) {
      try {
        storeDocument(db, stored, stored.read, extraction().events);
        count += 1;
      } catch (error) {
        if ((error as Error).name === 'SqliteError') throw error;
        onRefused({ name: id, reason: reasonOf(error) });
      }
      await setImmediate();
    }
  } finally {
    await close();
  }
  return count;
}

type Stale = { id: string; stored: StoredText };

async function* stale(db: Store): AsyncGenerator<Stale> {
  for (const id of documentsNotOf(db, EXTRACTOR_VERSION)) {
    const stored = storedText(db, id);
    if (stored) yield { id, stored };
  }
}
