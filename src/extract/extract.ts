import type { ReadDocument } from '#src/model/document.ts';
import type { ReportedEvent } from '#src/model/event.ts';
import { type Analysis, analyse } from './analyse.ts';
import { stretchesOf } from './stretches.ts';

/** The meetings and calls that a document reports. Pure; throws on no text. */
export function extract(document: ReadDocument): ReportedEvent[] {
  const events: ReportedEvent[] = [];
  for (const analysis of analysesOf(document)) events.push(...analysis.events);
  return events;
}

/** How each stretch of a document was read, in order; one at a time, for each holds many times its text in memory. */
export function* analysesOf(document: ReadDocument): Generator<Analysis> {
  for (const [at, stretch] of stretchesOf(document).entries()) {
    const analysis = analyse(stretch);
    // What a document is about stands at its beginning.
    yield at === 0 ? analysis : { ...analysis, events: analysis.events.map(asMentioned) };
  }
}

const asMentioned = (event: ReportedEvent): ReportedEvent => ({ ...event, salience: 'mentioned' });
