import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Dataset } from '../model/dataset.ts';
import type { Page, Rows } from '../model/filter.ts';
import { dataset, type Store } from '../store/open.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import { choice, whole } from './parameters.ts';

/** The parameters that every list takes beside its filters. */
export const pageParameters = {
  limit: whole({ min: 1, max: 200 }, { description: 'Rows of a page.', example: '20' }).default(20),
  cursor: z.string().max(2000, 'is too long to be a cursor').optional().meta({
    description:
      '`page.next` of the answer before, with the same filters and order; none for the first page.',
    example: 'bm90LWEtcmVhbC1jdXJzb3I',
  }),
  count: choice(['exact'], {
    description: '`exact` adds `page.total`, the number of rows on all pages.',
    example: 'exact',
  }),
};
type PageQuery = { limit: number; cursor?: string | undefined; count?: 'exact' | undefined };

export const PageInfo = z
  .strictObject({
    limit: z.int().meta({ description: 'The most rows that the page can have.', example: 20 }),
    next: z.string().nullable().meta({
      description: 'Cursor of the next page, `null` on the last.',
      example: 'bm90LWEtcmVhbC1jdXJzb3I',
    }),
    total: z
      .int()
      .optional()
      .meta({ description: 'Rows on all pages, where `count=exact` asked for it.', example: 42 }),
  })
  .meta({ id: 'PageInfo', description: 'Where the rows stand in the whole list.' });

/** The schema of a list of `item`, with what its `meta` says beside the state of the data. */
export function listOf<Item extends z.ZodType, Meta extends z.ZodRawShape>(
  id: string,
  item: Item,
  meta: Meta,
) {
  const description = 'The state of the data and how the filters were understood.';
  return z
    .strictObject({
      data: z.array(item).meta({ description: 'The rows of this page.' }),
      page: PageInfo,
      meta: z.strictObject({ ...Dataset.shape, ...meta }).meta({ description }),
    })
    .meta({ id, description: 'A page of a list.' });
}

type Source<Row, Meta> = {
  rows: (page: Page) => Rows<Row>;
  count: () => number;
  meta: Meta;
};

/** Answers with one page. Rows, total and version are read from one state of the data. */
export function sendPage<Row, Meta>(
  db: Store,
  request: FastifyRequest,
  reply: FastifyReply,
  source: Source<Row, Meta>,
) {
  const { limit, cursor, count, ...filters } = request.query as PageQuery;
  const query = [request.routeOptions.url, filters];
  const after = cursor === undefined ? null : decodeCursor(query, cursor);
  const [page, total, state] = db.transaction(
    () => [source.rows({ limit, after }), count && source.count(), dataset(db)] as const,
  )();
  const next = page.next && encodeCursor(query, page.next);
  if (next) reply.header('link', `<${withCursor(request.url, next)}>; rel="next"`);
  return {
    data: page.rows,
    page: { limit, next, ...(total !== undefined && { total }) },
    meta: { ...state, ...source.meta },
  };
}

/** Answers with a list that is short by nature and comes whole. */
export function sendWhole<Row>(db: Store, rows: () => Row[]) {
  const [data, state] = db.transaction(() => [rows(), dataset(db)] as const)();
  return { data, page: { limit: data.length, next: null, total: data.length }, meta: state };
}

function withCursor(url: string, cursor: string): string {
  const [path, query] = url.split('?', 2);
  const parameters = new URLSearchParams(query);
  parameters.set('cursor', cursor);
  return `${path}?${parameters}`;
}
