import { ingestDocument } from '#src/ingest/ingest-document.ts';
import type { Sidecar } from '#src/model/sidecar.ts';
import { sha256 } from '#src/resolve/ids.ts';
import type { Store } from '#src/store/open.ts';

/** Reads a text into the store as `readout ingest` does a file; gives the id of its document. */
export function ingestText(db: Store, text: string, sidecar: Sidecar = {}): string {
  const bytes = Buffer.from(text);
  const source = { input: { bytes, name: 'a text', mediaType: 'text/plain', sidecar }, limits: {} };
  const sidecar_sha256 = sha256(JSON.stringify(sidecar));
  return ingestDocument(db, { name: 'a text', bytes, media_type: 'text/plain', sidecar_sha256, source })
    .document_id;
}
