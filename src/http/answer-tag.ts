import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { dataset, type Store } from '../store/open.ts';
import { lastModified, type Validators } from './conditional.ts';
import { pathOf } from './no-route.ts';
import { PROGRAM_VERSION } from './program-version.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What the answer depends on beside the request: the data (unless said otherwise), the program, or the moment. */
    answersFrom?: 'data' | 'program' | 'moment';
  }
}

/**
 * What names the answer to a request before it is made; `null` where an answer is not to be kept by anybody.
 *
 * The tag is a digest of the program, the state of the data, the address asked for, the parameters in any order,
 * and the media type, so that whoever has it has had this answer. The state is read before the answer is made: data
 * that change meanwhile give an answer that is newer than its tag, which costs a transfer, never an older one.
 */
export function validatorsOf(request: FastifyRequest, db: Store): Validators | null {
  const { answersFrom = 'data', produces = ['application/json'], scope } = request.routeOptions.config;
  // What needs a key is for whoever has it.
  if (!isRead(request) || answersFrom === 'moment' || scope) return null;
  const type = request.accepts().type(produces);
  if (type === 'text/event-stream') return null;
  // The path as it came and the host, for an answer may repeat them.
  const asked = [request.protocol, request.host, pathOf(request), sorted(request)];
  if (answersFrom === 'program') {
    return { etag: `W/"${digest([PROGRAM_VERSION, asked, type])}"`, lastModified: null };
  }
  const { dataset_version, as_of } = dataset(db);
  const state = [PROGRAM_VERSION, dataset_version, as_of];
  return {
    etag: `W/"${dataset_version}-${digest([state, asked, type])}"`,
    lastModified: lastModified(as_of),
  };
}

const isRead = ({ method }: FastifyRequest) => method === 'GET' || method === 'HEAD';

/** The parameters by name; the order of one that is repeated may matter and stays. */
function sorted({ query }: FastifyRequest): [string, unknown][] {
  return Object.entries(query as object).sort(([a], [b]) => (a < b ? -1 : 1));
}

const digest = (parts: unknown) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
