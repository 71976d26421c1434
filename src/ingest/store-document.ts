import { EXTRACTOR_VERSION } from '../extract/version.ts';
import type { ReadDocument } from '../model/document.ts';
import type { ReportedEvent } from '../model/event.ts';
import { claimIds, documentId, eventIds, reportId, sha256 } from '../resolve/ids.ts';
import { personFor } from '../resolve/person-key.ts';
import { raiseVersion, type Store } from '../store/open.ts';
import { knownPeople } from '../store/person-names.ts';
import { provenanceOf, putDocument, removeDocument } from '../store/put-document.ts';
import { putEvent } from '../store/put-event.ts';

/** The bytes of a document with what is known of them. */
export type Received = {
  bytes: Uint8Array;
  media_type: string;
  /** Of what is known beside the bytes: when it changes, the document is read anew. */
  sidecar_sha256: string;
};

/** What became of a document in the store. */
export type Change = 'added' | 'replaced' | 'unchanged';

/** Whether the same bytes are stored as they would be now: with this sidecar, under these rules. */
export function isCurrent(db: Store, { bytes, sidecar_sha256 }: Received): boolean {
  const stored = provenanceOf(db, documentId(bytes));
  return stored?.sidecar_sha256 === sidecar_sha256 && stored.extractor_version === EXTRACTOR_VERSION;
}

/**
 * Resolves and stores what a document reports, in one transaction: all of it goes in, in place of all that
 * the same bytes reported before, or nothing does. Where it is current already nothing changes.
 */
export function storeDocument(
  db: Store,
  received: Received,
  read: ReadDocument,
  events: ReportedEvent[],
  now = new Date(),
): Change {
  const write = db.transaction((): Change => {
    // Asked inside the transaction: another process may just have stored it.
    if (isCurrent(db, received)) return 'unchanged';
    const id = documentId(received.bytes);
    const change = provenanceOf(db, id) === null ? 'added' : 'replaced';
    if (change === 'replaced') removeDocument(db, id);
    putDocument(db, {
      ...{ ...received, id, read, sha256: sha256(received.bytes), ingested_at: now.toISOString() },
      ...{ extractor_version: EXTRACTOR_VERSION, event_count: events.length },
    });
    putEvents(db, id, read, events);
    raiseVersion(db, now.toISOString());
    return change;
  });
  return write.immediate();
}

function putEvents(db: Store, document: string, read: ReadDocument, events: ReportedEvent[]): void {
  const ids = eventIds(document, events);
  events.forEach((event, position) => {
    const id = ids[position]!;
    putEvent(db, {
      ...{ id, report_id: reportId(id, document), position, event },
      people: event.participants.map((side) => personFor(side, knownPeople(db, side.name ?? ''))),
      claim_ids: claimIds(id, event.claims),
      document: { ...read, id: document },
    });
  });
}
