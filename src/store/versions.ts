import type { Store } from './open.ts';
import { firstValue, valuesOf } from './statement.ts';
import { whereabouts } from './whereabouts.ts';

/** The address that is given for a document; `null` for none, and where the document is not there. */
export function urlOf(db: Store, document: string): string | null {
  return firstValue<string>(db, 'SELECT url FROM documents WHERE id = ?', document);
}

/** The other documents for which this address is given. */
export function othersAt(db: Store, url: string, document: string): string[] {
  return valuesOf<string>(
    db,
    'SELECT id FROM documents WHERE url = ? AND id <> ? ORDER BY id',
    url,
    document,
  );
}

/** The document that has come in a document's place and is there; `null` where none is. */
export function newerVersion(db: Store, document: string): string | null {
  const where = whereabouts(db, 'document', document);
  return where?.at === 'there' ? where.id : null;
}

/** A document with all the earlier versions of it, and their earlier ones, as a table `versions (id)` for a query. */
export const WITH_VERSIONS = `WITH RECURSIVE versions (id) AS (
  SELECT ? UNION SELECT c.id FROM versions v JOIN changes c ON c.into_id = v.id AND c.noun = 'document')`;
