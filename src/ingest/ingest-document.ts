import { documentId } from '../resolve/ids.ts';
import type { Store } from '../store/open.ts';
import type { Candidate } from './candidates.ts';
import { extractedFrom } from './extracted.ts';
import { type Change, isCurrent, reasonToStayOut, storeDocument } from './store-document.ts';
import type { Extraction } from './threads.ts';

/**
 * Reads, extracts, resolves and stores one document in one transaction. The same bytes with the same sidecar
 * under the same rules change nothing; when sidecar or rules have changed, all that the document reports is
 * replaced, and so is what an earlier version at the same address reports.
 * @throws ReadError when it cannot be read, and then nothing is stored
 */
export function ingestDocument(
  db: Store,
  candidate: Candidate,
  extraction: Extraction = () => extractedFrom(candidate.source),
): { document_id: string; change: Change } {
  const document_id = documentId(candidate.bytes);
  if (isCurrent(db, candidate)) return { document_id, change: 'unchanged' };
  const out = reasonToStayOut(db, document_id);
  if (out !== null) return { document_id, change: out };
  const { read, events } = extraction();
  return { document_id, change: storeDocument(db, candidate, read, events) };
}
