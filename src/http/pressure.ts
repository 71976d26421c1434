import underPressure from '@fastify/under-pressure';
import type { FastifyInstance } from 'fastify';
import type { Limits } from './limits.ts';
import { problem } from './problem-error.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route answers whatever the load: it is what tells of the load. */
    vital?: boolean;
  }
}

/** Turns requests away while the process is so far behind that nobody would get an answer in time. */
export function refuseUnderPressure(
  app: FastifyInstance,
  { maxEventLoopDelay, sampleInterval }: Limits,
): void {
  app.register(underPressure, {
    maxEventLoopDelay,
    sampleInterval,
    pressureHandler: async ({ routeOptions }) => {
      if (routeOptions.config.vital) return;
      const detail = 'the service has more to do than it can; try again later';
      throw problem('unavailable', detail, { headers: { 'retry-after': '10' } });
    },
  });
}
