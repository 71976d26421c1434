import { createHash } from 'node:crypto';
import type { ReportedEvent } from '../model/event.ts';
import { fold } from './fold.ts';

const hex = (bytes: string | Uint8Array, length: number) =>
  createHash('sha256').update(bytes).digest('hex').slice(0, length);

/** An id that says nothing but what its parts are: the same parts give the same id anywhere. */
export function contentId(prefix: string, length: number, ...parts: unknown[]): string {
  return `${prefix}_${hex(JSON.stringify(parts), length)}`;
}

/** SHA-256 of bytes or text in hex. */
export function sha256(bytes: string | Uint8Array): string {
  return hex(bytes, 64);
}

/** Id of a document: its bytes and nothing else. */
export function documentId(bytes: Uint8Array): string {
  return `doc_${hex(bytes, 16)}`;
}

/** Ids of the events that a document reports, in their order; events that are alike are told apart by it. */
export function eventIds(document: string, events: ReportedEvent[]): string[] {
  return numbered(
    events.map((event) => [
      document,
      event.kind,
      event.participants.map((side) => fold(side.name ?? `${side.title} ${side.country}`)).sort(),
      event.date?.start ?? null,
    ]),
  ).map((parts) => contentId('evt', 16, ...parts));
}

/** Id of what one document reports of one event. */
export function reportId(event: string, document: string): string {
  return contentId('rep', 16, event, document);
}

/** Ids of an event's claims, in their order: where each stands in the text. */
export function claimIds(event: string, claims: ReportedEvent['claims']): string[] {
  return numbered(claims.map((claim) => [event, claim.start, claim.end])).map((parts) =>
    contentId('clm', 16, ...parts),
  );
}

/** Adds to each row how many equal rows stand before it. */
function numbered(rows: unknown[][]): unknown[][] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const key = JSON.stringify(row);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return [...row, before];
  });
}
