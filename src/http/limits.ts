import type { Server } from 'node:http';
import type { FastifyHttpOptions } from 'fastify';

/**
 * What a client may take of the service. Times are in milliseconds, and all of them end with an answer or a closed
 * connection: nobody holds one by sending or reading slowly.
 */
export const LIMITS = {
  /** The whole request, from its first byte on. */
  requestTimeout: 30_000,
  /** The head of the request. */
  headersTimeout: 15_000,
  /** How often open connections are looked at for the two above; Node's own 30 seconds would double them. */
  connectionsCheckingInterval: 5_000,
  /** A connection on which nothing moves, in either direction. */
  connectionTimeout: 60_000,
  /** A connection between two requests. */
  keepAliveTimeout: 5_000,
  /** Until an answer begins. */
  handlerTimeout: 30_000,
  /** The body, where the route does not say otherwise. */
  bodyLimit: 64 * 1024,
  /** URL and headers together, in bytes. */
  maxHeaderSize: 16 * 1024,
  /** The mean delay of the event loop beyond which requests are turned away; 0 for none. */
  maxEventLoopDelay: 2_000,
  /** How often that delay is taken. */
  sampleInterval: 1_000,
};
export type ServerLimits = typeof LIMITS;

/** The limits as Fastify and Node want them. */
export function serverLimits(limits: ServerLimits) {
  const { requestTimeout, connectionTimeout, keepAliveTimeout, handlerTimeout, bodyLimit } = limits;
  const { headersTimeout, connectionsCheckingInterval, maxHeaderSize } = limits;
  return {
    ...{ requestTimeout, connectionTimeout, keepAliveTimeout, handlerTimeout, bodyLimit },
    routerOptions: { maxParamLength: 200 },
    http: { headersTimeout, connectionsCheckingInterval, maxHeaderSize, requireHostHeader: false },
  } satisfies FastifyHttpOptions<Server>;
}
