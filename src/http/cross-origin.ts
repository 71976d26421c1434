import type { FastifyCorsOptions } from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import type { KnownRoutes } from './known-routes.ts';
import { nothingAt, pathOf } from './no-route.ts';

/** Headers that a page of another site may send. `*` would not cover `Authorization`. */
const REQUEST_HEADERS = [
  'Accept',
  'Authorization',
  'Content-Type',
  'If-Match',
  'If-Modified-Since',
  'If-None-Match',
  'Last-Event-ID',
  'Request-Id',
  'X-Request-Id',
];
/** Headers of answers that a page of another site may read, beside the few that every page may. */
const ANSWER_HEADERS = [
  'Allow',
  'Content-Disposition',
  'ETag',
  'Link',
  'Location',
  'RateLimit',
  'RateLimit-Policy',
  'Request-Id',
  'Retry-After',
  'X-Request-Id',
];
const DAY = 86_400;

/**
 * Any page may read, and write with a key: what is public needs no origin, and a key goes into `Authorization`,
 * which no browser adds by itself. So there are no cookies and no credentials.
 */
export const crossOriginOptions: FastifyCorsOptions = {
  origin: '*',
  allowedHeaders: REQUEST_HEADERS,
  exposedHeaders: ANSWER_HEADERS,
  maxAge: DAY,
  strictPreflight: false,
  // The methods depend on the path, which `answerOptions` knows.
  preflightContinue: true,
};

/** Answers `OPTIONS` with the methods of the path, for people as for the preflight of a browser. */
export function answerOptions(app: FastifyInstance, known: KnownRoutes): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.method !== 'OPTIONS') return;
    const path = pathOf(request);
    const methods = known.methodsAt(path).join(', ');
    if (methods === '') throw nothingAt(path, known.paths());
    const caching = { 'cache-control': 'no-store' };
    return reply
      .code(204)
      .headers({ allow: methods, 'access-control-allow-methods': methods, ...caching })
      .send();
  });
}
