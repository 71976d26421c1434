/** A piece of SQL with the values for its question marks, in their order. */
export type Sql = { text: string; values: unknown[] };
