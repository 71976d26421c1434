import type { ChangeRecord } from '../model/change-record.ts';
import type { Page, Rows } from '../model/filter.ts';
import { claimRecords } from './claims.ts';
import { documentSummaries } from './documents.ts';
import { eventSummaries } from './event-summaries.ts';
import { KeysetError } from './keyset.ts';
import type { Store } from './open.ts';
import { personSummaries } from './person-summaries.ts';
import { firstValue, prepared } from './statement.ts';
import { currentId } from './whereabouts.ts';
import type { Noun } from './write.ts';

type Row = Omit<ChangeRecord, 'change' | 'into' | 'record'> & {
  added_version: number;
  into_id: string | null;
};

/** The rows that the list of each noun gives. */
const RECORDS: Record<Noun, (db: Store, ids: string[]) => NonNullable<ChangeRecord['record']>[]> = {
  document: documentSummaries,
  event: eventSummaries,
  person: personSummaries,
  claim: claimRecords,
};

/**
 * Every record that has changed after version `since`, once, at its last change: earlier states are not told.
 * @throws KeysetError when `after` is no place in this list
 */
export function listChanges(db: Store, since: number, { limit, after }: Page): Rows<ChangeRecord> {
  const place = after === null ? [since, '~', ''] : keysetOf(after);
  const sql = `SELECT version, noun, id, added_version, state, into_id, why, was, at FROM changes
    WHERE (version, noun, id) > (?, ?, ?) ORDER BY version, noun, id LIMIT ?`;
  const found = prepared<unknown[], Row>(db, sql).all(...place, limit + 1);
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  const records = recordsOf(db, shown);
  return {
    rows: shown.map((row) => entry(db, row, since, records.get(row.id) ?? null)),
    next: found.length > shown.length && last ? [last.version, last.noun, last.id] : null,
  };
}

/** How many records have changed after version `since`. */
export function countChanges(db: Store, since: number): number {
  return firstValue<number>(db, 'SELECT count(*) FROM changes WHERE version > ?', since)!;
}

function keysetOf(after: unknown[]): unknown[] {
  const types = after.map((part) => typeof part).join();
  if (types !== 'number,string,string') throw new KeysetError();
  return after;
}

function recordsOf(db: Store, rows: Row[]): Map<string, NonNullable<ChangeRecord['record']>> {
  const there = Map.groupBy(
    rows.filter(({ state }) => state === 'present'),
    ({ noun }) => noun,
  );
  const records = [...there].flatMap(([noun, of]) =>
    RECORDS[noun](
      db,
      of.map(({ id }) => id),
    ),
  );
  return new Map(records.map((record) => [record.id, record]));
}

function entry(
  db: Store,
  { added_version, into_id, ...row }: Row,
  since: number,
  record: ChangeRecord['record'],
): ChangeRecord {
  const change = row.state === 'present' ? (added_version > since ? 'added' : 'changed') : row.state;
  return { ...row, change, into: into_id && currentId(db, row.noun, into_id), record };
}
