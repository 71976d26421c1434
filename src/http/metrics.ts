import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from '@prometheus-io/client';
import type { FastifyInstance } from 'fastify';
import manifest from '../../package.json' with { type: 'json' };
import { EXTRACTOR_VERSION } from '../extract/version.ts';
import type { AnswerCache } from './answer-cache.ts';

/** In seconds: a kept answer takes less than one of a thousand parts, a large list some tenths. */
const BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

let ofProcess: Registry | undefined;

/** Processor, memory, event loop and the like; collected once, however many applications a process has. */
export function processMetrics(): Registry {
  if (ofProcess) return ofProcess;
  ofProcess = new Registry();
  collectDefaultMetrics({ register: ofProcess });
  return ofProcess;
}

/** Measures every request, by the pattern of its route: an address itself would make a series of each id. */
export function measureRequests(app: FastifyInstance, registry: Registry): void {
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the head of a request to the end of its answer.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: BUCKETS,
    registers: [registry],
  });
  app.addHook('onResponse', async ({ method, routeOptions: { url } }, { statusCode, elapsedTime }) => {
    durations.observe({ method, route: url ?? 'none', status: String(statusCode) }, elapsedTime / 1000);
  });
}

/** Says which program runs. */
export function tellBuild(registry: Registry): void {
  const build = new Gauge({
    name: 'readout_build_info',
    help: 'The program that runs; always 1.',
    labelNames: ['version', 'extractor'] as const,
    registers: [registry],
  });
  build.set({ version: manifest.version, extractor: EXTRACTOR_VERSION }, 1);
}

/** Measures the cache of answers, and gives what notes each look into it. */
export function measureCache(registry: Registry, cache: AnswerCache | null) {
  const lookups = new Counter({
    name: 'readout_answer_cache_lookups_total',
    help: 'Answers that were there already (hit) or had to be made (miss).',
    labelNames: ['result'] as const,
    registers: [registry],
  });
  for (const result of ['hit', 'miss']) lookups.inc({ result }, 0);
  new Gauge({
    name: 'readout_answer_cache_bytes',
    help: 'What the kept answers take.',
    registers: [registry],
    collect() {
      this.set(cache?.calculatedSize ?? 0);
    },
  });
  return (result: 'hit' | 'miss') => lookups.inc({ result });
}
