import type { PossibleDuplicate } from '../model/possible-duplicate.ts';
import type { Gist } from '../resolve/events/gist.ts';
import { duplicateReason, neighbouringKeys } from '../resolve/events/possible-duplicates.ts';
import { eventSummaries } from './event-summaries.ts';
import { gistsOf, reportsOfEvent, reportsWithKeys } from './gists.ts';
import type { Store } from './open.ts';
import { valuesOf } from './statement.ts';
import { sayingsOn } from './verdicts.ts';

/**
 * Other events that may be the same occasion as this one, each of which has this one among its own. What people have
 * said not to be the same is not told again.
 */
export function possibleDuplicates(db: Store, event: string): PossibleDuplicate[] {
  const gists = told(db, event);
  const near = reportsWithKeys(db, [...new Set(gists.flatMap(neighbouringKeys))]);
  const { verdicts } = sayingsOn(db, 'evt');
  const reasons = eventsOf(db, near)
    .filter((other) => other !== event)
    .map((other) => {
      const theirs = told(db, other);
      const parted = gists.some((one) => theirs.some((two) => verdicts?.parted(one, two)));
      return [other, parted ? null : duplicateReason(gists, theirs)] as const;
    });
  const because = new Map(reasons.filter(([, reason]) => reason !== null));
  return eventSummaries(db, [...because.keys()]).map(({ id, date, documents }) => ({
    ...{ event_id: id, date, documents },
    because: because.get(id)!,
  }));
}

/** What the reports of an event say, without what is their own. */
function told(db: Store, event: string): Gist[] {
  return gistsOf(db, reportsOfEvent(db, event)).map(
    ({ report_id, event_id, event: reported, ...gist }) => gist,
  );
}

/** The events that reports are of, in the order of their ids. */
function eventsOf(db: Store, reports: string[]): string[] {
  const sql = `SELECT DISTINCT event_id AS id FROM reports
    WHERE event_id <> '' AND id IN (SELECT value FROM json_each(?)) ORDER BY event_id`;
  return valuesOf<string>(db, sql, JSON.stringify(reports));
}
