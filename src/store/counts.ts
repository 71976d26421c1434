import type { Store } from './open.ts';
import { firstValue } from './statement.ts';
import type { Noun } from './write.ts';

const TABLES = { event: 'events', person: 'people', claim: 'claims', document: 'documents' } as const;

/** How many records of each noun there are. */
export function countRecords(db: Store): Record<Noun, number> {
  const counts = Object.entries(TABLES).map(([noun, table]) => [noun, countOf(db, table)]);
  return Object.fromEntries(counts) as Record<Noun, number>;
}

const countOf = (db: Store, table: string) => firstValue<number>(db, `SELECT count(*) FROM ${table}`) ?? 0;

/** How many documents have ever been taken in, those that were withdrawn or replaced since among them. */
export function countIngested(db: Store): number {
  return firstValue<number>(db, "SELECT count(*) FROM changes WHERE noun = 'document'") ?? 0;
}
