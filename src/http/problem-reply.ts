import type { FastifyReply, FastifyRequest } from 'fastify';
import { toProblem } from './fastify-errors.ts';
import { problemBody } from './problem-error.ts';
import { idHeaders } from './request-id.ts';

/** Answers with the problem that an error stands for; logs what is ours to mend. */
export function replyProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const raised = toProblem(error, request.routeOptions?.bodyLimit);
  if (raised.statusCode >= 500) request.log.error({ err: error }, 'request failed');
  reply
    .code(raised.statusCode)
    // The hooks that set these do not run for errors that Fastify raises before routing.
    .headers({ 'x-content-type-options': 'nosniff', 'access-control-allow-origin': '*' })
    // What is wrong now may be right in a moment: a 404 or 410 would be kept by caches otherwise.
    .headers({ ...idHeaders(request.id), 'cache-control': 'no-store', ...raised.headers })
    .type('application/problem+json')
    // A string, for a route's response serializers know only its own answers.
    .send(`${JSON.stringify(problemBody(raised, request.id))}\n`);
}
