import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Dataset } from '../../model/dataset.ts';
import { unknownValues } from '../../store/known-values.ts';
import { dataset } from '../../store/open.ts';
import { badCursor, decodeCursor, encodeCursor, staleCursor } from '../cursor.ts';
import type { Context } from '../route.ts';
import type { PageQuery } from './parameters.ts';
import type { Read } from './source.ts';

/** One page of a list with the state of the data that it was read from. */
export type PageAnswer<Row> = {
  data: Row[];
  page: { limit: number; next: string | null; total?: number };
  meta: Dataset & object;
};

/**
 * Reads the page that a request asks for. The pages of a list are read from one state of the data, that of the first:
 * where it is not kept any more, rows that have changed since are left out, so that none comes twice.
 * @throws problem `invalid-cursor`, or `stale-cursor` where the list cannot go on without that state
 */
export function readPage<Query, Row>(
  { db: current, snapshots }: Pick<Context, 'db' | 'snapshots'>,
  request: FastifyRequest,
  read: Read<Query, Row>,
): PageAnswer<Row> {
  const { limit, cursor, count, ...rest } = request.query as PageQuery;
  const { format: _, ...query } = rest as { format?: string };
  const key = [request.routeOptions.url, query];
  const place = cursor === undefined ? null : placeOf(decodeCursor(key, cursor));
  const snapshot = place && snapshots.at(place.version);
  const db = snapshot?.db ?? current;
  const readIn = () => {
    const state = dataset(db);
    const source = read(db, query as Query);
    const moved = place !== null && place.version !== state.dataset_version;
    if (moved && !source.steady) throw staleCursor();
    const page = { limit, after: place?.after ?? null, ...(moved && { steady: place.version }) };
    const { rows, next } = source.rows(page);
    if (next && place === null) snapshots.pin()?.release();
    const unknown = unknownValues(db, query);
    const version = place?.version ?? state.dataset_version;
    return {
      data: rows,
      page: {
        limit,
        next: next && encodeCursor(key, [version, ...next]),
        ...(count && { total: source.count() }),
      },
      meta: { ...state, ...source.meta?.(rows), ...(unknown.length > 0 && { unknown }) },
    };
  };
  try {
    return db.transaction(readIn)();
  } finally {
    snapshot?.release();
  }
}

/** Tells where the next page is in a header, too. */
export function linkNext(request: FastifyRequest, reply: FastifyReply, next: string | null): string | null {
  if (next === null) return null;
  const [path, query] = request.url.split('?', 2);
  const parameters = new URLSearchParams(query);
  parameters.set('cursor', next);
  const address = `${path}?${parameters}`;
  reply.header('link', `<${address}>; rel="next"`);
  return address;
}

/** A cursor holds the version of the data for which the list began, and the keyset of the last row. */
function placeOf([version, ...after]: unknown[]): { version: number; after: unknown[] } {
  if (typeof version !== 'number') throw badCursor();
  return { version, after };
}
