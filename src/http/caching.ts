import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Store } from '../store/open.ts';
import type { AnswerCache } from './answer-cache.ts';
import { validatorsOf } from './answer-tag.ts';
import { leaveUncompressed } from './compression.ts';
import { isUnchanged, namesTag, type Validators } from './conditional.ts';

/** What is known of an answer before it is made, and the headers that are not its route's. */
type Expected = { validators: Validators; others: Record<string, unknown>; isKept: boolean };

declare module 'fastify' {
  interface FastifyRequest {
    expected: Expected | null;
  }
}

type Options = {
  db: Store;
  cache: AnswerCache | null;
  /** Called for each answer that could have come from the cache. */
  onLookup: (result: 'hit' | 'miss') => void;
  /** Called where a client has the first page of a list without its route, which would have kept the data for the next. */
  onFirstPage: () => void;
};

/** Below what an answer depends on; it has to be asked for each time, which a 304 makes cheap. */
const REVALIDATE = 'no-cache';
const MAY_BE_KEPT = [200, 304, 308];

/**
 * Answers with what the client has already (304), or with what was answered before, and without the route where it
 * can. The route itself decides whether there is an answer at all: a tag says so too, for only a 200 gives it.
 */
export function cacheAnswers(app: FastifyInstance, options: Options): void {
  const { db, cache, onLookup, onFirstPage } = options;
  app.decorateRequest('expected', null);
  app.addHook('onRequest', async (request, reply) => {
    const validators = validatorsOf(request, db);
    if (validators === null) return;
    request.expected = { validators, others: {}, isKept: true };
    const isKnown = namesTag(request.headers['if-none-match'], validators.etag);
    const kept = isKnown ? undefined : cache?.get(validators.etag);
    if (cache && !isKnown) onLookup(kept ? 'hit' : 'miss');
    if ((isKnown || kept) && isFirstPage(request)) onFirstPage();
    if (isKnown) return reply.code(304).send();
    if (kept) return reply.headers(kept.headers).send(kept.body);
    request.expected = { validators, others: reply.getHeaders(), isKept: false };
  });
  app.addHook('onSend', async (request, reply, payload) => {
    const { expected } = request;
    const mayBeKept = expected !== null && MAY_BE_KEPT.includes(reply.statusCode);
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', mayBeKept ? REVALIDATE : 'no-store');
    if (!mayBeKept || reply.statusCode === 308) return payload;
    if (cache && !expected.isKept) keep(cache, expected, reply, payload);
    tellValidators(reply, expected.validators);
    return payloadFor(request, reply, payload, expected.validators);
  });
}

function isFirstPage({ query, routeOptions: { schema } }: FastifyRequest): boolean {
  const isPaged = schema?.querystring instanceof z.ZodObject && 'cursor' in schema.querystring.shape;
  return isPaged && !('cursor' in (query as object));
}

/** Keeps a whole answer with the headers that its route has set, which are those that were not there before. */
function keep(cache: AnswerCache, { validators, others }: Expected, reply: FastifyReply, payload: unknown) {
  if (typeof payload !== 'string' && !Buffer.isBuffer(payload)) return;
  const own = Object.entries(reply.getHeaders()).filter(
    ([name, value]) => value !== others[name] && !OF_THE_CONNECTION.includes(name),
  );
  const headers = Object.fromEntries(own.map(([name, value]) => [name, String(value)]));
  cache.set(validators.etag, { body: Buffer.from(payload), headers });
}

const OF_THE_CONNECTION = ['cache-control', 'connection', 'content-length', 'date'];

function tellValidators(reply: FastifyReply, { etag, lastModified }: Validators): void {
  // Small letters, which @fastify/compress looks for before it adds the second one itself.
  reply.headers({ etag, vary: 'accept, accept-encoding' });
  if (lastModified) reply.header('last-modified', lastModified.toUTCString());
}

/** What is left of the payload: nothing of an answer that the client has, and none of a stream that HEAD asks for. */
function payloadFor(request: FastifyRequest, reply: FastifyReply, payload: unknown, validators: Validators) {
  if (reply.statusCode === 304 || isUnchanged(request.headers, validators)) {
    discard(payload);
    reply.code(304).removeHeader('content-type');
    leaveUncompressed(request);
    return request.method === 'HEAD' ? nothing() : null;
  }
  if (request.method !== 'HEAD' || !isStream(payload)) return payload;
  discard(payload);
  return nothing();
}

/** A stream, of which Fastify gives no length for HEAD: `Content-Length: 0` would be wrong of the answer to GET. */
const nothing = () => Readable.from([]);

const isStream = (payload: unknown): payload is Readable => payload instanceof Readable;

function discard(payload: unknown): void {
  if (isStream(payload)) payload.destroy();
}
