import { EXTRACTOR_VERSION } from '../extract/version.ts';
import type { ReadDocument } from '../model/document.ts';
import type { ReportedEvent } from '../model/event.ts';
import { claimIds, documentId, eventIds, reportId, sha256 } from '../resolve/ids.ts';
import type { Store } from '../store/open.ts';
import { provenanceOf, putDocument, removeDocument } from '../store/put-document.ts';
import { type NewReport, putReport } from '../store/put-report.ts';
import { keepReports } from '../store/revisions.ts';
import { newerVersion } from '../store/versions.ts';
import { withdrawalOf } from '../store/withdrawals.ts';
import { carryOver, formerReports } from './carry-over.ts';
import { commit } from './commit.ts';
import { earlierVersions, NEWER, supersede } from './supersede.ts';

/** The bytes of a document with what is known of them. */
export type Received = {
  bytes: Uint8Array;
  media_type: string;
  /** Of what is known beside the bytes: when it changes, the document is read anew. */
  sidecar_sha256: string;
};

/**
 * What became of a document in the store. `replaced`: what the same bytes, or an earlier version at the same address,
 * reported before is so no longer; `withdrawn` and `superseded` ones stay out.
 */
export type Change = 'added' | 'replaced' | 'unchanged' | 'withdrawn' | 'superseded';

/** Whether there is nothing to do: the document is stored as it would be now, or it is to stay out. */
export function isSettled(db: Store, received: Received): boolean {
  return isCurrent(db, received) || reasonToStayOut(db, documentId(received.bytes)) !== null;
}

/** Why a document is to stay out: somebody has withdrawn it, or a newer version has come; `null` where it may come in. */
export function reasonToStayOut(db: Store, id: string): 'withdrawn' | 'superseded' | null {
  if (withdrawalOf(db, id) !== null) return 'withdrawn';
  return newerVersion(db, id) === null ? null : 'superseded';
}

/** Whether the same bytes are stored as they would be now: with this sidecar, under these rules. */
export function isCurrent(db: Store, { bytes, sidecar_sha256 }: Received): boolean {
  const stored = provenanceOf(db, documentId(bytes));
  return stored?.sidecar_sha256 === sidecar_sha256 && stored.extractor_version === EXTRACTOR_VERSION;
}

/**
 * Stores what a document reports and settles what that means for people, events and claims across documents, in
 * one transaction: all of it goes in, in place of all that the same bytes or an earlier version at the same address
 * reported before, or nothing does. Where it is current already, or is to stay out, nothing changes.
 */
export function storeDocument(
  db: Store,
  received: Received,
  read: ReadDocument,
  events: ReportedEvent[],
  now = new Date(),
): Change {
  const id = documentId(received.bytes);
  const change = commit(db, { at: now }, (write) => {
    // Asked inside the transaction: another process may just have stored it, or withdrawn it.
    if (isSettled(db, received)) return null;
    const why = reasonToReplace(db, id, received);
    const earlier = earlierVersions(db, { id, url: read.url });
    const before = formerReports(db, [id, ...earlier]);
    supersede(write, earlier, { id, at: now.toISOString() });
    if (why !== null) {
      keepReports(db, id, { why, at: now.toISOString() });
      removeDocument(write, id);
    }
    putDocument(write, {
      ...{ ...received, id, read, sha256: sha256(received.bytes), ingested_at: now.toISOString() },
      ...{ extractor_version: EXTRACTOR_VERSION, event_count: events.length },
    });
    const reports = reportsOf(id, read, events);
    carryOver(write, before, reports);
    for (const report of reports) putReport(write, report);
    if (earlier.length > 0) return { result: 'replaced' as const, why: NEWER };
    return why === null ? { result: 'added' as const } : { result: 'replaced' as const, why };
  });
  return change ?? reasonToStayOut(db, id) ?? 'unchanged';
}

/** Why what is stored of the same bytes is not what would be now; `null` where nothing is. */
function reasonToReplace(db: Store, id: string, { sidecar_sha256 }: Received): string | null {
  const stored = provenanceOf(db, id);
  if (stored === null) return null;
  return stored.sidecar_sha256 === sidecar_sha256
    ? 'the document was extracted anew by other rules'
    : 'the document was read anew with other words beside its text';
}

function reportsOf(document_id: string, { published }: ReadDocument, events: ReportedEvent[]): NewReport[] {
  const ids = eventIds(document_id, events);
  const day = /^\d{4}-\d{2}-\d{2}/.exec(published ?? '')?.[0] ?? '';
  return events.map((event, position) => {
    const own_event_id = ids[position]!;
    const id = reportId(own_event_id, document_id);
    const claim_ids = claimIds(own_event_id, event.claims);
    return { id, own_event_id, document_id, position, published: day, event, claim_ids };
  });
}
