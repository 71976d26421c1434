import type { Page, PersonFilter, Rows } from '../model/filter.ts';
import type { NameMatch } from '../model/name-match.ts';
import type { ListedPerson, PersonDetail } from '../model/person-record.ts';
import { nameKeys } from '../resolve/fold.ts';
import { eventQuery } from './event-facets.ts';
import { eventSummaries } from './event-summaries.ts';
import { findIds } from './find.ts';
import { keysetNumber, keysetOf } from './keyset.ts';
import type { Store } from './open.ts';
import { peopleAsked } from './people-asked.ts';
import { PERSON_ID } from './person-id.ts';
import { matched, nearestNames, peopleWith } from './person-names.ts';
import { counterparts, officesIn, partsOf, spellingsIn } from './person-parts.ts';
import { personSummaries } from './person-summaries.ts';
import { personCorrections } from './shown-corrections.ts';
import { firstValue, prepared, valuesOf } from './statement.ts';
import { unresolvedValue } from './unresolved-names.ts';
import { currentId } from './whereabouts.ts';

/** As many of a person's latest events as the record shows. */
const LATEST = 100;

/**
 * Whom a name stands for: everyone who has all its words among the words of their names, in any script or
 * spelling, without regard to initials. An id stands for itself. Names near by come only where nobody fits.
 */
export function resolveName(db: Store, name: string): NameMatch {
  const query = name.trim();
  const people = PERSON_ID.test(query)
    ? personById(db, currentId(db, 'person', query))
    : peopleWith(db, nameKeys(query));
  return {
    query: name,
    people: matched(db, people, PERSON_ID.test(query) ? (people[0]?.name ?? query) : query),
    nearest: people.length > 0 || PERSON_ID.test(query) ? [] : nearestNames(db, query),
    ambiguous: people.length > 1,
  };
}

/**
 * What events are asked for by whom a name stands for: the ids of these people, and the name itself for those
 * of whom it is not known which of several people they are.
 */
export function personValues({ query, people }: NameMatch): string[] {
  const keys = PERSON_ID.test(query.trim()) ? [] : nameKeys(query);
  return [...people.map(({ person_id }) => person_id), ...(keys.length > 0 ? [unresolvedValue(keys)] : [])];
}

function personById(db: Store, id: string): { id: string; name: string }[] {
  return prepared<[string], { id: string; name: string }>(db, 'SELECT id, name FROM people WHERE id = ?').all(
    id,
  );
}

/** Those with most events first, or by name, letter by letter as it is written. */
export type PersonSort = '-events' | 'name';

/**
 * People who satisfy the filter, in an order; with `q` only those whom the name fits, the best fit first.
 * @throws KeysetError when `after` is no place in this list
 */
export function listPeople(
  db: Store,
  filter: PersonFilter,
  { sort = '-events', ...page }: Page & { sort?: PersonSort },
): Rows<ListedPerson> {
  return filter.q?.trim() ? peopleNamed(db, filter.q, filter, page) : peopleInOrder(db, filter, sort, page);
}

/** How each order goes: the columns, whether upwards, and the place of a row in it. */
const ORDERS = {
  '-events': { by: 'f.event_count', direction: 'DESC', behind: '<', keyset: keysetNumber },
  name: { by: 'f.name', direction: 'ASC', behind: '>', keyset: keysetOf },
} as const;

function peopleInOrder(db: Store, filter: PersonFilter, sort: PersonSort, page: Page): Rows<ListedPerson> {
  const { by, direction, behind, keyset } = ORDERS[sort];
  const place = page.after === null ? [] : keyset(page.after);
  const asked = peopleAsked(db, filter, page.steady);
  const where = [
    ...(place.length > 0 ? [`(${by}, f.id) ${behind} (?, ?)`] : []),
    ...asked.map(({ text }) => text),
  ];
  const sql = `SELECT f.id, ${by} AS at FROM people f ${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''}
    ORDER BY ${by} ${direction}, f.id ${direction} LIMIT ?`;
  const found = prepared<unknown[], { id: string; at: string | number }>(db, sql).all(
    ...place,
    ...asked.flatMap(({ values }) => values),
    page.limit + 1,
  );
  const shown = found.slice(0, page.limit);
  const last = shown.at(-1);
  const rows = personSummaries(
    db,
    shown.map(({ id }) => id),
  );
  return { rows, next: found.length > shown.length && last ? [last.at, last.id] : null };
}

/** People by how well the name fits, then by their events. The place of a row is its number in the list. */
function peopleNamed(db: Store, q: string, filter: PersonFilter, page: Page): Rows<ListedPerson> {
  const fits = fitting(db, q, filter).toSorted((a, b) => b.score - a.score);
  const [from] = page.after === null ? [0] : keysetNumber(page.after);
  const shown = fits.slice(from, from + page.limit);
  const people = personSummaries(
    db,
    shown.map(({ person_id }) => person_id),
  );
  const rows = people.map((person, at) => ({
    ...person,
    match: { variant: shown[at]!.variant, score: shown[at]!.score },
  }));
  const next = from + page.limit;
  return { rows, next: next < fits.length ? [next, shown.at(-1)!.person_id] : null };
}

/** Whom a name fits of those who satisfy the rest of the filter. */
function fitting(db: Store, q: string, filter: PersonFilter): NameMatch['people'] {
  const { people } = resolveName(db, q);
  const asked = peopleAsked(db, filter);
  if (asked.length === 0) return people;
  const sql = `SELECT f.id FROM people f WHERE f.id IN (SELECT value FROM json_each(?)) AND ${asked.map(({ text }) => text).join(' AND ')}`;
  const ids = JSON.stringify(people.map(({ person_id }) => person_id));
  const left = new Set(valuesOf<string>(db, sql, ids, ...asked.flatMap(({ values }) => values)));
  return people.filter(({ person_id }) => left.has(person_id));
}

/** How many people satisfy the filter. */
export function countPeople(db: Store, filter: PersonFilter): number {
  if (filter.q?.trim()) return fitting(db, filter.q, filter).length;
  const asked = peopleAsked(db, filter);
  const where = asked.length > 0 ? `WHERE ${asked.map(({ text }) => text).join(' AND ')}` : '';
  const values = asked.flatMap((one) => one.values);
  return firstValue<number>(db, `SELECT count(*) FROM people f ${where}`, ...values)!;
}

/** A person with names, offices, latest events and counterparts, or `null`. */
export function getPerson(db: Store, id: string): PersonDetail | null {
  const [summary] = personSummaries(db, [id]);
  if (!summary) return null;
  const parts = partsOf(db, id);
  const mine = eventQuery({ person: [{ any: [id], not: false }] });
  return {
    ...summary,
    spellings: spellingsIn(parts),
    offices: officesIn(parts),
    events: eventSummaries(db, findIds(db, mine, { limit: LATEST, after: null }).ids),
    corrections: personCorrections(db, id),
    counterparts: counterparts(db, id),
  };
}
