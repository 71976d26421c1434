import type { z } from 'zod';
import { CountryCount, OrganizationCount, PublisherCount, TopicCount } from '../../model/tallies.ts';
import { countries, listTopics, organizations, publishers, type Tally } from '../../store/tallies.ts';
import { eventFilters, eventsAsked, personMeta } from '../event-query.ts';
import { plain } from '../formats/csv.ts';
import { listRoute } from '../lists/list-route.ts';
import type { ListSpec } from '../lists/list-spec.ts';
import type { App, Context } from '../route.ts';

type Filters = typeof eventFilters;

/** `/countries`, `/organizations`, `/publishers` and `/topics`: what the events that filters select have of each. */
export function tallyRoutes(app: App, context: Context): void {
  listRoute(app, context, {
    path: '/topics',
    operationId: 'listTopics',
    summary: 'Topics with counts',
    description:
      'The closed list of topics, each with its number of events and claims among the events that satisfy the filters; always whole.',
    id: 'TopicList',
    row: TopicCount,
    columns: plain<TopicCount>('topic', 'covers', 'event_count', 'claim_count'),
    ...counted,
    read: (db, query) => {
      const { filter, meta } = eventsAsked(db, query);
      const topics = listTopics(db, filter);
      return { rows: () => ({ rows: topics, next: null }), count: () => topics.length, meta: () => meta };
    },
  });
  listRoute(app, context, {
    path: '/countries',
    operationId: 'listCountries',
    summary: 'Countries with counts',
    description:
      'The countries that someone speaks for, with events and people among the events that satisfy the filters, the most frequent first.',
    id: 'CountryList',
    row: CountryCount,
    columns: plain<CountryCount>('code', 'name', 'event_count', 'person_count'),
    ...tallied(countries),
  });
  listRoute(app, context, {
    path: '/organizations',
    operationId: 'listOrganizations',
    summary: 'Organizations with counts',
    description:
      'The bodies, not states, that someone speaks for, with events and people among the events that satisfy the filters, the most frequent first.',
    id: 'OrganizationList',
    row: OrganizationCount,
    columns: plain<OrganizationCount>('name', 'event_count', 'person_count'),
    ...tallied(organizations),
  });
  listRoute(app, context, {
    path: '/publishers',
    operationId: 'listPublishers',
    summary: 'Publishers with counts',
    description:
      'Who published the documents, with the events they report among those that satisfy the filters, those with most documents first.',
    id: 'PublisherList',
    row: PublisherCount,
    columns: plain<PublisherCount>(
      ...(['name', 'document_count', 'event_count', 'first_published', 'last_published'] as const),
    ),
    ...tallied(publishers),
  });
}

/** What all of them have in common: the filters of events. */
const counted = { tag: 'tallies', query: eventFilters, meta: personMeta };

function tallied<Row extends object>({ list, count }: Tally<Row>) {
  const read: ListSpec<Filters, Row>['read'] = (db, query: z.infer<z.ZodObject<Filters>>) => {
    const { filter, meta } = eventsAsked(db, query);
    return { rows: (page) => list(db, filter, page), count: () => count(db, filter), meta: () => meta };
  };
  return { ...counted, read };
}
