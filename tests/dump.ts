import type { Store } from '#src/store/open.ts';

/** What says when or in which order something went in, and not what it is. */
const BESIDE = new Set(['ingested_at', 'as_of', 'version', 'seq']);
/** What tells how the data came to be as it is. */
const HISTORY = new Set(['changes', 'revisions']);
/** Columns that hold the number of a wording: which it is, is whose it is and what it says. */
const NUMBERS = new Set(['wording', 'other']);
const WORDS = { event: 'events', claim: 'claims', document: 'documents' };

/** Everything that a database holds, table by table, in an order of its own: two that hold the same are equal. */
export function dump(db: Store): Record<string, string[]> {
  const tables = db
    .prepare<[], { name: string }>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'",
    )
    .all()
    .filter(({ name }) => name !== 'sqlite_schema' && !HISTORY.has(name));
  const rows = tables.map(({ name }) => [name, rowsIn(db, `SELECT * FROM ${name}`)] as const);
  const words = Object.entries(WORDS).map(
    ([noun, table]) => [`${noun}_words`, wordsIn(db, noun, table)] as const,
  );
  return Object.fromEntries([...rows, ...words]);
}

function rowsIn(db: Store, sql: string): string[] {
  const rows = db.prepare<[], Record<string, unknown>>(sql).all();
  const wordings = db.prepare<[number], object>('SELECT speaker, terms FROM wordings WHERE seq = ?');
  const shown = (value: unknown, column: string) => {
    if (NUMBERS.has(column)) return wordings.get(value as number);
    return Buffer.isBuffer(value) ? value.toString('base64') : value;
  };
  return rows
    .map((row) => Object.entries(row).filter(([column]) => !BESIDE.has(column)))
    .map((row) => JSON.stringify(row.map(([column, value]) => [column, shown(value, column)])))
    .sort();
}

/** The full-text index: each word with the record that has it and where. */
function wordsIn(db: Store, noun: string, table: string): string[] {
  db.exec(
    `CREATE VIRTUAL TABLE IF NOT EXISTS temp.${noun}_vocab USING fts5vocab(main, ${noun}_words, instance)`,
  );
  return rowsIn(
    db,
    `SELECT v.term, v.col, v.offset, t.id FROM temp.${noun}_vocab v LEFT JOIN ${table} t ON t.seq = v.doc`,
  );
}
