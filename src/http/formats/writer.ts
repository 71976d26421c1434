/** Writes rows one after another: what goes before, the rows of a page, and what closes it. */
export type Writer<Row> = { head: () => string; rows: (rows: Row[]) => string; tail: () => string };

/** What a document about some rows may refer to: addresses that a client can follow, and the age of the data. */
export type Setting = { origin: string; self: string; next: string | null; as_of: string };
