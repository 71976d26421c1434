import type { FieldChoice } from '../model/choice-record.ts';
import type { EventDetail } from '../model/event-detail.ts';
import type { EventSummary } from '../model/event-record.ts';
import type { DateSort, EventFilter, Page, Rows } from '../model/filter.ts';
import { tellCorrected } from '../resolve/events/corrected-choices.ts';
import { fieldChoices } from '../resolve/events/field-choices.ts';
import type { Choices } from '../resolve/events/merge-reports.ts';
import { eventQuery } from './event-facets.ts';
import { eventSummaries } from './event-summaries.ts';
import { countFound, findIds } from './find.ts';
import type { Store } from './open.ts';
import { possibleDuplicates } from './possible-duplicates.ts';
import { reportsOf } from './reports.ts';
import { eventCorrections } from './shown-corrections.ts';
import { firstValue } from './statement.ts';

/** Events that satisfy the filter. @throws KeysetError when `after` is no place in this list */
export function listEvents(
  db: Store,
  filter: EventFilter,
  { sort, ...page }: Page & { sort: DateSort },
): Rows<EventSummary> {
  const { ids, next } = findIds(db, eventQuery(filter, sort === 'date'), page);
  return { rows: eventSummaries(db, ids), next };
}

/** How many events satisfy the filter. */
export function countEvents(db: Store, filter: EventFilter): number {
  return countFound(db, eventQuery(filter));
}

/** The whole record of an event, or `null`. */
export function getEvent(db: Store, id: string): EventDetail | null {
  return db.transaction(() => {
    const [summary] = eventSummaries(db, [id]);
    if (!summary) return null;
    const reports = reportsOf(db, id);
    return {
      ...summary,
      choices: tellCorrected(choicesOf(db, id), reports),
      possible_duplicates: possibleDuplicates(db, id),
      corrections: eventCorrections(db, id),
      reports,
    };
  })();
}

function choicesOf(db: Store, id: string): FieldChoice[] {
  const json = firstValue<string>(db, 'SELECT choices FROM events WHERE id = ?', id);
  return json === null ? [] : fieldChoices(JSON.parse(json) as Choices);
}
