import type { Clause } from '../model/filter.ts';
import type { UnknownValue } from '../model/unknown-value.ts';
import { bodyName } from '../resolve/affiliation.ts';
import { fold } from '../resolve/fold.ts';
import type { Listed } from './facets.ts';
import { nearestOf, nearestValues, type Vocabulary } from './near-values.ts';
import type { Store } from './open.ts';
import { PERSON_ID } from './person-id.ts';
import { firstValue, valuesOf } from './statement.ts';
import { hasWords } from './title-words.ts';
import { whereabouts } from './whereabouts.ts';
import type { Noun } from './write.ts';

/** A filter whose values may be such as no record has: whether one has this, and which come nearest. */
type OpenFilter = {
  has: (db: Store, value: string) => boolean;
  nearest?: (db: Store, value: string) => string[];
};

const ofDocuments = (column: string): Vocabulary => ({
  ...{ noun: 'document', table: 'documents', key: 'id', columns: [column] },
});

/** Filters by what records write, and how the index has it. */
const WRITTEN: [parameter: string, vocabulary: Vocabulary, folded: (value: string) => string][] = [
  ['publisher', ofDocuments('publisher'), fold],
  ['source', ofDocuments('source'), fold],
  ['language', ofDocuments('language'), (tag) => tag],
  [
    'organization',
    { noun: 'event', table: 'participants', key: 'event_id', columns: ['organization'] },
    bodyName,
  ],
  [
    'place',
    { noun: 'event', table: 'events', key: 'id', columns: ['place_city', 'place_venue', 'place_country'] },
    fold,
  ],
];

const FILTERS: Record<string, OpenFilter> = {
  ...Object.fromEntries(WRITTEN.map(([parameter, ...of]) => [parameter, written(parameter, ...of)])),
  country: { has: (db, code) => hasFacet(db, 'event', 'country', code) },
  speaker_country: { has: (db, code) => hasFacet(db, 'claim', 'speaker_country', code) },
  title: {
    has: (db, title) =>
      titles(db)
        .keys()
        .some((there) => hasWords(there, fold(title))),
    nearest: (db, title) => {
      const known = titles(db);
      return nearestOf([...known.keys()], fold(title)).map((there) => known.get(there)!);
    },
  },
  event: { has: isThere('event') },
  document: { has: isThere('document') },
  // Names that nobody has are told where it is told whom names were taken to be.
  ...Object.fromEntries(
    ['person', 'with', 'speaker'].map((parameter) => [
      parameter,
      { has: (db: Store, value: string) => !PERSON_ID.test(value) || isThere('person')(db, value) },
    ]),
  ),
};

/** The filters whose values may be such as no record has. */
export const OPEN_FILTERS: readonly string[] = Object.keys(FILTERS);

/** For so many unknown values the nearest are looked for. */
const MOST = 5;

/** The values of a query's filters that no record has, whatever else is asked, with the nearest that there are. */
export function unknownValues(db: Store, query: Record<string, unknown>): UnknownValue[] {
  const given = OPEN_FILTERS.flatMap((parameter) => {
    const clauses = Array.isArray(query[parameter]) ? (query[parameter] as Clause[]) : [];
    return [...new Set(clauses.flatMap(({ any }) => any))].map((value) => ({ parameter, value }));
  });
  return given
    .filter(({ parameter, value }) => !FILTERS[parameter]!.has(db, value))
    .map(({ parameter, value }, at) => ({
      ...{ parameter, value },
      nearest: (at < MOST && FILTERS[parameter]!.nearest?.(db, value)) || [],
    }));
}

function written(facet: string, vocabulary: Vocabulary, folded: (value: string) => string): OpenFilter {
  return {
    has: (db, value) => hasFacet(db, vocabulary.noun, facet, folded(value)),
    nearest: (db, value) => nearestValues(db, facet, vocabulary, folded(value)),
  };
}

function hasFacet(db: Store, noun: Listed, facet: string, value: string): boolean {
  const sql = `SELECT 1 FROM ${noun}_facets WHERE facet = ? AND value = ? LIMIT 1`;
  return firstValue(db, sql, facet, value) !== null;
}

function isThere(noun: Noun): OpenFilter['has'] {
  return (db, id) => {
    const found = whereabouts(db, noun, id);
    return found !== null && found.at !== 'gone';
  };
}

/** The titles that people are reported to have, folded and as one of them is written. */
const titles = (db: Store): Map<string, string> =>
  new Map(
    valuesOf<string>(db, "SELECT DISTINCT title FROM offices WHERE title > '' ORDER BY title DESC").map(
      (title) => [fold(title), title],
    ),
  );
