import type { Readable } from 'node:stream';

/** Parameters of a request; an array repeats its parameter. */
export type Query = Record<string, string | string[]>;

/** An answer as it comes, of whatever status. */
export type Answer = { status: number; mediaType: string; body: Readable };

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
