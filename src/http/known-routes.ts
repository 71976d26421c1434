import type { FastifyInstance } from 'fastify';

type Known = { url: string; pattern: RegExp; methods: Set<string> };

export type KnownRoutes = {
  /** The paths without parameters, to guess from. */
  paths: () => string[];
  /** The methods that a path takes, `OPTIONS` with them, and `*`, which is the whole service, all methods; none where there is no such path. */
  methodsAt: (path: string) => string[];
};

/** Notes every route that is added from now on. */
export function knownRoutes(app: FastifyInstance): KnownRoutes {
  const known = new Map<string, Known>();
  app.addHook('onRoute', ({ url, method }) => {
    // What answers OPTIONS for every path there could be.
    if (url === '*') return;
    const entry = known.get(url) ?? { url, pattern: pathPattern(url), methods: new Set() };
    for (const one of [method].flat()) entry.methods.add(one);
    known.set(url, entry);
  });
  return {
    paths: () => [...known.keys()].filter((url) => !/[:*]/.test(url)),
    methodsAt: (path) => {
      const here = [...known.values()].filter(({ pattern }) => path === '*' || pattern.test(path));
      const methods = [...new Set(here.flatMap((one) => [...one.methods]))].sort();
      return methods.length > 0 ? [...methods, 'OPTIONS'] : [];
    },
  };
}

function pathPattern(url: string): RegExp {
  const parts = url.split('/').map((part) => {
    if (part.startsWith(':')) return '[^/]+';
    return part === '*' ? '.*' : part.replaceAll('.', '\\.');
  });
  return new RegExp(`^${parts.join('/')}$`);
}
