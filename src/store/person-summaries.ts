import type { PersonSummary } from '../model/person-record.ts';
import type { Store } from './open.ts';
import { rowsOf } from './statement.ts';

const IDS = '(SELECT value FROM json_each(?))';
const SQL = {
  people: `SELECT id, name, event_count FROM people WHERE id IN ${IDS}`,
  variants: `SELECT person_id, name FROM person_variants WHERE person_id IN ${IDS} ORDER BY uses DESC, name`,
  offices: `SELECT person_id, title, country, organization FROM offices
    WHERE person_id IN ${IDS} ORDER BY uses DESC, title, country, organization`,
};

type PersonRow = Pick<PersonSummary, 'id' | 'name' | 'event_count'>;
type OfficeRow = { person_id: string; title: string; country: string; organization: string };

/** The summaries of these people, in the order of the ids; an id without a person gives none. */
export function personSummaries(db: Store, ids: string[]): PersonSummary[] {
  const people = new Map(rowsOf<PersonRow>(db, SQL.people, ids).map((row) => [row.id, row]));
  const variants = Map.groupBy(
    rowsOf<{ person_id: string; name: string }>(db, SQL.variants, ids),
    (row) => row.person_id,
  );
  const offices = Map.groupBy(rowsOf<OfficeRow>(db, SQL.offices, ids), (row) => row.person_id);
  return ids.flatMap((id) => {
    const person = people.get(id);
    if (!person) return [];
    const held = offices.get(id) ?? [];
    return {
      id,
      name: person.name,
      variants: (variants.get(id) ?? []).map(({ name }) => name),
      countries: distinct(held.map(({ country }) => country)),
      organizations: distinct(held.map(({ organization }) => organization)),
      titles: distinct(held.map(({ title }) => title)),
      event_count: person.event_count,
    };
  });
}

/** The values once each, without the '' that stands for none. */
function distinct(values: string[]): string[] {
  return [...new Set(values)].filter((value) => value !== '');
}
