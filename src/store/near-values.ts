import { distance } from 'fastest-levenshtein';
import { fold } from '../resolve/fold.ts';
import { countryName } from './country-name.ts';
import type { Listed } from './facets.ts';
import type { Store } from './open.ts';
import { valuesOf } from './statement.ts';

/** An open vocabulary: the facet that has it folded, and how records `r` of that facet write it. */
export type Vocabulary = { noun: Exclude<Listed, 'claim'>; table: string; key: string; columns: string[] };

/** So many are offered. */
const MOST = 5;

/** The values of a vocabulary that come nearest to a folded one, as records write them. */
export function nearestValues(db: Store, facet: string, vocabulary: Vocabulary, asked: string): string[] {
  const near = nearestOf(distinctValues(db, vocabulary.noun, facet), asked);
  return near.map((there) => asWritten(db, vocabulary, facet, there));
}

/** Of folded values those that come nearest to a folded one: `associated press` to `ap`, too. */
export function nearestOf(values: readonly string[], asked: string): string[] {
  if (asked === '') return [];
  const ranked = values
    .map((there) => ({ there, off: apart(there, asked) }))
    .filter(({ off }) => off <= Math.floor(asked.length / 3.5))
    .toSorted((a, b) => a.off - b.off);
  return ranked.slice(0, MOST).map(({ there }) => there);
}

/** Letters that are other; none where one has all words of the other, or is its initials. */
function apart(there: string, asked: string): number {
  const [some, others] = [new Set(there.split(' ')), new Set(asked.split(' '))];
  const same = some.isSubsetOf(others) || others.isSubsetOf(some);
  return same || initials(there) === asked || initials(asked) === there ? 0 : distance(there, asked);
}

/** The first letters of a name of several words, without those of "the", "of" and "and". */
function initials(folded: string): string | null {
  const words = folded.split(' ').filter((word) => !['the', 'of', 'and'].includes(word));
  return words.length > 1 ? words.map((word) => word[0]).join('') : null;
}

/** Each value of a facet once, found by a look-up behind the one before. */
function distinctValues(db: Store, noun: Listed, facet: string): string[] {
  const sql = `WITH RECURSIVE found (value) AS (
      SELECT min(value) FROM ${noun}_facets WHERE facet = ?
      UNION ALL
      SELECT (SELECT min(f.value) FROM ${noun}_facets f WHERE f.facet = ? AND f.value > found.value)
      FROM found WHERE found.value IS NOT NULL)
    SELECT value FROM found WHERE value IS NOT NULL`;
  return valuesOf<string>(db, sql, facet, facet);
}

/** A value of the index as a record writes it. */
function asWritten(db: Store, vocabulary: Vocabulary, facet: string, value: string): string {
  const { noun, table, key, columns } = vocabulary;
  const written = columns.flatMap((column) =>
    valuesOf<string>(
      db,
      `SELECT r.${column} FROM ${noun}_facets f JOIN ${table} r ON r.${key} = f.id
        WHERE f.facet = ? AND f.value = ? AND r.${column} IS NOT NULL LIMIT 50`,
      facet,
      value,
    ),
  );
  const named = written.flatMap((one) => (/^[A-Z]{2}$/.test(one) ? [one, countryName(one)] : [one]));
  return named.find((one) => (facet === 'language' ? one : fold(one)) === value) ?? value;
}
