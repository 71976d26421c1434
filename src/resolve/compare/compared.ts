import type { Quote } from '../../model/comparison-record.ts';
import type { DocumentRef } from '../../model/document-record.ts';
import type { IdentifiedReport } from '../../model/event-record.ts';
import type { Evidence } from '../../model/evidence.ts';

/** A report with the text that its evidence points into, and who its participants are. */
export type ReportToCompare = {
  report_id: string;
  event_id: string;
  document: DocumentRef;
  /** The document's text. */
  text: string;
  event: IdentifiedReport;
  /** The person of each participant of `event`, in their order; `null` for an unnamed or unknown one. */
  people: (string | null)[];
};

/** Evidence with its words. */
export function quoted(text: string, { start, end, rule }: Evidence): Quote {
  return { start, end, rule, quote: text.slice(start, end) };
}

/** `quoted`, where there is evidence. */
export const maybeQuoted = (text: string, evidence: Evidence | null | undefined): Quote | null =>
  evidence == null ? null : quoted(text, evidence);
