import { extract } from '../extract/extract.ts';
import type { ReadDocument } from '../model/document.ts';
import type { ReportedEvent } from '../model/event.ts';
import { type ReadInput, type ReadLimits, read } from '../read/read.ts';

/** What a document is made from: what came in, or a document that came read. It can be sent to another thread. */
export type Source = { input: ReadInput; limits: ReadLimits } | { document: ReadDocument } | { error: Error };

/** A document with what it reports. */
export type Extracted = { read: ReadDocument; events: ReportedEvent[] };

/** @throws ReadError when it cannot be read */
export function readFrom(source: Source): ReadDocument {
  if ('error' in source) throw source.error;
  return 'document' in source ? source.document : read(source.input, source.limits);
}

/** @throws ReadError when it cannot be read */
export function extractedFrom(source: Source): Extracted {
  const document = readFrom(source);
  return { read: document, events: extract(document) };
}
