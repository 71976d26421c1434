import type { FastifyInstance } from 'fastify';

/**
 * While the application closes, every answer is the last one on its connection: a client that keeps it open
 * would hold up the end until the connection times out. @returns the signal that it closes, for answers that have no
 * end of their own
 */
export function letConnectionsGo(app: FastifyInstance): AbortSignal {
  const closing = new AbortController();
  app.addHook('preClose', async () => closing.abort());
  app.addHook('onSend', async (_request, reply) => {
    if (closing.signal.aborted) reply.header('connection', 'close');
  });
  return closing.signal;
}
