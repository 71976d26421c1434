import { candidateOf } from '../ingest/candidates.ts';
import { ingestDocument } from '../ingest/ingest-document.ts';
import { isSettled } from '../ingest/store-document.ts';
import type { Sidecar } from '../model/sidecar.ts';
import type { StoredDocument } from '../model/stored-document.ts';
import { dataset, type Store } from '../store/open.ts';
import { eventIdsOf } from '../store/reports.ts';
import { newerVersion } from '../store/versions.ts';
import { withdrawalOf } from '../store/withdrawals.ts';
import { problem } from './problem-error.ts';
import type { Context } from './route.ts';
import { readable } from './unreadable.ts';

export type Received = { bytes: Uint8Array; sidecar: Sidecar; mediaType: string };

/**
 * Stores one document as `readout ingest` does a file with the same bytes.
 * @throws the problem of one that cannot be read, was withdrawn, or has a newer version
 */
export async function storeReceived(
  { db, extractor, maxDocumentBytes: maxBytes }: Context,
  received: Received,
): Promise<StoredDocument> {
  const candidate = candidateOf({ ...received, name: 'the document' }, { maxBytes });
  const { bytes } = received;
  const { document_id: id, change } = await readable(bytes, maxBytes, async () => {
    if (isSettled(db, candidate)) return ingestDocument(db, candidate);
    const extracted = await extractor.extract(candidate.source, bytes.byteLength);
    return ingestDocument(db, candidate, () => extracted);
  });
  if (change === 'withdrawn') throw withdrawn(db, id);
  if (change === 'superseded') throw superseded(db, id);
  return db.transaction(() => ({ id, change, event_ids: eventIdsOf(db, id), ...dataset(db) }))();
}

function withdrawn(db: Store, id: string) {
  const { at, why } = withdrawalOf(db, id)!;
  return problem(
    'withdrawn-content',
    `document \`${id}\` was withdrawn on ${at.slice(0, 10)}: ${why}; to let it in again, PATCH /documents/${id} with {"withdrawn": false, "why": …}`,
  );
}

/** The problem of a document in whose place a newer one is. */
export function superseded(db: Store, id: string) {
  const newer = newerVersion(db, id);
  return problem(
    'superseded-content',
    `document \`${id}\` is an earlier version of \`${newer}\`, which has come in its place; if the earlier one is right, withdraw \`${newer}\` first`,
  );
}
