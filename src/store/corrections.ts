import type { Store } from './open.ts';
import { prepared, rowsOf } from './statement.ts';
import type { Said } from './withdrawals.ts';

/** A value in force that a person has given for a field. */
export type Given = Said & { target_id: string; field: string; value: unknown };

/** Notes what a person has said; `value` is JSON, `null` takes back what was said before. */
export function putCorrection(
  db: Store,
  { target_id, field, other_id = '', value, why, at }: NewCorrection,
): void {
  prepared(
    db,
    'INSERT INTO corrections (target_id, field, other_id, value, why, at) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(target_id, field, other_id, value, why, at);
}

export type NewCorrection = Said & {
  target_id: string;
  field: string;
  other_id?: string;
  value: string | null;
};

/** The last word on each field of these targets, which are one record: of several the latest. */
export function correctionsOf(db: Store, targets: string[]): Given[] {
  const sql = `SELECT target_id, field, value, why, at FROM corrections
    WHERE target_id IN (SELECT value FROM json_each(?)) AND other_id = '' ORDER BY seq`;
  const rows = rowsOf<Given & { value: string | null }>(db, sql, targets);
  // What is taken back leaves what was said of the same field of another of the targets.
  const last = new Map(rows.map((row) => [`${row.target_id} ${row.field}`, row]));
  const said = rows.filter((row) => row.value !== null && last.get(`${row.target_id} ${row.field}`) === row);
  const byField = new Map(said.map((row) => [row.field, row]));
  return [...byField.values()].map((row) => ({ ...row, value: JSON.parse(row.value as string) }));
}

/** What a person has said of two records, in force. */
export type Verdict = Said & { target_id: string; other_id: string; field: string };

/** The last word on each pair of records of a kind, by the beginning of their ids. */
export function verdictsOn(db: Store, kind: 'evt' | 'per'): Verdict[] {
  const sql = `SELECT target_id, other_id, field, value, why, at FROM corrections
    WHERE other_id <> '' AND substr(target_id, 1, 3) = ? ORDER BY seq`;
  const rows = prepared<[string], Verdict & { value: string | null }>(db, sql).all(kind);
  const last = new Map(rows.map((row) => [[row.target_id, row.other_id].sort().join(), row]));
  return [...last.values()].filter(({ value }) => value !== null);
}

/**
 * Lets what people have said of one record hold of another that has come in its place, unless they have spoken of that
 * one itself. `fieldOf` gives what a field is called there, `null` where there is none. What was said stays where it is.
 */
export function copyCorrections(
  db: Store,
  from: string,
  to: string,
  fieldOf: (field: string) => string | null = (field) => field,
): void {
  if (saidOf(db, to).length > 0) return;
  for (const { field, ...said } of saidOf(db, from)) {
    const named = fieldOf(field);
    if (named === null) continue;
    const [target_id, other_id] = [said.target_id, said.other_id].map((id) => (id === from ? to : id));
    putCorrection(db, { ...said, field: named, target_id: target_id!, other_id: other_id! });
  }
}

/** Everything that was ever said of a record, and of it and another, in order. */
function saidOf(db: Store, id: string): Required<NewCorrection>[] {
  const sql = `SELECT target_id, field, other_id, value, why, at FROM corrections
    WHERE target_id = ? OR (other_id = ? AND other_id <> '') ORDER BY seq`;
  return prepared<[string, string], Required<NewCorrection>>(db, sql).all(id, id);
}
