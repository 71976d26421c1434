import type { FastifyInstance } from 'fastify';

/**
 * While the application closes, every answer is the last one on its connection: a client that keeps it open
 * would hold up the end until the connection times out.
 */
export function letConnectionsGo(app: FastifyInstance): void {
  let isClosing = false;
  app.addHook('preClose', async () => {
    isClosing = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (isClosing) reply.header('connection', 'close');
  });
}
