import compress from '@fastify/compress';
import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';

/** Smaller answers fit into one packet as they are. */
const THRESHOLD = 1024;
/** What is text under another name too. Events have to arrive one by one, which no compressor lets them. */
const TEXTS =
  /^text\/(?!event-stream)|^application\/[\w.+-]*(?:json|xml|yaml|text|javascript)(?:;|$)|^image\/svg\+xml/;

/** Compresses answers with the first of zstd, br, gzip and deflate that the client takes. */
export function compressAnswers(app: FastifyInstance): void {
  // Before the hooks of the library, which belong to the routes.
  app.addHook('onSend', async (request, _reply, payload) => {
    if (looksCompressed(payload)) leaveUncompressed(request);
  });
  app.register(compress, { threshold: THRESHOLD, customTypes: TEXTS });
  // Once the library has its own hooks on the routes.
  app.after(() => void app.addHook('onRoute', emptyLast));
}

/**
 * Lets the answer to `HEAD` be compressed before Fastify leaves its body out: its length and encoding are those of
 * the answer to `GET` then, as HTTP has it, and not those of the answer as it was.
 */
function emptyLast(route: RouteOptions): void {
  const hooks = [route.onSend ?? []].flat();
  const emptying = hooks.filter(({ name }) => name === 'headRouteOnSendHandler');
  if (emptying.length > 0) route.onSend = [...hooks.filter((hook) => !emptying.includes(hook)), ...emptying];
}

/** The library goes by this header, which is meant for clients. */
export function leaveUncompressed(request: FastifyRequest): void {
  request.headers['x-no-compression'] = '';
}

/**
 * Whether the library would take text for a zlib or gzip stream by its first two bytes, and send it as it is under
 * the name of an encoding. Many texts begin so, "HK" and "(S" among them.
 */
function looksCompressed(payload: unknown): boolean {
  if (typeof payload !== 'string' && !Buffer.isBuffer(payload)) return false;
  const [first = 0, second = 0] = Buffer.from(payload.slice(0, 2));
  if (first === 0x1f && second === 0x8b) return true;
  return (first & 0x8f) === 0x08 && ((first << 8) | second) % 31 === 0;
}
