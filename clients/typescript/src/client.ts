import createFetchClient, { type Client } from 'openapi-fetch';
import { ReadoutProblem } from './problem.ts';
import { type Fetch, type RetryOptions, retrying } from './retrying.ts';
import { type GroupPages, LISTS, type Pages, type paths } from './schema.ts';

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

type Media = 'application/json' | 'application/problem+json';
type ListName = keyof typeof LISTS;
type Asked<Name extends ListName> = NonNullable<paths[(typeof LISTS)[Name]]['get']['parameters']['query']>;
/** The filters of a list. Pages are the client's business, and other forms of rows have calls of their own. */
export type Query<Name extends ListName> = Omit<Asked<Name>, 'cursor' | 'format' | 'fields' | 'group_by'>;
/** A page of a list: rows, where they stand, and how the filters were understood. */
export type Page<Name extends ListName> = Pages[Name];
/** A row of a list. */
export type Row<Name extends ListName> = Page<Name>['data'][number];
/** What the rows of a list can be counted by. */
export type GroupBy<Name extends keyof GroupPages> = NonNullable<Asked<Name>['group_by']>;
/** Rows that share a value, counted. */
export type Group = GroupPages[keyof GroupPages]['data'][number];

type Sending = { signal?: AbortSignal };
type Lists = {
  /** The rows of all pages, fetched as they are asked for. @throws ReadoutProblem */
  [Name in ListName]: (query?: Query<Name>, sending?: Sending) => AsyncGenerator<Row<Name>, void>;
};

export type Readout = Client<paths, Media> &
  Lists & {
    /** The pages of a list, each with its `meta`. @throws ReadoutProblem */
    pages: <Name extends ListName>(
      list: Name,
      query?: Query<Name>,
      sending?: Sending,
    ) => AsyncGenerator<Page<Name>, void>;
    /** The rows of a list counted by one of their values. @throws ReadoutProblem */
    groups: <Name extends keyof GroupPages>(
      list: Name,
      by: GroupBy<Name>,
      query?: Query<Name>,
      sending?: Sending,
    ) => AsyncGenerator<Group, void>;
  };

/** A client of the server at `baseUrl`: that of openapi-fetch, and an iterator for each list. */
export function createClient(options: ReadoutOptions): Readout {
  const { baseUrl, fetch = globalThis.fetch, headers, key } = options;
  const client = createFetchClient<paths, Media>({
    baseUrl,
    fetch: retrying(fetch, options),
    headers: { ...headers, ...(key !== undefined && { authorization: `Bearer ${key}` }) },
  });
  const pages = pagesOf(client);
  const rows = (list: ListName) => (query?: object, sending?: Sending) => rowsOf(pages(list, query, sending));
  const lists = Object.keys(LISTS).map((name) => [name, rows(name as ListName)]);
  return {
    ...client,
    ...(Object.fromEntries(lists) as Lists),
    pages: pages as Readout['pages'],
    groups: (list, by, query, sending) =>
      rowsOf(pages(list, { ...query, group_by: by }, sending)) as AsyncGenerator<Group, void>,
  };
}

/** What a call of the client gives, without its wrapping. @throws ReadoutProblem where the answer is none */
export async function answered<Data>(
  call: Promise<{ data?: Data; error?: unknown; response: Response }>,
): Promise<NonNullable<Data>> {
  const { data, error, response } = await call;
  if (!response.ok || data === undefined || data === null) throw new ReadoutProblem(error, response);
  return data;
}

type AnyPage = { data: unknown[]; page: { next: string | null } };

async function* rowsOf(pages: AsyncGenerator<AnyPage, void>): AsyncGenerator<never, void> {
  for await (const { data } of pages) yield* data as never[];
}

/** One loop for all lists: that path, filters and rows belong together is what the types of `Readout` say. */
function pagesOf(client: Client<paths, Media>) {
  return async function* pages(list: ListName, query: object = {}, sending: Sending = {}) {
    let cursor: string | null | undefined;
    do {
      const asked: object = { ...query, ...(cursor && { cursor }) };
      const call = client.GET(LISTS[list] as '/changes', { params: { query: asked }, ...sending });
      const page: AnyPage = await answered(call);
      yield page;
      cursor = page.page.next;
    } while (cursor);
  };
}
