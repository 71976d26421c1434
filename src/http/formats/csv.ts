import { stringify } from 'csv-stringify/sync';
import type { Writer } from './writer.ts';

/**
 * A column of a table: its name, the field of the row it is of, and what stands in it. One that is `asked` is there
 * only where `include` has its field.
 */
export type Column<Row> = { name: string; field: string; asked?: true; value: (row: Row) => unknown };

/** Columns that have the field of their name as it is. */
export const plain = <Row>(...fields: (keyof Row & string)[]): Column<Row>[] =>
  fields.map((field) => ({ name: field, field, value: (row) => row[field] }));

/** Several values in one cell. */
export const joined = (values: readonly (string | null)[]): string =>
  values.filter((value) => value !== null).join('; ');

/**
 * CSV after RFC 4180: CRLF, quotes doubled. What a spreadsheet would take for a formula gets an apostrophe in
 * front (OWASP, "CSV Injection"), for the texts come from outside.
 */
export function csvWriter<Row>(columns: readonly Column<Row>[]): Writer<Row> {
  const lines = (records: unknown[][]) =>
    stringify(records, { record_delimiter: 'windows', escape_formulas: true, cast: { boolean: String } });
  return {
    head: () => lines([columns.map(({ name }) => name)]),
    rows: (rows) => lines(rows.map((row) => columns.map(({ value }) => value(row)))),
    tail: () => '',
  };
}
