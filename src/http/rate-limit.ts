import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { problem } from './problem-error.ts';

/** Seconds for which requests of an address are counted together. */
const WINDOW = 60;
/** Addresses that are counted at once; beyond them those that have been silent longest begin anew. */
const ADDRESSES = 10_000;

/**
 * Turns away an address that asks more often than `perMinute`; 0 turns nobody away. IPv6 addresses count by their
 * /64. Each answer tells what is left in the fields of draft-ietf-httpapi-ratelimit-headers-10; the library counts,
 * and its own fields, of earlier drafts, are left out. Not counted are preflights, which pages cannot avoid, and
 * routes with `rateLimit: false`.
 */
export function limitRates(app: FastifyInstance, perMinute: number): void {
  if (perMinute === 0) return;
  app.register(rateLimit, { global: false, max: perMinute, timeWindow: WINDOW * 1000, cache: ADDRESSES });
  let count: ReturnType<FastifyInstance['createRateLimit']>;
  app.addHook('onRequest', async (request, reply) => {
    if (request.method === 'OPTIONS' || request.routeOptions.config.rateLimit === false) return;
    // The plugin is there only once the application is ready.
    count ??= app.createRateLimit();
    const counted = await count(request);
    if (counted.isAllowed) return;
    const { remaining, ttlInSeconds, isExceeded } = counted;
    reply.headers({
      'ratelimit-policy': `"default";q=${perMinute};w=${WINDOW}`,
      ratelimit: `"default";r=${remaining};t=${ttlInSeconds}`,
    });
    if (isExceeded) throw tooMany(perMinute, ttlInSeconds);
  });
}

function tooMany(perMinute: number, seconds: number) {
  const detail = `your address has sent more than ${perMinute} requests within ${WINDOW} seconds; go on in ${seconds} seconds`;
  return problem('too-many-requests', detail, { headers: { 'retry-after': String(seconds) } });
}
