import type { Server } from 'node:http';
import type { FastifyHttpOptions, FastifyInstance } from 'fastify';

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
  /**
   * The mean delay of the event loop beyond which requests are turned away; 0 for none. Whoever waits some seconds is
   * better served than whoever is turned away, and a loop that serves 64 clients in turn is as late as all of them take.
   */
  maxEventLoopDelay: 10_000,
  /** How often that delay is taken. */
  sampleInterval: 1_000,
};
export type Limits = typeof LIMITS;

/** The limits as Fastify and Node want them. */
export function serverLimits(limits: Limits) {
  const { requestTimeout, connectionTimeout, keepAliveTimeout, handlerTimeout, bodyLimit } = limits;
  const { headersTimeout, connectionsCheckingInterval, maxHeaderSize } = limits;
  return {
    ...{ requestTimeout, connectionTimeout, keepAliveTimeout, handlerTimeout, bodyLimit },
    routerOptions: { maxParamLength: 200 },
    http: { headersTimeout, connectionsCheckingInterval, maxHeaderSize, requireHostHeader: false },
  } satisfies FastifyHttpOptions<Server>;
}

const STREAMED = /^(?:text\/csv|text\/event-stream|application\/x-ndjson)\b/;
/** The longest time that a timer takes, 25 days: for answers that take as long as whoever reads them. */
export const NO_TIMEOUT = 2 ** 31 - 1;

/**
 * Lets answers that stream take as long as their readers keep reading: the time for an answer would cut them off
 * in the middle. A reader that stops is cut off by the time without movement.
 */
export function letStreamsFlow(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    if (route.config?.produces?.some((type) => STREAMED.test(type))) route.handlerTimeout ??= NO_TIMEOUT;
  });
}
