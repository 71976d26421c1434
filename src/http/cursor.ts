import { createHash } from 'node:crypto';
import { type ProblemError, problem } from './problem-error.ts';

/**
 * Makes the opaque cursor that stands for the rows behind `after`. It is bound to `query`, the route with its
 * filters and order, and carries a checksum: only what this API gave out leads anywhere.
 */
export function encodeCursor(query: unknown, after: unknown[]): string {
  const place = JSON.stringify(after);
  return Buffer.from(`${checksum(query, place)}${place}`).toString('base64url');
}

/** The keyset in a cursor; an `invalid-cursor` problem where it belongs to another query or to none. */
export function decodeCursor(query: unknown, cursor: string): unknown[] {
  const decoded = Buffer.from(cursor, 'base64url').toString();
  const place = decoded.slice(CHECKSUM_LENGTH);
  if (decoded.slice(0, CHECKSUM_LENGTH) !== checksum(query, place)) {
    throw badCursor();
  }
  return JSON.parse(place);
}

/** The problem of a cursor that leads nowhere. */
export function badCursor(): ProblemError {
  return problem(
    'invalid-cursor',
    '`cursor` does not belong to this query; use `page.next` of an answer with the same filters and order',
  );
}

/** The problem of a cursor whose state of the data is not kept any more, where the list cannot go on without it. */
export function staleCursor(): ProblemError {
  return problem(
    'stale-cursor',
    'the data have changed since the first page, and the state that `cursor` belongs to is not kept any more; start again without it',
  );
}

const CHECKSUM_LENGTH = 16;

function checksum(query: unknown, place: string): string {
  const hash = createHash('sha256').update(JSON.stringify(query)).update('\0').update(place);
  return hash.digest('base64url').slice(0, CHECKSUM_LENGTH);
}
