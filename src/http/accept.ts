import type { FastifyReply, FastifyRequest } from 'fastify';
import { problem } from './problem-error.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Media types that the route answers with; JSON where it says nothing. */
    produces?: string[];
  }
}

/** Refuses requests that accept none of the media types that their route answers with. Pages take what comes. */
export async function refuseUnacceptable(request: FastifyRequest, _reply: FastifyReply): Promise<void> {
  const { schema, config } = request.routeOptions;
  const { produces = ['application/json'] } = config;
  // A format that is named goes before what is accepted.
  const isNamed = 'format' in (request.query as object);
  if (request.is404 || schema === undefined || isHidden(schema) || isNamed) return;
  if (request.accepts().type(produces)) return;
  throw problem(
    'not-acceptable',
    `this route answers in ${produces.map((type) => `\`${type}\``).join(' or ')}`,
  );
}

const isHidden = (schema: object) => 'hide' in schema;
