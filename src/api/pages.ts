import type { Api, Query } from './api.ts';
import { askFor } from './ask.ts';

export type Row = Record<string, unknown>;
/** A page of a list, or a whole list that has no pages. */
export type ListPage = {
  data: Row[];
  page: { limit: number; next: string | null; total?: number };
  meta: Record<string, unknown>;
};

/** The pages of a list one after another, as far as they are asked for. @throws Refusal */
export async function* pagesOf(api: Api, path: string, query: Query): AsyncGenerator<ListPage, void> {
  let cursor: string | null | undefined;
  do {
    const page: ListPage = await askFor(api, path, { ...query, ...(cursor && { cursor }) });
    yield page;
    cursor = page.page?.next;
  } while (cursor);
}
