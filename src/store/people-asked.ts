import type { Clause, PersonFilter } from '../model/filter.ts';
import { affiliation, bodyName } from '../resolve/affiliation.ts';
import { fold } from '../resolve/fold.ts';
import { eventQuery } from './event-facets.ts';
import { foundSql } from './find.ts';
import { ofEvents } from './of-events.ts';
import type { Store } from './open.ts';
import type { Sql } from './sql.ts';
import { valuesOf } from './statement.ts';
import { steadySince } from './steady.ts';
import { hasWords } from './title-words.ts';

/** A column of `offices`, and whether a value asked for stands for one that is there, both folded. */
type OfficeColumn = {
  column: 'country' | 'organization' | 'title';
  fits: (there: string, asked: string) => boolean;
};

const same: OfficeColumn['fits'] = (there, asked) => there === asked;

/** An organ of a union is asked for as itself and as the union. */
const isBody: OfficeColumn['fits'] = (there, asked) =>
  [bodyName(there), affiliation({ country: null, organization: there })].includes(bodyName(asked));

const COLUMNS: OfficeColumn[] = [
  { column: 'country', fits: same },
  { column: 'organization', fits: isBody },
  { column: 'title', fits: hasWords },
];

const NOT_AMONG = 'f.id NOT IN (SELECT value FROM json_each(?))';

/** What a filter asks of a person `f` beside the name, as conditions. */
export function peopleAsked(db: Store, filter: PersonFilter, steady?: number): Sql[] {
  const { min_events = 1, other_than = [], about } = filter;
  return [
    ...COLUMNS.flatMap((one) => (filter[one.column] ?? []).map((clause) => holding(db, one, clause))),
    ...(min_events > 1 ? [{ text: 'f.event_count >= ?', values: [min_events] }] : []),
    ...(other_than.length > 0 ? [{ text: NOT_AMONG, values: [JSON.stringify(other_than)] }] : []),
    ...(about ? [ofEvents('person', foundSql(db, eventQuery(about)))] : []),
    ...(steady === undefined ? [] : [steadySince('person', steady)]),
  ];
}

/** Who holds an office with one of the values, as it is reported in whatever spelling. */
function holding(db: Store, { column, fits }: OfficeColumn, { any, not }: Clause): Sql {
  const asked = any.map(fold);
  const there = valuesOf<string>(db, `SELECT DISTINCT ${column} FROM offices WHERE ${column} > ''`);
  const meant = there.filter((value) => asked.some((one) => fits(fold(value), one)));
  const text = `${not ? 'NOT ' : ''}EXISTS (SELECT 1 FROM offices o WHERE o.person_id = f.id
    AND o.${column} IN (SELECT value FROM json_each(?)))`;
  return { text, values: [JSON.stringify(meant)] };
}
