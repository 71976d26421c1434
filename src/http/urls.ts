import type { FastifyInstance } from 'fastify';
import { problem } from './problem-error.ts';

export const MAX_URL = 8 * 1024;

/**
 * Refuses URLs beyond 8 KiB, well above any honest filter and within what proxies pass on, and queries that are no
 * UTF-8: they would be searched for as they stand, find nothing, and nobody would learn why. Of paths Fastify sees to it.
 */
export function refuseUnreadableUrls(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ url }) => {
    if (url.length > MAX_URL) {
      throw problem('url-too-long', `the URL has ${url.length} characters; ${MAX_URL} are the most`);
    }
    const at = url.indexOf('?');
    const bad =
      at !== -1 &&
      url
        .slice(at + 1)
        .split('&')
        .find((one) => !isEncoded(one));
    if (bad) {
      const start = JSON.stringify(bad.slice(0, 60));
      throw problem(
        'malformed-request',
        `${start} in the query is not valid percent-encoded UTF-8; a percent sign is %25`,
      );
    }
  });
}

function isEncoded(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
