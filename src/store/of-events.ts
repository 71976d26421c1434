import type { Listed } from './facets.ts';
import type { Sql } from './sql.ts';

/** How the records of each noun are found that belong to one of some events. */
const BELONGING: Record<Listed | 'person', (events: string) => string> = {
  event: (events) => events,
  claim: (events) => `SELECT id FROM claims WHERE event_id IN (${events})`,
  document: (events) => `SELECT document_id FROM reports WHERE event_id IN (${events})`,
  person: (events) =>
    `SELECT person_id FROM participants WHERE person_id IS NOT NULL AND event_id IN (${events})`,
};

/** The condition that record `f` belongs to one of the events that a statement finds. */
export function ofEvents(noun: Listed | 'person', found: Sql): Sql {
  return { text: `f.id IN (${BELONGING[noun](`SELECT id FROM (${found.text})`)})`, values: found.values };
}
