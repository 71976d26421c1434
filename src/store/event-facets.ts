import type { EventFilter } from '../model/filter.ts';
import { affiliation, bodyName } from '../resolve/affiliation.ts';
import type { MergedEvent } from '../resolve/events/merge-reports.ts';
import { fold } from '../resolve/fold.ts';
import { countryName } from './country-name.ts';
import { conditions, type Facet, type Spelling } from './facets.ts';
import { daysAsked, type Query } from './plan.ts';
import { unresolvedValues } from './unresolved-names.ts';
import { wordQuery } from './words.ts';

const asIs: Spelling = (value) => value;

/** The filters of `GET /events` by value; how each is spelled in the index. */
const SPELLINGS: Record<string, Spelling> = {
  person: asIs,
  country: (code) => code.toUpperCase(),
  organization: bodyName,
  kind: asIs,
  channel: asIs,
  status: asIs,
  salience: asIs,
  topic: asIs,
  place: fold,
  publisher: fold,
  reports: asIs,
};

/** Of bodies the index has each name as it is, so that the nearest can be told. */
const INDEXED: Record<string, Spelling> = { ...SPELLINGS, organization: fold };

/** Every value that an event can be asked for. A place answers to its city, venue, country and its code. */
export function eventFacets(
  { place, sides, ...event }: MergedEvent,
  documents: { publisher: string | null }[],
  reports: number,
): Facet[] {
  const { country } = place;
  const values: Record<string, (string | null)[]> = {
    person: sides.flatMap((side) => side.person ?? unresolvedValues(side.name ?? '')),
    country: sides.map((side) => side.country),
    organization: sides.flatMap(({ organization }) => bodiesOf(organization)),
    kind: [event.kind],
    channel: [event.channel],
    status: [event.status],
    salience: [event.salience],
    topic: event.topics,
    place: [place.city, place.venue, country, country && countryName(country)],
    publisher: documents.map(({ publisher }) => publisher),
    reports: Array.from({ length: Math.max(0, reports - 1) }, (_, at) => String(at + 2)),
  };
  return Object.entries(values).flatMap(([facet, found]) =>
    found.filter((value) => value !== null).map((value): Facet => [facet, INDEXED[facet]!(value)]),
  );
}

/** A body is found under its own name, and an organ of a union as the union, too. */
const bodiesOf = (organization: string | null): string[] =>
  organization === null
    ? []
    : [organization, bodyName(organization), affiliation({ country: null, organization })];

/** A filter of `GET /events` as a query; undated events are left out where days are asked for. */
export function eventQuery(filter: EventFilter, ascending = false): Query {
  const reports = atLeast(filter.min_reports ?? 1);
  const asked = conditions({ ...filter, reports }, SPELLINGS);
  return { noun: 'event', conditions: asked, words: wordQuery(filter.q), ...daysAsked(filter), ascending };
}

/** An event of n reports has the facet values 2 to n, so that "at least" is one look-up. */
function atLeast(reports: number): { any: string[]; not: boolean }[] {
  return reports > 1 ? [{ any: [String(reports)], not: false }] : [];
}
