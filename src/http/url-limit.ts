import type { FastifyInstance } from 'fastify';
import { problem } from './problem-error.ts';

const MAX_URL = 8 * 1024;

/** Refuses URLs beyond 8 KiB, well above any honest filter and within what proxies pass on. */
export function refuseLongUrls(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ url }) => {
    if (url.length <= MAX_URL) return;
    throw problem('url-too-long', `the URL has ${url.length} characters; ${MAX_URL} are the most`);
  });
}
