import { z } from 'zod';
import { ChangeRecord } from '../../model/change-record.ts';
import type { Page } from '../../model/filter.ts';
import { countChanges, listChanges } from '../../store/changes-feed.ts';
import { dataset, type Store } from '../../store/open.ts';
import { sendPage } from '../list.ts';
import { pageParameters } from '../lists/parameters.ts';
import { listOf } from '../lists/schemas.ts';
import { whole } from '../parameters.ts';
import { problem } from '../problem-error.ts';
import type { App, Context } from '../route.ts';

const since = {
  description: 'Version of the data that you have: what has changed after it is told. 0 gives everything.',
  example: '0',
};
const ChangeQuery = z.strictObject({
  since: whole({ min: 0, max: Number.MAX_SAFE_INTEGER }, since).default(0),
  ...pageParameters,
});

/** `/changes`: what a client that mirrors the records has to do to be up to date. */
export function changeRoutes(app: App, { db }: Context): void {
  app.get(
    '/changes',
    {
      schema: {
        tags: ['changes'],
        operationId: 'listChanges',
        summary: 'What has changed',
        description:
          'Every record that has changed after version `since`, once, at its last change and as it is now, in the order of version, noun and id. Store the records that are `present` and delete the others: from `since=0` this gives what the lists give, and from the version of an answer whose `page.next` is `null` what has changed since. The feed is compacted: earlier states of a record are not repeated.',
        querystring: ChangeQuery,
        response: { 200: listOf('ChangeList', ChangeRecord, {}) },
      },
    },
    (request, reply) => {
      const { since } = request.query;
      refuseFuture(db, since);
      return sendPage(db, request, reply, {
        rows: (page: Page) => listChanges(db, since, page),
        count: () => countChanges(db, since),
        meta: {},
      });
    },
  );
}

/** Whoever has a version that never was mirrors another database, or an earlier copy of this one. */
function refuseFuture(db: Store, since: number): void {
  const { dataset_version } = dataset(db);
  if (since <= dataset_version) return;
  const detail = `\`since\` is ${since}, but the data are at version ${dataset_version}; start again from 0 if you mirror another database`;
  throw problem('invalid-parameter', detail, { errors: [{ parameter: 'since', detail }] });
}
