import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { type Api, answerOf, type Query, urlOf } from './api.ts';

const TIMEOUT = 60_000;

/** The API of the server at `origin`. @throws where that is no address */
export function apiAt(origin: string): Api {
  if (!URL.canParse(origin) || !/^https?:$/.test(new URL(origin).protocol)) {
    throw new Error(`${origin} is no address of a server; give one such as http://localhost:3000`);
  }
  const base = origin.replace(/\/+$/, '');
  return {
    get: async (path: string, query?: Query) => {
      const { status, headers, body } = await fetchFrom(base + urlOf(path, query));
      const stream = body ? Readable.fromWeb(body as ReadableStream) : Readable.from([]);
      return answerOf(status, (name) => headers.get(name), stream);
    },
    close: async () => {},
  };
}

async function fetchFrom(url: string): Promise<Response> {
  try {
    return await fetch(url, { signal: AbortSignal.timeout(TIMEOUT) });
  } catch (error) {
    const { cause, message } = error as Error & { cause?: Error };
    throw new Error(`cannot ask ${new URL(url).origin}: ${cause?.message || message}`);
  }
}
