import type { Participant } from '../model/event.ts';
import { nameKeys } from '../resolve/fold.ts';
import { formIds } from './correction-targets.ts';
import { correctionsOf } from './corrections.ts';
import { namesOf } from './full-name.ts';
import { personInWords } from './in-words.ts';
import type { Store } from './open.ts';
import { prepared } from './statement.ts';
import type { Write } from './write.ts';

type Named = Pick<Participant, 'name' | 'title' | 'country' | 'organization'>;

/** Counts one more use of a person's name and office, or one less; makes the person where there is none. */
export function countUse({ db, touched }: Write, id: string, side: Named, change: 1 | -1): void {
  touched.person.add(id);
  const office = [side.title ?? '', side.country ?? '', side.organization ?? ''];
  if (change === 1)
    prepared(db, 'INSERT OR IGNORE INTO people (id, name, event_count) VALUES (?, ?, 0)').run(id, side.name);
  prepared(
    db,
    `INSERT INTO person_variants (person_id, name, uses) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET uses = uses + excluded.uses`,
  ).run(id, side.name, change);
  prepared(
    db,
    `INSERT INTO offices (person_id, title, country, organization, uses) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET uses = uses + excluded.uses`,
  ).run(id, ...office, change);
}

/** Counts an event to a person, or takes it from them. */
export function countEvent({ db, touched }: Write, id: string, change: 1 | -1): void {
  touched.person.add(id);
  prepared(db, 'UPDATE people SET event_count = event_count + ? WHERE id = ?').run(change, id);
}

/** Forgets names and offices without a use and people without a name, and names the others by the fullest form. */
export function sweepPeople({ db, touched, was }: Write): void {
  for (const id of touched.person) {
    prepared(db, 'DELETE FROM offices WHERE person_id = ? AND uses = 0').run(id);
    prepared(db, 'DELETE FROM person_variants WHERE person_id = ? AND uses = 0').run(id);
    const names = namesOf(db, id);
    if (names.length > 0) {
      namePerson(db, id, names);
      continue;
    }
    was.set(id, personInWords(db, id));
    prepared(db, 'DELETE FROM people WHERE id = ?').run(id);
  }
}

/** Sets a person's name to that which somebody has said is right, or the fullest variant, and the tokens to those of all. */
function namePerson(db: Store, id: string, names: { name: string; keys: string[] }[]): void {
  const [said] = correctionsOf(db, formIds(db, id));
  const shown = (said?.value as string | undefined) ?? names[0]!.name;
  prepared(db, 'UPDATE people SET name = ? WHERE id = ?').run(shown, id);
  const tokens = JSON.stringify([...new Set([...nameKeys(shown), ...names.flatMap(({ keys }) => keys)])]);
  prepared(
    db,
    'DELETE FROM person_tokens WHERE person_id = ? AND token NOT IN (SELECT value FROM json_each(?))',
  ).run(id, tokens);
  prepared(
    db,
    'INSERT OR IGNORE INTO person_tokens (token, person_id) SELECT value, ? FROM json_each(?)',
  ).run(id, tokens);
}
