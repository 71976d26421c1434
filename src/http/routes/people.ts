import { z } from 'zod';
import type { Clause, PersonFilter } from '../../model/filter.ts';
import { NameMatch } from '../../model/name-match.ts';
import { Counterpart, ListedPerson, Office, PersonDetail } from '../../model/person-record.ts';
import { list, names } from '../../model/record-fields.ts';
import type { Store } from '../../store/open.ts';
import { countPeople, getPerson, listPeople, resolveName } from '../../store/people.ts';
import { counterparts, officesIn, partsOf } from '../../store/person-parts.ts';
import { eventFilters, eventsAsked, filtersOfEvents } from '../event-query.ts';
import { type Column, joined, plain } from '../formats/csv.ts';
import { listRoute } from '../lists/list-route.ts';
import { selection } from '../lists/selection.ts';
import { filter, idParams, text, whole } from '../parameters.ts';
import { found } from '../problem-error.ts';
import { type App, type Context, noParameters } from '../route.ts';

/** The filters of events that people can be narrowed by: they take part in one that satisfies all of them. */
const OF_EVENTS = [
  'kind',
  'channel',
  'status',
  'salience',
  'topic',
  'place',
  'publisher',
  'from',
  'to',
  'undated',
] as const;
type Include = 'counterparts' | 'offices';

const PersonQuery = {
  q: text({ description: 'A name, or some words of one, in any script and spelling.', example: 'Aliyev' }),
  country: eventFilters.country,
  organization: eventFilters.organization,
  title: filter({
    description: 'Office: words that must all stand in its title as reported, in any order.',
    example: 'foreign minister',
    single: true,
  }),
  with: filter({
    description: 'Whom they meet or call: a name in any script and spelling, or the id of a person.',
    example: 'Blinken',
  }),
  ...filtersOfEvents(OF_EVENTS, 'Of an event they take part in:'),
  min_events: whole(
    { min: 1, max: 1_000_000 },
    { description: 'Fewest events they take part in, of all that are known.', example: '2' },
  ).optional(),
  sort: z.enum(['-events', 'name']).default('-events').meta({
    description:
      '`-events`: those with most events first; `name`: by name. With `q` the best fit comes first.',
    example: '-events',
  }),
  include: selection<Include>(
    ['counterparts', 'offices'],
    'What the rows have beside what they always have.',
  ),
};

const PersonRow = z
  .strictObject({
    ...ListedPerson.shape,
    offices: list(Office, 'Offices held, as reported, where `include` asks for them.').optional(),
    counterparts: list(
      Counterpart,
      'With whom, and how often, where `include` asks for it; at most 100.',
    ).optional(),
  })
  .meta({ id: 'PersonRow', description: 'A person in a list.' });
type PersonRow = z.infer<typeof PersonRow>;

const COLUMNS: Column<PersonRow>[] = [
  ...plain<PersonRow>('id', 'name'),
  ...(['variants', 'countries', 'organizations', 'titles'] as const).map((name) => ({
    name,
    field: name,
    value: (row: PersonRow) => joined(row[name]),
  })),
  ...plain<PersonRow>('event_count'),
];

/** `/people`: who takes part, under which spellings, in which offices, with whom. */
export function peopleRoutes(app: App, context: Context): void {
  const { db } = context;
  listRoute(app, context, {
    path: '/people',
    tag: 'people',
    operationId: 'listPeople',
    summary: 'People who take part in events',
    description:
      'People with every form of their name, those with most events first; with `q` those whom the name fits, the best fit first.',
    id: 'PersonList',
    query: PersonQuery,
    row: PersonRow,
    meta: {
      nearest: names('Known names that come nearest where `q` fits nobody.', ['Nikol Pashinyan']).optional(),
      with: z
        .array(NameMatch)
        .optional()
        .meta({ description: 'Whom each name in `with` was taken to be, where there is one.' }),
    },
    columns: COLUMNS,
    read: (db, { sort, include = [], q, with: company, ...query }) => {
      const given = { ...query, ...(company && { person: company }) };
      const { filter: about, isAny, meta } = eventsAsked(db, given as never, [...OF_EVENTS, 'person']);
      const { country, organization, title, min_events } = query;
      const asked = {
        ...{ q, country, organization, title, min_events },
        ...(isAny && { about }),
        ...(company && { other_than: peopleIn(about.person!) }),
      } as PersonFilter;
      return {
        rows: (page) => {
          const { rows, next } = listPeople(db, asked, { sort, ...page });
          return { rows: rows.map((row) => ({ ...row, ...partsFor(db, row.id, include) })), next };
        },
        count: () => countPeople(db, asked),
        meta: () => ({
          ...(meta.person && { with: meta.person }),
          ...(q && { nearest: resolveName(db, q).nearest }),
        }),
        // With `q` the place of a row is its number, which says nothing when the data are others.
        steady: q === undefined,
      };
    },
  });
  app.get(
    '/people/:id',
    {
      schema: {
        tags: ['people'],
        operationId: 'getPerson',
        summary: 'One person',
        description: 'Names, offices as reported with dates, events, and with whom.',
        params: idParams('person', 'per_80da5c3685ff'),
        querystring: noParameters,
        response: { 200: PersonDetail },
      },
    },
    ({ params: { id } }) => found(getPerson(db, id), `person \`${id}\``),
  );
}

/** Nobody is in their own company. */
const peopleIn = (clauses: Clause[]): string[] =>
  clauses.filter(({ not }) => !not).flatMap(({ any }) => any.filter((one) => one.startsWith('per_')));

function partsFor(db: Store, id: string, include: readonly Include[]): Pick<PersonRow, Include> {
  return {
    ...(include.includes('offices') && { offices: officesIn(partsOf(db, id)) }),
    ...(include.includes('counterparts') && { counterparts: counterparts(db, id) }),
  };
}
