import type { FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyInstance {
    /** Where this server is reached from outside, without a slash at its end; `null` where each request tells. */
    publicUrl: string | null;
  }
}

/**
 * Where the client reaches this server, for addresses in answers that travel without it: as configured, else by the
 * host that the client asked for, of which no more is taken over than a host and a port can be.
 */
export function originOf({
  protocol,
  host,
  server,
}: Pick<FastifyRequest, 'protocol' | 'host' | 'server'>): string {
  if (server.publicUrl !== null) return server.publicUrl;
  return `${protocol}://${/^[\w.-]+(:\d{1,5})?$|^\[[\da-f:]+\](:\d{1,5})?$/i.test(host) ? host : 'localhost'}`;
}
