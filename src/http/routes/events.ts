import { z } from 'zod';
import { ClaimRecord } from '../../model/claim-record.ts';
import { EventDetail } from '../../model/event-detail.ts';
import { EventSummary, Report } from '../../model/event-record.ts';
import { EVENT_DIMENSIONS } from '../../model/groups.ts';
import { list } from '../../model/record-fields.ts';
import { changedAt } from '../../store/changes.ts';
import { claimsOfEvents } from '../../store/claims.ts';
import { eventQuery } from '../../store/event-facets.ts';
import { countEvents, getEvent, listEvents } from '../../store/events.ts';
import type { Store } from '../../store/open.ts';
import { dataset } from '../../store/open.ts';
import { reportsOf } from '../../store/reports.ts';
import { dateSort, eventFilters, eventsAsked, personMeta } from '../event-query.ts';
import { eventFeed } from '../formats/atom.ts';
import { EVENT_COLUMNS } from '../formats/event-columns.ts';
import { FORMATS, type Format, formatOf, formatParameter, mediaTypes } from '../formats/formats.ts';
import { calendarWriter } from '../formats/icalendar.ts';
import { eventDocument, eventGraph, LinkedData } from '../formats/json-ld.ts';
import { originOf } from '../formats/origin.ts';
import { counting } from '../lists/counting.ts';
import { listRoute } from '../lists/list-route.ts';
import { selection } from '../lists/selection.ts';
import { idParams } from '../parameters.ts';
import { found } from '../problem-error.ts';
import type { App, Context } from '../route.ts';

/** What rows can have beside what they always have. */
const INCLUDED = {
  claims: list(
    ClaimRecord,
    'What is reported to have been said there, where `include` asks for it.',
  ).optional(),
  reports: list(Report, 'Each report with its evidence, where `include` asks for it.').optional(),
};
const EventRow = z.strictObject({ ...EventSummary.shape, ...INCLUDED }).meta({
  id: 'EventRow',
  description: 'A meeting or a call in a list.',
});
export type EventRow = z.infer<typeof EventRow>;
type Include = 'claims' | 'participants' | 'reports';

const EventQuery = {
  ...eventFilters,
  sort: dateSort('Events'),
  include: selection<Include>(
    ['claims', 'participants', 'reports'],
    'What the rows have beside what they always have; the participants are always there.',
  ),
};

/** `/events`: the meetings and calls, by filter and by id. */
export function eventRoutes(app: App, context: Context): void {
  listRoute(app, context, {
    path: '/events',
    tag: 'events',
    operationId: 'listEvents',
    summary: 'Meetings and calls',
    description:
      'Events that satisfy all filters; without a filter all events. As a calendar those that have a day; as a feed and as linked data page by page.',
    id: 'EventList',
    query: EventQuery,
    row: EventRow,
    meta: personMeta,
    columns: EVENT_COLUMNS,
    dimensions: EVENT_DIMENSIONS,
    calendar: calendarWriter,
    feed: (db, rows, setting) => {
      const changed = changedAt(
        db,
        'event',
        rows.map(({ id }) => id),
      );
      return eventFeed(
        rows.map((event) => ({ event, changed: changed(event.id) })),
        setting,
      );
    },
    graph: eventGraph,
    read: (db, { sort, include = [], ...query }) => {
      const { filter, meta } = eventsAsked(db, query);
      return {
        rows: (page) => {
          const { rows, next } = listEvents(db, filter, { sort, ...page });
          return { rows: withParts(db, rows, include), next };
        },
        count: () => countEvents(db, filter),
        meta: () => meta,
        steady: true,
        ...counting(db, eventQuery(filter)),
      };
    },
  });
  detailRoute(app, context);
}

function withParts(db: Store, events: EventSummary[], include: readonly Include[]): EventRow[] {
  const claims = include.includes('claims')
    ? claimsOfEvents(
        db,
        events.map(({ id }) => id),
      )
    : null;
  return events.map((event) => ({
    ...event,
    ...(claims && { claims: claims.get(event.id) ?? [] }),
    ...(include.includes('reports') && { reports: reportsOf(db, event.id) }),
  }));
}

const DETAIL_FORMATS: [Format, ...Format[]] = ['json', 'ics', 'jsonld'];

function detailRoute(app: App, { db }: Context): void {
  const text = (example: string) => ({ schema: z.string().meta({ example }) });
  app.get(
    '/events/:id',
    {
      config: { produces: mediaTypes(DETAIL_FORMATS) },
      schema: {
        tags: ['events'],
        operationId: 'getEvent',
        summary: 'One event with its reports',
        description: 'The whole record: each value with the words it comes from, each report by itself.',
        params: idParams('event', 'evt_2556f516b026db54'),
        querystring: z.strictObject({ format: formatParameter(DETAIL_FORMATS) }),
        response: {
          200: {
            description: 'An event with everything that is reported of it.',
            content: {
              [FORMATS.json.type]: { schema: EventDetail },
              [FORMATS.ics.type]: text('BEGIN:VCALENDAR\r\n…'),
              [FORMATS.jsonld.type]: { schema: LinkedData },
            },
          },
        },
      },
    },
    (request, reply) => {
      const { id } = request.params as { id: string };
      const event = found(getEvent(db, id), `event \`${id}\``);
      const format = formatOf(request, DETAIL_FORMATS);
      const setting = { origin: originOf(request), self: request.url, next: null, as_of: dataset(db).as_of };
      reply.type(`${FORMATS[format].type}; charset=utf-8`);
      if (format === 'json') return event as never;
      if (format === 'jsonld') return `${JSON.stringify(eventDocument(event, setting))}\n` as never;
      const { head, rows, tail } = calendarWriter(setting);
      return `${head()}${rows([event])}${tail()}` as never;
    },
  );
}
