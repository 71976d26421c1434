import type { FastifyRequest } from 'fastify';

/**
 * Where the client reaches this server, for addresses in answers that travel without it. What a client sends as host
 * goes no further than a host and a port can.
 */
export function originOf({ protocol, host }: Pick<FastifyRequest, 'protocol' | 'host'>): string {
  return `${protocol}://${/^[\w.-]+(:\d{1,5})?$|^\[[\da-f:]+\](:\d{1,5})?$/i.test(host) ? host : 'localhost'}`;
}
