import { z } from 'zod';
import { OPEN, type Open, Unresolved } from '../../model/unresolved-record.ts';
import { countUnresolved, listUnresolved } from '../../store/unresolved.ts';
import { listOf, pageParameters, sendPage } from '../list.ts';
import { choice } from '../parameters.ts';
import type { App, Context } from '../route.ts';

const KINDS = Object.keys(OPEN) as [Open, ...Open[]];

const UnresolvedQuery = z.strictObject({
  open: choice(KINDS, { description: 'What is open; everything where it is left out.', example: 'person' }),
  ...pageParameters,
});

/** `/unresolved`: what the documents leave open, with who may be meant. */
export function unresolvedRoutes(app: App, { db }: Context): void {
  app.get(
    '/unresolved',
    {
      schema: {
        tags: ['people'],
        operationId: 'listUnresolved',
        summary: 'What the documents leave open',
        description:
          'Names that several people have, offices without a name, events without a date or a place. A surname alone is somebody only where one person fits it by country, office and time.',
        querystring: UnresolvedQuery,
        response: { 200: listOf('UnresolvedList', Unresolved, {}) },
      },
    },
    (request, reply) => {
      const kinds = request.query.open ? [request.query.open] : KINDS;
      return sendPage(db, request, reply, {
        rows: (page) => listUnresolved(db, kinds, page),
        count: () => countUnresolved(db, kinds),
        meta: {},
      });
    },
  );
}
