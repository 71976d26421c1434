import { storeDocument } from '#src/ingest/store-document.ts';
import type { ReadDocument } from '#src/model/document.ts';
import type { Claim, Participant, ReportedEvent } from '#src/model/event.ts';
import { documentId } from '#src/resolve/ids.ts';
import type { Store } from '#src/store/open.ts';

/** An invented document as if it had been read: the first line is the headline, the rest the body. */
export function readAs(text: string, head: Partial<ReadDocument> = {}): ReadDocument {
  const title = text.split('\n', 1)[0]!;
  const blocks: ReadDocument['blocks'] = [{ start: 0, end: title.length, kind: 'title' }];
  if (text.length > title.length + 1)
    blocks.push({ start: title.length + 1, end: text.length, kind: 'body' });
  return {
    ...{ title, text, blocks, evidence: {}, dateline: null, language: 'en' },
    ...{ publisher: null, published: null, source: null, url: null, modified: null },
    ...head,
  };
}

/** Stores an invented document with what it is to report; gives its id. */
export function tell(
  db: Store,
  text: string,
  events: ReportedEvent[],
  head: Partial<ReadDocument> = {},
): string {
  const bytes = Buffer.from(text);
  const received = { bytes, media_type: 'text/plain', sidecar_sha256: '' };
  storeDocument(db, received, readAs(text, head), events, new Date('2024-05-01T12:00:00Z'));
  return documentId(bytes);
}

/** A foreign minister. */
export function side(
  name: string | null,
  country: string | null,
  more: Partial<Participant> = {},
): Participant {
  return {
    ...{ name, country, title: 'Foreign Minister', organization: null, role: 'participant', evidence: {} },
    ...more,
  };
}

/** What someone is reported to have said, at a place in the text. */
export function claim(speakers: string[], text: string, start: number, more: Partial<Claim> = {}): Claim {
  return {
    ...{ speakers, text, start, end: start + text.length },
    ...{ mode: 'indirect', act: 'assertive', rule: 'test:claim', evidence: {} },
    ...more,
  };
}

/** A meeting that the document is about, held at a time and a place that nobody tells. */
export function meeting(participants: Participant[], more: Partial<ReportedEvent> = {}): ReportedEvent {
  return {
    ...{ kind: 'meeting', channel: 'in_person', status: 'held', salience: 'main', date: null, place: null },
    ...{ participants, topics: [], claims: [], evidence: {} },
    ...more,
  };
}

/** A date as precise as it is written. */
export function on(start: string, end: string | null = null): NonNullable<ReportedEvent['date']> {
  const precision = ({ 4: 'year', 7: 'month' } as const)[start.length] ?? 'day';
  return { start, end, precision, basis: 'stated', evidence: null };
}

/** A city in a country. */
export function at(city: string | null, country: string | null): NonNullable<ReportedEvent['place']> {
  return { city, country, venue: null, evidence: {} };
}
