import { buildApp } from '../http/app.ts';
import type { Store } from '../store/open.ts';
import { type Answer, type Api, answerOf, type Query, urlOf } from './api.ts';

/** Merged records lead to others in one step, or in a few where they were merged again meanwhile. */
const MAX_REDIRECTS = 5;

/** What of the configuration matters; public address and port for links in answers, which lead to where the server would be. */
type ApiConfig = { maxDocumentBytes: number; port: number; publicUrl: string | null };

/** The API over an open database without a server: the routes of HTTP themselves, so that all means the same. */
export function apiOver(db: Store, { maxDocumentBytes, port, publicUrl }: ApiConfig): Api {
  // Nobody else waits: a command on a busy machine is late, not turned away.
  const app = buildApp({ db, config: { maxDocumentBytes, publicUrl }, limits: { maxEventLoopDelay: 0 } });
  const ask = async (url: string, redirects = 0): Promise<Answer> => {
    const { statusCode, headers, ...answer } = await app.inject({
      url,
      authority: `localhost:${port}`,
      payloadAsStream: true,
    });
    const { location } = headers;
    if (statusCode === 308 && typeof location === 'string' && redirects < MAX_REDIRECTS) {
      answer.stream().resume();
      return ask(location, redirects + 1);
    }
    return answerOf(statusCode, (name) => headers[name]?.toString(), answer.stream());
  };
  return {
    get: (path: string, query?: Query) => ask(urlOf(path, query)),
    close: async () => void (await app.close()),
  };
}
