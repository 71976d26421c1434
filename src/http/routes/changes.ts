import { z } from 'zod';
import { ChangeRecord } from '../../model/change-record.ts';
import type { Page } from '../../model/filter.ts';
import { countChanges, listChanges } from '../../store/changes-feed.ts';
import { refuseFuture } from '../change-place.ts';
import { changeStreams, EVENT_STREAM } from '../change-stream.ts';
import { sendPage } from '../list.ts';
import { pageParameters } from '../lists/parameters.ts';
import { listOf } from '../lists/schemas.ts';
import { whole } from '../parameters.ts';
import { type App, type Context, NO_TIMEOUT } from '../route.ts';

const since = {
  description: 'Version of the data that you have: what has changed after it is told. 0 gives everything.',
  example: '0',
};
const ChangeQuery = z.strictObject({
  since: whole({ min: 0, max: Number.MAX_SAFE_INTEGER }, since).default(0),
  ...pageParameters,
});
const ChangeHeaders = z.looseObject({
  'last-event-id': z.string().optional().meta({
    description:
      'For `text/event-stream`: the `id` of the last event that came; the stream goes on behind it, whatever `since` says.',
    example: '17',
  }),
});
const produces = ['application/json', EVENT_STREAM];

/** `/changes`: what a client that mirrors the records has to do to be up to date. */
export function changeRoutes(app: App, context: Context): void {
  const { db } = context;
  const follow = changeStreams(context);
  app.get(
    '/changes',
    {
      config: { produces },
      handlerTimeout: NO_TIMEOUT,
      schema: {
        tags: ['changes'],
        operationId: 'listChanges',
        summary: 'What has changed',
        description:
          'Every record that has changed after version `since`, once, at its last change and as it is now, in the order of version, noun and id. Store the records that are `present` and delete the others: from `since=0` this gives what the lists give, and from the version of an answer whose `page.next` is `null` what has changed since. The feed is compacted: earlier states of a record are not repeated.\n\nWith `Accept: text/event-stream` the same rows come as server-sent events, first those that there are, then each as it is made, without an end: `event` is the change (`added`, `changed`, `merged`, `withdrawn`), `data` the ChangeRecord, and `id` the place to go on from, which clients send as `Last-Event-ID`; an `id` that is a number alone is the version of the data that you then have. `limit`, `cursor` and `count` are of no use there.',
        querystring: ChangeQuery,
        headers: ChangeHeaders,
        response: {
          200: {
            description: 'A page of the changes, or the stream of them.',
            content: {
              'application/json': { schema: listOf('ChangeList', ChangeRecord, {}) },
              [EVENT_STREAM]: {
                schema: z.string().meta({
                  description: 'Server-sent events.',
                  example: 'id: 17\nevent: added\ndata: {"version":17,"noun":"event",…}\n\n',
                }),
              },
            },
          },
        },
      },
    },
    (request, reply) => {
      const { since } = request.query;
      if (request.accepts().type(produces) === EVENT_STREAM) return follow(request, reply, since) as never;
      refuseFuture(db, { base: since, after: null }, 'since');
      return sendPage(db, request, reply, {
        rows: (page: Page) => listChanges(db, since, page),
        count: () => countChanges(db, since),
        meta: {},
      }) as never;
    },
  );
}
