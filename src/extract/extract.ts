import type { ReadDocument } from '#src/model/document.ts';
import type { ReportedEvent } from '#src/model/event.ts';
import { analyse } from './analyse.ts';
import { stretchesOf } from './stretches.ts';

/** The meetings and calls that a document reports. Pure; throws on no text. */
export function extract(document: ReadDocument): ReportedEvent[] {
  return stretchesOf(document).flatMap((stretch, at) => {
    const { events } = analyse(stretch);
    // What a document is about stands at its beginning.
    return at === 0 ? events : events.map((event) => ({ ...event, salience: 'mentioned' as const }));
  });
}
