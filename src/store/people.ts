import type { Page, PersonFilter, Rows } from '../model/filter.ts';
import type { NameMatch } from '../model/name-match.ts';
import type { ListedPerson, PersonDetail } from '../model/person-record.ts';
import { nameKeys } from '../resolve/fold.ts';
import { eventQuery, unresolvedValue } from './event-facets.ts';
import { eventSummaries } from './event-summaries.ts';
import { findIds } from './find.ts';
import { keysetNumber } from './keyset.ts';
import type { Store } from './open.ts';
import { matched, nearestNames, peopleWith } from './person-names.ts';
import { counterparts, officesIn, partsOf, spellingsIn } from './person-parts.ts';
import { personSummaries } from './person-summaries.ts';
import { personCorrections } from './shown-corrections.ts';
import { prepared } from './statement.ts';
import { currentId } from './whereabouts.ts';

/** As many of a person's latest events as the record shows. */
const LATEST = 100;

const ID = /^per_[0-9a-f]{12}$/;

/**
 * Whom a name stands for: everyone who has all its words among the words of their names, in any script or
 * spelling, without regard to initials. An id stands for itself. Names near by come only where nobody fits.
 */
export function resolveName(db: Store, name: string): NameMatch {
  const query = name.trim();
  const people = ID.test(query)
    ? personById(db, currentId(db, 'person', query))
    : peopleWith(db, nameKeys(query));
  return {
    query: name,
    people: matched(db, people, ID.test(query) ? (people[0]?.name ?? query) : query),
    nearest: people.length > 0 || ID.test(query) ? [] : nearestNames(db, query),
    ambiguous: people.length > 1,
  };
}

/**
 * What events are asked for by whom a name stands for: the ids of these people, and the name itself for those
 * of whom it is not known which of several people they are.
 */
export function personValues({ query, people }: NameMatch): string[] {
  const keys = ID.test(query.trim()) ? [] : nameKeys(query);
  return [...people.map(({ person_id }) => person_id), ...(keys.length > 0 ? [unresolvedValue(keys)] : [])];
}

function personById(db: Store, id: string): { id: string; name: string }[] {
  return prepared<[string], { id: string; name: string }>(db, 'SELECT id, name FROM people WHERE id = ?').all(
    id,
  );
}

/** People, those with most events first; with `q` only those whom the name fits, the best fit first. @throws KeysetError */
export function listPeople(db: Store, filter: PersonFilter, page: Page): Rows<ListedPerson> {
  return filter.q?.trim() ? peopleNamed(db, filter.q, page) : peopleByEvents(db, page);
}

function peopleByEvents(db: Store, page: Page): Rows<ListedPerson> {
  const after = page.after === null ? [] : keysetNumber(page.after);
  const sql = `SELECT id, event_count FROM people ${page.after === null ? '' : 'WHERE (event_count, id) < (?, ?)'}
    ORDER BY event_count DESC, id DESC LIMIT ?`;
  const found = prepared<unknown[], { id: string; event_count: number }>(db, sql).all(
    ...after,
    page.limit + 1,
  );
  const shown = found.slice(0, page.limit);
  const last = shown.at(-1);
  const rows = personSummaries(
    db,
    shown.map(({ id }) => id),
  );
  return { rows, next: found.length > shown.length && last ? [last.event_count, last.id] : null };
}

/** People by how well the name fits, then by their events. The place of a row is its number in the list. */
function peopleNamed(db: Store, q: string, page: Page): Rows<ListedPerson> {
  const fits = resolveName(db, q).people.toSorted((a, b) => b.score - a.score);
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

/** How many people there are, or whom the name `q` fits. */
export function countPeople(db: Store, filter: PersonFilter): number {
  if (filter.q?.trim()) return resolveName(db, filter.q).people.length;
  return prepared<[], { n: number }>(db, 'SELECT count(*) AS n FROM people').get()!.n;
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
