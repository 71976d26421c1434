import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Fate } from '../store/changes.ts';
import type { Store } from '../store/open.ts';
import { whereabouts } from '../store/whereabouts.ts';
import type { Noun } from '../store/write.ts';
import { type ProblemError, problem } from './problem-error.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route answers for records that are gone, too. */
    evenGone?: boolean;
    /** The route deals with the id as it is: to change another record than the one that is named would be wrong. */
    asNamed?: boolean;
  }
}

const NOUNS: Record<string, Noun> = {
  events: 'event',
  people: 'person',
  claims: 'claim',
  documents: 'document',
};

/** The noun of the record that a route with this path is about, `null` for other routes. */
export function nounOf(path: string): Noun | null {
  return NOUNS[/^\/(\w+)\/(?::id|\{id\})(?:\/|$)/.exec(path)?.[1] ?? ''] ?? null;
}

/**
 * Sends whoever asks for a record that has become part of another on to that one, and says what became of one
 * that is gone. Of ids that never were the route itself says that there is no such record.
 */
export function answerElsewhere(app: FastifyInstance, db: Store): void {
  app.addHook('preHandler', async (request, reply) => {
    const { url = '', config } = request.routeOptions;
    const noun = nounOf(url);
    if (noun === null || config.asNamed) return;
    const { id } = request.params as { id: string };
    const found = whereabouts(db, noun, id);
    if (found?.at === 'there') return sendOn(request, reply, found.id);
    if (found?.at !== 'gone' || config.evenGone) return;
    throw gone(noun, id, found.fate);
  });
}

/** The problem that says what a record was that is gone, since when and why. */
export function gone(noun: Noun, id: string, { was, at, why }: Fate): ProblemError {
  const named = `${noun} \`${id}\`${was ? ` (${was})` : ''}`;
  return problem('gone', `${named} was withdrawn on ${at.slice(0, 10)}${why === null ? '' : `: ${why}`}`);
}

/** The same path below the other id, with the query as it came. */
function sendOn(request: FastifyRequest, reply: FastifyReply, into: string): FastifyReply {
  const [path = '', query] = request.url.split('?', 2);
  const parts = path.split('/').map((part, at) => (at === 2 ? into : part));
  const location = parts.join('/') + (query === undefined ? '' : `?${query}`);
  return reply.code(308).header('location', location).send();
}
