import type { ReportedEvent } from '../model/event.ts';
import { reportsOfEvent } from './gists.ts';
import type { Store } from './open.ts';
import { firstValue, valuesOf } from './statement.ts';
import { whereabouts } from './whereabouts.ts';
import type { Noun } from './write.ts';

/** A record that can be corrected, with the reports that it is told by. */
export type Target = { noun: 'report' | Noun; id: string; reports: string[] };

const NOUNS: Record<string, Noun> = { evt: 'event', per: 'person', clm: 'claim' };

/** The record with this id, or that which it has become part of; `null` where there is none. */
export function targetFor(db: Store, id: string): Target | null {
  if (id.startsWith('rep_')) {
    const reports = valuesOf<string>(db, 'SELECT id FROM reports WHERE id = ?', id);
    return reports.length > 0 ? { noun: 'report', id, reports } : null;
  }
  const noun = NOUNS[id.slice(0, 3)];
  const where = noun ? whereabouts(db, noun, id) : null;
  if (!noun || !where || where.at === 'gone') return null;
  const current = where.at === 'there' ? where.id : id;
  return { noun, id: current, reports: reportsFor(db, noun, current) };
}

function reportsFor(db: Store, noun: Noun, id: string): string[] {
  if (noun === 'event') return reportsOfEvent(db, id);
  return noun === 'claim' ? valuesOf<string>(db, 'SELECT report_id FROM claims WHERE id = ?', id) : [];
}

/** A report as it was extracted. */
export function extractedReport(db: Store, id: string): ReportedEvent {
  return JSON.parse(firstValue<string>(db, 'SELECT event FROM reports WHERE id = ?', id)!) as ReportedEvent;
}

/** The id that a report gives its event, by the report's own id or that one. */
export function ownEventId(db: Store, id: string): string | null {
  return firstValue<string>(db, 'SELECT own_event_id FROM reports WHERE own_event_id = ? OR id = ?', id, id);
}

/** Whether this is the id of a form of a name. */
export function isForm(db: Store, id: string): boolean {
  return firstValue<number>(db, 'SELECT 1 FROM forms WHERE id = ?', id) !== null;
}

/** The ids that the reports of an event have for it by themselves. */
export function ownEventIds(db: Store, event: string): string[] {
  return valuesOf<string>(db, 'SELECT own_event_id FROM reports WHERE event_id = ?', event);
}

/** The id of a person and those of the forms of the name that mean the person wherever they stand. */
export function formIds(db: Store, person: string): string[] {
  return [
    person,
    ...valuesOf<string>(db, 'SELECT id FROM forms WHERE person_id = ? AND id <> ?', person, person),
  ];
}
