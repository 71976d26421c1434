import { extract } from '#src/extract/extract.ts';
import { Comparison } from '#src/model/comparison-record.ts';
import type { ReportedEvent } from '#src/model/event.ts';
import { read } from '#src/read/read.ts';
import { compareReports } from '#src/resolve/compare/compare-reports.ts';
import type { ReportToCompare } from '#src/resolve/compare/compared.ts';

/** A report as the store has it: claims with ids, people as given. */
export function reportOf(
  name: string,
  text: string,
  event: ReportedEvent,
  people: (string | null)[] = event.participants.map(() => null),
): ReportToCompare {
  const claims = event.claims.map((claim, at) => ({ id: `clm_${name}${at}`, ...claim }));
  const document = { id: `doc_${name}`, title: name, publisher: null, published: null };
  return {
    report_id: `rep_${name}`,
    event_id: `evt_${name}`,
    document,
    text,
    event: { ...event, claims },
    people,
  };
}

/** What the main event of a text is, as the text is read. */
export function reportIn(name: string, text: string, sidecar: object = {}): ReportToCompare {
  const document = read({ bytes: new TextEncoder().encode(text), name: `${name}.txt`, sidecar });
  const [event] = extract(document).filter(({ salience }) => salience === 'main');
  if (event === undefined) throw new Error(`${name} reports no main event`);
  return reportOf(name, document.text, event);
}

/** The comparison, held to its schema. */
export const compared = (a: ReportToCompare, b: ReportToCompare): Comparison =>
  Comparison.parse(compareReports(a, b, 'one_event'));
