import { z } from 'zod';
import type { EventFilter } from '../model/filter.ts';
import { NameMatch } from '../model/name-match.ts';
import { TOPICS } from '../model/topics.ts';
import { VOCABULARY } from '../model/vocabulary.ts';
import type { Store } from '../store/open.ts';
import { countryCode, countryPlace, wrongCountry } from './countries.ts';
import { choice, closedFilter, day, filter, text, whole } from './parameters.ts';
import { resolvePeople } from './people-filter.ts';

/** What `from` and `to` find of records whose date is longer than a day. */
const OVERLAP = 'What is dated to a month, a year or several days is found where one of them is asked for.';

/** A range of days, and what becomes of records without one; `of` says whose days they are. */
export const dayFilters = (records: string, of = '') => ({
  from: day('date_from', { description: `First day${of} asked for. ${OVERLAP}`, example: '2023-09-01' }),
  to: day('date_to', { description: `Last day${of} asked for. ${OVERLAP}`, example: '2023-12-31' }),
  undated: choice(['include', 'exclude', 'only'], {
    description: `What becomes of ${records} without a date: \`include\` them, \`exclude\` them, or list them \`only\`. They are left out under \`from\` and \`to\`, and included otherwise.`,
    example: 'include',
  }),
});

/** The order of records that have a date. */
export const dateSort = (what: string) =>
  z
    .enum(['-date', 'date'])
    .default('-date')
    .meta({
      description: `\`-date\`: latest first; \`date\`: earliest first. ${what} without a date come last.`,
      example: '-date',
    });

/** The filters of `GET /events` and of whatever else lists or counts events. */
export const eventFilters = {
  person: filter({
    description: 'Who takes part: a name in any script and spelling, or the id of a person.',
    example: 'Aliyev',
  }),
  country: filter({
    description: 'State that someone speaks for: ISO 3166-1 alpha-2 code, or its name as `Azerbaijan`.',
    example: 'AZ',
    normalize: countryCode,
    check: wrongCountry,
  }),
  organization: filter({
    description:
      'Body, not a state, that someone speaks for, by any of its names: `UN` is `United Nations`. As `EU` also its organs, as `European Commission` that one alone.',
    example: 'United Nations',
  }),
  kind: closedFilter(VOCABULARY.kind, {
    description: 'Meeting or call.',
    example: 'call',
    oneOf: 'an event',
  }),
  channel: closedFilter(VOCABULARY.channel, {
    description: 'By what means. A bare "call" does not say and has none: no value finds it.',
    example: 'phone',
    oneOf: 'an event',
  }),
  status: closedFilter(VOCABULARY.status, {
    description: 'Whether it took place.',
    example: 'held',
    oneOf: 'an event',
  }),
  salience: closedFilter(VOCABULARY.salience, {
    description: 'Whether the document is about it.',
    example: 'main',
    oneOf: 'an event',
  }),
  topic: closedFilter(TOPICS, { description: 'What was on the table.', example: 'peace-process' }),
  place: filter({
    description:
      'Where it takes place: a city, a venue, or a country by its code or any of the names that `country` takes.',
    example: 'Oslo',
    normalize: countryPlace,
    single: true,
  }),
  publisher: filter({
    description: 'Who published a document that reports it.',
    example: 'Anadolu Agency',
    single: true,
  }),
  q: text({
    description:
      'Words that must all stand in what is reported of it: in the sentences of its documents but those that tell of other events alone, of an event that is only mentioned in the paragraphs that mention it.',
    example: 'peace treaty',
  }),
  ...dayFilters('events'),
  min_reports: whole(
    { min: 1, max: 1000 },
    { description: 'Fewest documents that report it.', example: '1' },
  ).optional(),
};

export type EventQuery = z.infer<z.ZodObject<typeof eventFilters>>;
type Name = keyof EventQuery;

/** The meta of a list with the filter `person`. */
export const personMeta = {
  person: z
    .array(NameMatch)
    .optional()
    .meta({ description: 'Whom each name in `person` was taken to be, where there is one.' }),
};

/** The filters of a query as the store takes them, and what `meta` says of them. Names are looked up in `db`. */
export function eventsAsked(
  db: Store,
  query: Partial<EventQuery>,
  names = Object.keys(eventFilters) as Name[],
): { filter: EventFilter; isAny: boolean; meta: { person?: NameMatch[] } } {
  const asked = names.filter((name) => query[name] !== undefined);
  const filter = Object.fromEntries(asked.map((name) => [name, query[name]])) as EventFilter;
  const isAny = asked.length > 0;
  if (!filter.person) return { filter, isAny, meta: {} };
  const { clauses, matches } = resolvePeople(db, filter.person);
  return { filter: { ...filter, person: clauses }, isAny, meta: { person: matches } };
}

/** Those filters, worded for a list of something that belongs to events. */
export function filtersOfEvents<Of extends Name>(names: readonly Of[], prefix: string) {
  const shape = Object.fromEntries(
    names.map((name) => {
      const { description, ...meta } = eventFilters[name].meta() as { description: string };
      return [name, eventFilters[name].meta({ ...meta, description: `${prefix} ${description}` })];
    }),
  );
  return shape as Pick<typeof eventFilters, Of>;
}
