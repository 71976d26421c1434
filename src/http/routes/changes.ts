import { z } from 'zod';
import { ChangeRecord } from '../../model/change-record.ts';
import { countChanges, listChanges } from '../../store/changes-feed.ts';
import { refuseFuture } from '../change-place.ts';
import { changeStreams, EVENT_STREAM } from '../change-stream.ts';
import { type Column, plain } from '../formats/csv.ts';
import { listRoute } from '../lists/list-route.ts';
import { whole } from '../parameters.ts';
import type { App, Context } from '../route.ts';

const since = {
  description: 'Version of the data that you have: what has changed after it is told. 0 gives everything.',
  example: '0',
};

const LAST_EVENT_ID = z.string().optional().meta({
  description:
    'For `text/event-stream`: the `id` of the last event that came; the stream goes on behind it, whatever `since` says.',
  example: '17',
});

const COLUMNS: Column<ChangeRecord>[] = [
  ...plain<ChangeRecord>('version', 'noun', 'id', 'state', 'change', 'into', 'why', 'was', 'at'),
  { name: 'record', field: 'record', value: ({ record }) => record && JSON.stringify(record) },
];

/** `/changes`: what a client that mirrors the records has to do to be up to date. */
export function changeRoutes(app: App, context: Context): void {
  const follow = changeStreams(context);
  listRoute(app, context, {
    path: '/changes',
    tag: 'changes',
    operationId: 'listChanges',
    summary: 'What has changed',
    description:
      'Every record that has changed after version `since`, once, at its last change and as it is now, in the order of version, noun and id. Store the records that are `present` and delete the others: from `since=0` this gives what the lists give, and from the version of an answer whose `page.next` is `null` what has changed since. The feed is compacted: earlier states of a record are not repeated.\n\nWith `Accept: text/event-stream` the same rows come as server-sent events, first those that there are, then each as it is made, without an end: `event` is the change (`added`, `changed`, `merged`, `withdrawn`), `data` the ChangeRecord, and `id` the place to go on from, which clients send as `Last-Event-ID`; an `id` that is a number alone is the version of the data that you then have. `limit`, `cursor` and `count` are of no use there.',
    id: 'ChangeList',
    query: { since: whole({ min: 0, max: Number.MAX_SAFE_INTEGER }, { ...since, usual: 0 }) },
    row: ChangeRecord,
    columns: COLUMNS,
    live: {
      type: EVENT_STREAM,
      headers: z.looseObject({ 'last-event-id': LAST_EVENT_ID }),
      example: 'id: 17\nevent: added\ndata: {"version":17,"noun":"event",…}\n\n',
      send: (request, reply) => follow(request, reply, (request.query as { since: number }).since),
    },
    check: ({ since }) => refuseFuture(context.db, { base: since, after: null }, 'since'),
    read: (db, { since }) => ({
      rows: (page) => listChanges(db, since, page),
      count: () => countChanges(db, since),
      // A record that changes on the way moves behind what has been told, and is told again as it is then.
      steady: true,
    }),
  });
}
