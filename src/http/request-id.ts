import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** `X-Request-Id` says the same for clients and proxies that know only the older name. */
const NAMES = ['request-id', 'x-request-id'];
/** The one form that is taken over: it fits the `urn:uuid:` of a problem and can put nothing into a log. */
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The id that a client or proxy gave the request where it is a UUID, otherwise a new one. */
export function requestIdOf({ headers }: { headers: IncomingHttpHeaders }): string {
  const given = NAMES.map((name) => headers[name]).find((id) => typeof id === 'string' && UUID.test(id));
  return given === undefined ? randomUUID() : String(given).toLowerCase();
}

/** The headers that tell a request's id. */
export function idHeaders(id: string): Record<string, string> {
  return Object.fromEntries(NAMES.map((name) => [name, id]));
}

/** Every answer says which request it answers. */
export function tellRequestIds(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => void reply.headers(idHeaders(request.id)));
}
