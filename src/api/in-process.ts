import { buildApp } from '../http/app.ts';
import type { Store } from '../store/open.ts';
import { type Answer, type Api, type Query, urlOf } from './api.ts';

/** Merged records lead to others in one step, or in a few where they were merged again meanwhile. */
const MAX_REDIRECTS = 5;

/** The API over an open database without a server: the routes of HTTP themselves, so that all means the same. */
export function apiOver(db: Store, { maxDocumentBytes }: { maxDocumentBytes: number }): Api {
  const app = buildApp({ db, config: { maxDocumentBytes } });
  const ask = async (url: string, redirects = 0): Promise<Answer> => {
    const { statusCode, headers, ...answer } = await app.inject({ url, payloadAsStream: true });
    const { location } = headers;
    if (statusCode === 308 && typeof location === 'string' && redirects < MAX_REDIRECTS) {
      answer.stream().resume();
      return ask(location, redirects + 1);
    }
    const mediaType = String(headers['content-type'] ?? '').split(';', 1)[0]!;
    return { status: statusCode, mediaType, body: answer.stream() };
  };
  return {
    get: (path: string, query?: Query) => ask(urlOf(path, query)),
    close: async () => void (await app.close()),
  };
}
