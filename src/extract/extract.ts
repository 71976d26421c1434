import type { ReadDocument } from '#src/model/document.ts';
import type { ReportedEvent } from '#src/model/event.ts';
import { type Analysis, analyse } from './analyse.ts';
import { stretchesOf } from './stretches.ts';

/** The meetings and calls that a document reports. Pure; throws on no text. */
export const extract = (document: ReadDocument): ReportedEvent[] =>
  analysesOf(document).flatMap(({ events }) => events);

/** How each stretch of a document was read, in order. */
export function analysesOf(document: ReadDocument): Analysis[] {
  return stretchesOf(document).map((stretch, at) => {
    const analysis = analyse(stretch);
    if (at === 0) return analysis;
    // What a document is about stands at its beginning.
    const events = analysis.events.map((event) => ({ ...event, salience: 'mentioned' as const }));
    return { ...analysis, events };
  });
}
