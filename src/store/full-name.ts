import { nameKeys } from '../resolve/fold.ts';
import type { Store } from './open.ts';
import { valuesOf } from './statement.ts';

/** The forms of a person's name, the fullest first. */
export function namesOf(db: Store, person: string): { name: string; keys: string[] }[] {
  const variants = valuesOf<string>(db, 'SELECT name FROM person_variants WHERE person_id = ?', person);
  return variants
    .map((name) => ({ name, keys: nameKeys(name) }))
    .sort(
      (a, b) => b.keys.length - a.keys.length || b.name.length - a.name.length || (a.name < b.name ? -1 : 1),
    );
}

/** The fullest form of a person's name that a document gives, `null` where nobody is called so. */
export function fullestName(db: Store, person: string): string | null {
  return namesOf(db, person)[0]?.name ?? null;
}
