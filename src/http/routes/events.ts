import { z } from 'zod';
import { EventDetail } from '../../model/event-detail.ts';
import { EventSummary } from '../../model/event-record.ts';
import type { EventFilter } from '../../model/filter.ts';
import { NameMatch } from '../../model/name-match.ts';
import { countEvents, getEvent, listEvents } from '../../store/events.ts';
import { EventQuery } from '../event-query.ts';
import { listOf, sendPage } from '../list.ts';
import { idParams } from '../parameters.ts';
import { resolvePeople } from '../people-filter.ts';
import { found } from '../problem-error.ts';
import { type App, type Context, noParameters } from '../route.ts';

const EventList = listOf('EventList', EventSummary, {
  person: z
    .array(NameMatch)
    .optional()
    .meta({ description: 'Whom each name in `person` was taken to be, where there is one.' }),
});

/** `/events`: the meetings and calls, by filter and by id. */
export function eventRoutes(app: App, { db }: Context): void {
  app.get(
    '/events',
    {
      schema: {
        tags: ['events'],
        operationId: 'listEvents',
        summary: 'Meetings and calls',
        description: 'Events that satisfy all filters. Without a filter: all events.',
        querystring: EventQuery,
        response: { 200: EventList },
      },
    },
    (request, reply) => {
      const { limit: _, cursor: __, count: ___, sort, person, ...rest } = request.query;
      const people = resolvePeople(db, person);
      const asked = { ...rest, person: people.clauses } as EventFilter;
      return sendPage(db, request, reply, {
        rows: (page) => listEvents(db, asked, { sort, ...page }),
        count: () => countEvents(db, asked),
        meta: person ? { person: people.matches } : {},
      });
    },
  );
  app.get(
    '/events/:id',
    {
      schema: {
        tags: ['events'],
        operationId: 'getEvent',
        summary: 'One event with its reports',
        description: 'The whole record: each value with the words it comes from, each report by itself.',
        params: idParams('event', 'evt_7f1d20c4a6b98e53'),
        querystring: noParameters,
        response: { 200: EventDetail },
      },
    },
    ({ params: { id } }) => found(getEvent(db, id), `event \`${id}\``),
  );
}
