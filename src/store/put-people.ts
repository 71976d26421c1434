import type { Participant } from '../model/event.ts';
import { nameKeys } from '../resolve/fold.ts';
import type { Store } from './open.ts';
import { prepared } from './statement.ts';

/**
 * Counts a participant as one more use of a person's name and office, and makes the person where there is
 * none. `newEvent` says whether this is the person's first part in the event.
 */
export function usePerson(db: Store, id: string, side: Participant, newEvent: boolean): void {
  prepared(
    db,
    `INSERT INTO people (id, name, event_count) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET event_count = event_count + excluded.event_count`,
  ).run(id, side.name, newEvent ? 1 : 0);
  const { uses } = prepared<unknown[], { uses: number }>(
    db,
    `INSERT INTO person_variants (person_id, name, uses) VALUES (?, ?, 1)
      ON CONFLICT DO UPDATE SET uses = uses + 1 RETURNING uses`,
  ).get(id, side.name)!;
  prepared(
    db,
    `INSERT INTO offices (person_id, title, country, organization, uses) VALUES (?, ?, ?, ?, 1)
      ON CONFLICT DO UPDATE SET uses = uses + 1`,
  ).run(id, side.title ?? '', side.country ?? '', side.organization ?? '');
  if (uses === 1) renamePerson(db, id);
}

/** Takes back every use that a document's participants make of people; people without an event go. */
export function releasePeople(db: Store, document: string): void {
  const sql = `SELECT p.person_id AS id, p.event_id, p.name, p.title, p.country, p.organization
    FROM reports r JOIN participants p ON p.report_id = r.id WHERE r.document_id = ? AND p.person_id IS NOT NULL`;
  type Use = Pick<Participant, 'name' | 'title' | 'country' | 'organization'> & {
    id: string;
    event_id: string;
  };
  const uses = prepared<[string], Use>(db, sql).all(document);
  for (const use of uses) {
    prepared(db, 'UPDATE person_variants SET uses = uses - 1 WHERE person_id = ? AND name = ?').run(
      use.id,
      use.name,
    );
    prepared(
      db,
      `UPDATE offices SET uses = uses - 1
        WHERE person_id = ? AND title = ? AND country = ? AND organization = ?`,
    ).run(use.id, use.title ?? '', use.country ?? '', use.organization ?? '');
  }
  for (const one of new Set(uses.map(({ id, event_id }) => `${id} ${event_id}`))) {
    const id = one.split(' ')[0];
    prepared(db, 'UPDATE people SET event_count = event_count - 1 WHERE id = ?').run(id);
  }
}

/** Forgets names and offices without a use and people without an event, once their participants are gone. */
export function sweepPeople(db: Store, ids: Iterable<string>): void {
  for (const id of new Set(ids)) {
    prepared(db, 'DELETE FROM offices WHERE person_id = ? AND uses = 0').run(id);
    const gone = prepared(db, 'DELETE FROM person_variants WHERE person_id = ? AND uses = 0').run(id);
    const person = prepared(db, 'DELETE FROM people WHERE id = ? AND event_count = 0').run(id);
    if (gone.changes > 0 && person.changes === 0) renamePerson(db, id);
  }
}

/** Sets a person's name to the fullest variant, and the tokens to those of all variants. */
function renamePerson(db: Store, id: string): void {
  const names = prepared<[string], { name: string }>(
    db,
    'SELECT name FROM person_variants WHERE person_id = ?',
  )
    .all(id)
    .map(({ name }) => ({ name, keys: nameKeys(name) }));
  const fuller = (a: (typeof names)[0], b: (typeof names)[0]) =>
    b.keys.length - a.keys.length || b.name.length - a.name.length || (a.name < b.name ? -1 : 1);
  prepared(db, 'UPDATE people SET name = ? WHERE id = ?').run(names.toSorted(fuller)[0]!.name, id);
  prepared(db, 'DELETE FROM person_tokens WHERE person_id = ?').run(id);
  for (const token of new Set(names.flatMap(({ keys }) => keys))) {
    prepared(db, 'INSERT INTO person_tokens (token, person_id) VALUES (?, ?)').run(token, id);
  }
}
