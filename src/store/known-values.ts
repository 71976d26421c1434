import { distance } from 'fastest-levenshtein';
import type { Clause } from '../model/filter.ts';
import type { UnknownValue } from '../model/unknown-value.ts';
import { bodyName } from '../resolve/affiliation.ts';
import { fold } from '../resolve/fold.ts';
import type { Listed } from './facets.ts';
import type { Store } from './open.ts';
import { firstValue, valuesOf } from './statement.ts';
import { whereabouts } from './whereabouts.ts';

/** An open vocabulary: the facet that has it folded, and how records `r` of that facet write it. */
type Vocabulary = { noun: Exclude<Listed, 'claim'>; table: string; key: string; columns: string[] };

const ofDocuments = (column: string): Vocabulary => ({
  ...{ noun: 'document', table: 'documents', key: 'id', columns: [column] },
});

const VOCABULARIES: Record<string, Vocabulary> = {
  publisher: ofDocuments('publisher'),
  source: ofDocuments('source'),
  language: ofDocuments('language'),
  organization: { noun: 'event', table: 'participants', key: 'event_id', columns: ['organization'] },
  place: { noun: 'event', table: 'events', key: 'id', columns: ['place_city', 'place_venue'] },
};

/** The filters that take ids of records. */
const IDS = ['event', 'document'] as const;

/** The filters whose values may be such as no record has; those that take names of people tell it by themselves. */
export const OPEN_FILTERS: readonly string[] = [...Object.keys(VOCABULARIES), ...IDS];

/** For so many unknown values the nearest are looked for, and so many are offered. */
const MOST = 5;

/** The values of a query's filters that no record has, whatever else is asked, with the nearest that there are. */
export function unknownValues(db: Store, query: Record<string, unknown>): UnknownValue[] {
  const given = OPEN_FILTERS.flatMap((parameter) => {
    const clauses = Array.isArray(query[parameter]) ? (query[parameter] as Clause[]) : [];
    return [...new Set(clauses.flatMap(({ any }) => any))].map((value) => ({ parameter, value }));
  });
  return given
    .filter(({ parameter, value }) => !isKnown(db, parameter, value))
    .map((one, at) => ({ ...one, nearest: at < MOST ? nearestValues(db, one.parameter, one.value) : [] }));
}

function isKnown(db: Store, parameter: string, value: string): boolean {
  const vocabulary = VOCABULARIES[parameter];
  if (!vocabulary) {
    const found = whereabouts(db, parameter as (typeof IDS)[number], value);
    return found !== null && found.at !== 'gone';
  }
  const sql = `SELECT 1 FROM ${vocabulary.noun}_facets WHERE facet = ? AND value = ? LIMIT 1`;
  return firstValue(db, sql, parameter, folded(parameter, value)) !== null;
}

/** How the index has a value: languages by their tags, bodies under one of their names. */
function folded(parameter: string, value: string): string {
  if (parameter === 'language') return value;
  return parameter === 'organization' ? bodyName(value) : fold(value);
}

function nearestValues(db: Store, parameter: string, value: string): string[] {
  const vocabulary = VOCABULARIES[parameter];
  const asked = folded(parameter, value);
  if (!vocabulary || asked === '') return [];
  const ranked = distinctValues(db, vocabulary.noun, parameter)
    .map((there) => ({ there, off: apart(there, asked) }))
    .filter(({ off }) => off <= Math.floor(asked.length / 3.5))
    .toSorted((a, b) => a.off - b.off);
  return ranked.slice(0, MOST).map(({ there }) => asWritten(db, vocabulary, parameter, there));
}

/** Letters that are other; none where one has all words of the other. */
function apart(there: string, asked: string): number {
  const [some, others] = [new Set(there.split(' ')), new Set(asked.split(' '))];
  return some.isSubsetOf(others) || others.isSubsetOf(some) ? 0 : distance(there, asked);
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
  return written.find((one) => (facet === 'language' ? one : fold(one)) === value) ?? value;
}
