import type { Writer } from './writer.ts';

/** One JSON object a line, as in the `data` of the JSON answer. */
export const ndjsonWriter: Writer<unknown> = {
  head: () => '',
  rows: (rows) => rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
  tail: () => '',
};
