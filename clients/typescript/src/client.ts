import createFetchClient, { type Client } from 'openapi-fetch';
import { ReadoutProblem } from './problem.ts';
import { type Fetch, type RetryOptions, retrying } from './retrying.ts';
import { LISTS, type paths } from './schema.ts';

// This file is all that the package shows.
export type { components, paths } from './schema.ts';
export { ReadoutProblem };

export interface ReadoutOptions extends RetryOptions {
  /** Where the server is, such as `http://localhost:3000`. */
  baseUrl: string;
  fetch?: Fetch;
  /** Sent with every request. */
  headers?: Record<string, string>;
  /** Key for the routes that write. */
  key?: string;
}

type ListName = keyof typeof LISTS;
type Get<Name extends ListName> = paths[(typeof LISTS)[Name]]['get'];
/** The filters of a list; pages are the client's business. */
export type Query<Name extends ListName> = Omit<NonNullable<Get<Name>['parameters']['query']>, 'cursor'>;
/** A page of a list: rows, where they stand, and how the filters were understood. */
export type Page<Name extends ListName> = Get<Name>['responses'][200]['content']['application/json'];
/** A row of a list. */
export type Row<Name extends ListName> = Page<Name>['data'][number];

type Sending = { signal?: AbortSignal };
type Lists = {
  /** The rows of all pages, fetched as they are asked for. @throws ReadoutProblem */
  [Name in ListName]: (query?: Query<Name>, sending?: Sending) => AsyncGenerator<Row<Name>, void>;
};

export type Readout = Client<paths> &
  Lists & {
    /** The pages of a list, each with its `meta`. @throws ReadoutProblem */
    pages: <Name extends ListName>(
      list: Name,
      query?: Query<Name>,
      sending?: Sending,
    ) => AsyncGenerator<Page<Name>, void>;
  };

/** A client of the server at `baseUrl`: that of openapi-fetch, and an iterator for each list. */
export function createClient(options: ReadoutOptions): Readout {
  const { baseUrl, fetch = globalThis.fetch, headers, key } = options;
  const client = createFetchClient<paths>({
    baseUrl,
    fetch: retrying(fetch, options),
    headers: { ...headers, ...(key !== undefined && { authorization: `Bearer ${key}` }) },
  });
  const pages = pagesOf(client);
  const lists = Object.keys(LISTS).map((name) => [
    name,
    async function* rows(query?: object, sending?: Sending) {
      for await (const page of pages(name as ListName, query, sending)) yield* page.data;
    },
  ]);
  return { ...client, ...(Object.fromEntries(lists) as Lists), pages };
}

/** What a call of the client gives, without its wrapping. @throws ReadoutProblem where the answer is none */
export async function answered<Data>(
  call: Promise<{ data?: Data; error?: unknown; response: Response }>,
): Promise<NonNullable<Data>> {
  const { data, error, response } = await call;
  if (!response.ok || data === undefined || data === null) throw new ReadoutProblem(error, response);
  return data;
}

function pagesOf(client: Client<paths>): Readout['pages'] {
  return async function* pages<Name extends ListName>(
    list: Name,
    query: Query<Name> = {} as Query<Name>,
    sending: Sending = {},
  ) {
    let cursor: string | null | undefined;
    do {
      // One call for all lists: that path, filters and rows belong together is what the types outside say.
      const asked = { ...(query as Query<'events'>), ...(cursor && { cursor }) };
      const call = client.GET(LISTS[list] as '/events', { params: { query: asked }, ...sending });
      const page = (await answered(call)) as Page<Name>;
      yield page;
      cursor = page.page.next;
    } while (cursor);
  };
}
