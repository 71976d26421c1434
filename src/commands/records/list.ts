import type { Api, Query } from '../../api/api.ts';
import type { Operation } from '../../api/operations.ts';
import { pagesOf, type Row } from '../../api/pages.ts';
import { note, print } from '../print.ts';
import { withApi } from '../with-api.ts';
import { cellText, NOTHING } from './cells.ts';
import { columnsOf, heading } from './columns.ts';
import { nameNotes } from './name-notes.ts';
import { tableText, terminalWidth } from './table.ts';

export type ListOptions = {
  /** A record a line in place of a table. */
  json?: true;
  /** The most rows that are shown. */
  limit: number;
};

/** The most rows of a page that the API gives. */
const PAGE = 200;

/** `readout events` and the like: shows the rows that the filters select. @throws Refusal where they select nothing that can be */
export async function runList(operation: Operation, query: Query, options: ListOptions): Promise<void> {
  await withApi(async (api) => {
    if (options.json) await printRows(api, operation, query, options.limit);
    else await printTable(api, operation, query, options.limit);
  });
}

async function printRows(api: Api, { path }: Operation, query: Query, limit: number): Promise<void> {
  let left = limit;
  for await (const { data, meta } of pagesOf(api, path, { ...query, ...pageSize(left) })) {
    if (left === limit) for (const words of nameNotes(meta)) note(words);
    await print(
      data
        .slice(0, left)
        .map((row) => `${JSON.stringify(row)}\n`)
        .join(''),
    );
    left -= data.length;
    if (left <= 0) return;
  }
}

async function printTable(api: Api, { path }: Operation, query: Query, limit: number): Promise<void> {
  const rows: Row[] = [];
  let total: number | undefined;
  for await (const { data, page, meta } of pagesOf(api, path, {
    ...query,
    count: 'exact',
    ...pageSize(limit),
  })) {
    if (rows.length === 0) for (const words of nameNotes(meta)) note(words);
    rows.push(...data);
    total = page.total;
    if (rows.length >= limit) break;
  }
  const shown = rows.slice(0, limit);
  if (shown.length > 0) await print(`${rowsTable(path.slice(1), shown)}\n`);
  else note('no rows');
  if (total !== undefined && total > shown.length) note(`${shown.length} of ${total} rows; --all shows all`);
}

/** Pages that are no larger than what is shown. */
const pageSize = (limit: number): Query => ({ limit: String(Math.min(PAGE, limit)) });

function rowsTable(list: string, rows: Row[]): string {
  // A column in which nothing stands would only take room.
  const fields = columnsOf(list, rows).filter((field) =>
    rows.some((row) => cellText(field, row[field]) !== NOTHING),
  );
  const positions = (test: (field: string) => boolean) =>
    fields.flatMap((field, at) => (test(field) ? [at] : []));
  return tableText(
    fields.map(heading),
    rows.map((row) => fields.map((field) => cellText(field, row[field]))),
    {
      width: terminalWidth(),
      whole: positions((field) => /^(id|date|version)$|_(id|count)$/.test(field)),
      right: positions((field) => rows.every((row) => typeof row[field] === 'number')),
    },
  );
}
