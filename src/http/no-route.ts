import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type ProblemError, problem } from './problem-error.ts';
import { didYouMean } from './suggest.ts';

type Known = { url: string; pattern: RegExp; methods: Set<string> };

/**
 * Answers requests that no route takes: 405 with `Allow` where the path is known with another method,
 * 404 otherwise. It does so before the body is read, so that a wrong path is not reported as a wrong body.
 */
export function refuseUnknownRoutes(app: FastifyInstance): void {
  const known = new Map<string, Known>();
  app.addHook('onRoute', ({ url, method }) => {
    const entry = known.get(url) ?? { url, pattern: pathPattern(url), methods: new Set() };
    for (const one of [method].flat()) entry.methods.add(one);
    known.set(url, entry);
  });
  app.addHook('onRequest', async (request) => {
    // A router takes `/events/` for `/events/:id` with an empty id, which no record has.
    const hasEmptyPart = Object.values(request.params ?? {}).includes('');
    if (request.is404 || hasEmptyPart) throw noRoute(request, [...known.values()]);
  });
  app.setNotFoundHandler((request) => {
    throw noRoute(request, []);
  });
}

function noRoute(request: FastifyRequest, known: Known[]): ProblemError {
  const path = request.url.split('?', 1)[0] ?? '';
  const allowed = known.filter(({ url, pattern }) => url !== '*' && pattern.test(path));
  if (allowed.length === 0) {
    const guess = didYouMean(
      path,
      known.filter(({ url }) => !/[:*]/.test(url)).map(({ url }) => url),
    );
    return problem('unknown-route', `there is no route \`${path.slice(0, 200)}\`${guess || '; see `/docs`'}`);
  }
  const allow = [...new Set(allowed.flatMap(({ methods }) => [...methods]))].sort().join(', ');
  const detail = `\`${path.slice(0, 200)}\` takes ${allow}, not ${request.method}`;
  return problem('method-not-allowed', detail, { headers: { allow } });
}

function pathPattern(url: string): RegExp {
  const parts = url.split('/').map((part) => {
    if (part.startsWith(':')) return '[^/]+';
    return part === '*' ? '.*' : part.replaceAll('.', '\\.');
  });
  return new RegExp(`^${parts.join('/')}$`);
}
