import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { changeEvents } from './change-events.ts';
import { type Place, placeAt, refuseFuture } from './change-place.ts';
import { problem } from './problem-error.ts';
import { pulseOf } from './pulse.ts';
import type { Context } from './route.ts';

export const EVENT_STREAM = 'text/event-stream';

const HEADERS = {
  'content-type': EVENT_STREAM,
  'cache-control': 'no-store',
  // nginx would hold events back until a buffer is full.
  'x-accel-buffering': 'no',
  connection: 'close',
};

/** Sends a request the changes as they come, as long as it stays and the service runs. */
export function changeStreams({ db, closing, maxStreams }: Context) {
  const pulse = pulseOf(db);
  let open = 0;
  return (request: FastifyRequest, reply: FastifyReply, since: number): FastifyReply => {
    const from = startOf(request, since);
    refuseFuture(db, from, request.headers['last-event-id'] === undefined ? 'since' : 'Last-Event-ID');
    if (open >= maxStreams) throw tooMany(maxStreams);
    // A HEAD would have the stream run to an end that it does not have.
    if (request.method === 'HEAD') return reply.headers(HEADERS).send('');
    const left = new AbortController();
    const until = AbortSignal.any([closing, left.signal]);
    open += 1;
    // Not that of the stream, which waits for what it waits for.
    reply.raw.once('close', () => {
      open -= 1;
      left.abort();
    });
    return reply.headers(HEADERS).send(Readable.from(changeEvents(from, { db, pulse, until })));
  };
}

/** Whoever comes again says by the header how far it got; the address is still that of the first time. */
function startOf(request: FastifyRequest, since: number): Place {
  const last = request.headers['last-event-id'];
  return last === undefined || last === '' ? { base: since, after: null } : placeAt(String(last));
}

function tooMany(most: number) {
  const detail = `all ${most} streams are taken; come again later, or ask for pages`;
  return problem('unavailable', detail, { headers: { 'retry-after': '30' } });
}
