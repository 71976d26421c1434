import type { FastifyInstance, FastifyRequest } from 'fastify';
import { didYouMean } from '../model/suggest.ts';
import type { KnownRoutes } from './known-routes.ts';
import { type ProblemError, problem } from './problem-error.ts';

/**
 * Answers requests that no route takes: 405 with `Allow` where the path is known with another method,
 * 404 otherwise. It does so before the body is read, so that a wrong path is not reported as a wrong body.
 */
export function refuseUnknownRoutes(app: FastifyInstance, known: KnownRoutes): void {
  app.addHook('onRequest', async (request) => {
    // A router takes `/events/` for `/events/:id` with an empty id, which no record has.
    const hasEmptyPart = Object.values(request.params ?? {}).includes('');
    if (request.is404 || hasEmptyPart) throw noRoute(request, known);
  });
  app.setNotFoundHandler((request) => {
    // A file of Swagger UI that is not there.
    throw nothingAt(pathOf(request), []);
  });
}

/** The path of a request as it came, without its query. */
export function pathOf({ url }: FastifyRequest): string {
  return url.split('?', 1)[0] ?? '';
}

function noRoute(request: FastifyRequest, known: KnownRoutes): ProblemError {
  const path = pathOf(request);
  const methods = known.methodsAt(path);
  if (methods.length === 0) return nothingAt(path, known.paths());
  const allow = methods.join(', ');
  const detail = `\`${path.slice(0, 200)}\` takes ${allow}, not ${request.method}`;
  return problem('method-not-allowed', detail, { headers: { allow } });
}

/** The problem of a path that no route has, with the nearest of those that there are. */
export function nothingAt(path: string, paths: string[]): ProblemError {
  const guess = didYouMean(path, paths);
  return problem('unknown-route', `there is no route \`${path.slice(0, 200)}\`${guess || '; see `/docs`'}`);
}
