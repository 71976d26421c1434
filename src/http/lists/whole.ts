import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { FastifyRequest } from 'fastify';
import { dataset } from '../../store/open.ts';
import type { Writer } from '../formats/writer.ts';
import type { Context } from '../route.ts';
import type { Read } from './source.ts';

/** Rows that are read in one go: some milliseconds, after which other requests have their turn. */
const AT_ONCE = 200;

/**
 * Everything that a query selects, written page by page as the client takes it, from one state of the data. Where the
 * data cannot be kept as they are, rows that change meanwhile are left out rather than told twice.
 */
export function streamWhole<Row>(
  { db: current, snapshots }: Pick<Context, 'db' | 'snapshots'>,
  { query }: FastifyRequest,
  read: Read<never, Row>,
  writer: (as_of: string) => Writer<Row>,
): Readable {
  async function* chunks(): AsyncGenerator<string> {
    const snapshot = snapshots.pin();
    try {
      const db = snapshot?.db ?? current;
      const { dataset_version, as_of } = dataset(db);
      const { head, rows, tail } = writer(as_of);
      const source = read(db, query as never);
      yield head();
      for (let after: unknown[] | null = null, isFirst = true; isFirst || after !== null; isFirst = false) {
        const steady = source.steady && !snapshot ? { steady: dataset_version } : {};
        const page = source.rows({ limit: AT_ONCE, after, ...steady });
        if (page.rows.length > 0) yield rows(page.rows);
        after = page.next;
        await setImmediate();
      }
      yield tail();
    } finally {
      snapshot?.release();
    }
  }
  return Readable.from(chunks(), { objectMode: false });
}
