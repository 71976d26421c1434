import type { Readable } from 'node:stream';

/** Parameters of a request; an array repeats its parameter. */
export type Query = Record<string, string | string[]>;

/** An answer as it comes, of whatever status; `next` is where the page behind it is, for one that is a page. */
export type Answer = { status: number; mediaType: string; next: string | null; body: Readable };

/** The API of a server, be it in this process or elsewhere. */
export interface Api {
  /** Asks for a path and is sent on where a record has become part of another. @throws where nothing answers */
  get(path: string, query?: Query): Promise<Answer>;
  close(): Promise<void>;
}

/** The path with its query, repeated parameters one by one. */
export function urlOf(path: string, query: Query = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, values] of Object.entries(query)) {
    for (const value of [values].flat()) parameters.append(name, value);
  }
  return parameters.size === 0 ? path : `${path}?${parameters}`;
}

/** The answer with what its headers say. */
export function answerOf(
  status: number,
  header: (name: string) => string | null | undefined,
  body: Readable,
): Answer {
  const mediaType = header('content-type')?.split(';', 1)[0] ?? '';
  const next = /<([^>]*)>; rel="next"/.exec(header('link') ?? '')?.[1] ?? null;
  return { status, mediaType, next, body };
}
