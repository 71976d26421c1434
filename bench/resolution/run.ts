import { setImmediate } from 'node:timers/promises';
import { extract } from '#src/extract/extract.ts';
import { storeDocument } from '#src/ingest/store-document.ts';
import { read } from '#src/read/read.ts';
import type { Store } from '#src/store/open.ts';
import { processorTime } from '../processor-time.ts';
import type { WorldDocument } from '../world/documents.ts';
import type { World } from '../world/world.ts';
import { exactly, type Match, matched } from './match.ts';

/** Seconds that storing took, by the clock and of the processor. */
export type Taken = { clock: number; processor: number };

/** Documents are made in batches beside the clock. */
const BATCH = 500;

/**
 * Stores these documents of the world, as if they had been extracted as they should be, or read and extracted
 * from their bytes; gives the time of that without the making of the documents.
 */
export async function storeAll(
  db: Store,
  { documentAt }: World,
  numbers: Int32Array,
  { texts = false, onMatch = (_n: number, _match: Match[]): void => {} } = {},
): Promise<Taken> {
  const taken = { clock: 0, processor: 0 };
  for (let from = 0; from < numbers.length; from += BATCH) {
    const batch = Array.from(numbers.subarray(from, from + BATCH), (n) => ({ n, document: documentAt(n) }));
    const before = performance.now();
    taken.processor +=
      processorTime(() => {
        for (const { n, document } of batch) onMatch(n, (texts ? storeText : storeTold)(db, document));
      }) / 1000;
    taken.clock += (performance.now() - before) / 1000;
    await setImmediate();
  }
  return taken;
}

function storeTold(db: Store, { bytes, read: document, events }: WorldDocument): Match[] {
  storeDocument(db, { bytes, media_type: 'text/plain', sidecar_sha256: '' }, document, events);
  return exactly(events);
}

function storeText(db: Store, { bytes, sidecar, events }: WorldDocument): Match[] {
  const document = read({ bytes, name: 'report.txt', sidecar });
  const found = extract(document);
  storeDocument(db, { bytes, media_type: 'text/plain', sidecar_sha256: '' }, document, found);
  return matched(events, found);
}
