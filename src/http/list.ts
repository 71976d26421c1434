import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Page, Rows } from '../model/filter.ts';
import { dataset, type Store } from '../store/open.ts';
import { decodeCursor, encodeCursor } from './cursor.ts';
import type { PageQuery } from './lists/parameters.ts';

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
