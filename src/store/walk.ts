import { type Condition, LISTED, type Listed } from './facets.ts';
import type { Keyset } from './keyset.ts';
import type { Plan, Query, Start } from './plan.ts';
import type { Sql } from './sql.ts';

/**
 * Dated records and undated ones are two walks, since the undated come last in either order. No day lies
 * between a `from` and an earlier `to`.
 */
export function segments({ undated, from, to }: Query, after: Keyset | null): boolean[] {
  const both = undated === 'include' ? [true, false] : [undated !== 'only'];
  const skipped = after?.[0] === '' || (from !== null && to !== null && from > to);
  return skipped ? both.filter((dated) => !dated) : both;
}

/**
 * The records of one segment behind a keyset. Several starts are joined by UNION: SQLite merges the ordered
 * walks lazily and drops what stands in two of them.
 */
export function walk(query: Query, plan: Plan, dated: boolean, after: Keyset | null): Sql {
  const probes = plan.rest.map((one) => probe(query.noun, one));
  const asked = [...inSegment(query, dated, after), ...probes, ...plan.more];
  const arms = plan.starts.map((start) => {
    const { table, where } = enter(query.noun, start);
    const all = [where, ...asked];
    return {
      text: `SELECT f.date_from AS date_from, f.id AS id FROM ${table} WHERE ${all.map(({ text }) => text).join(' AND ')}`,
      values: all.flatMap(({ values }) => values),
    };
  });
  return { text: arms.map(({ text }) => text).join(' UNION '), values: arms.flatMap(({ values }) => values) };
}

function enter(noun: Listed, start: Start): { table: string; where: Sql } {
  if ('words' in start) {
    const table = `${noun}_words w CROSS JOIN ${LISTED[noun]} f ON f.seq = w.rowid`;
    return { table, where: { text: 'w.words MATCH ?', values: [start.words] } };
  }
  const values = [start.facet, start.value];
  return { table: `${noun}_facets f`, where: { text: 'f.facet = ? AND f.value = ?', values } };
}

function inSegment(query: Query, dated: boolean, after: Keyset | null): Sql[] {
  const behind = query.ascending ? '>' : '<';
  if (!dated) {
    const undated = { text: "f.date_from = ''", values: [] };
    return after ? [undated, { text: `f.id ${behind} ?`, values: [after[1]] }] : [undated];
  }
  const pieces: Sql[] = [{ text: "f.date_from > ''", values: [] }];
  if (query.from !== null) pieces.push({ text: 'f.date_to >= ?', values: [query.from] });
  if (query.to !== null) pieces.push({ text: 'f.date_from <= ?', values: [query.to] });
  if (after) pieces.push({ text: `(f.date_from, f.id) ${behind} (?, ?)`, values: after });
  return pieces;
}

/** Whether the record at hand satisfies one more condition: a look-up of the whole key. */
function probe(noun: Listed, { facet, clause }: Condition): Sql {
  const text = `${clause.not ? 'NOT ' : ''}EXISTS (SELECT 1 FROM ${noun}_facets x WHERE x.facet = ?
    AND x.value IN (SELECT value FROM json_each(?)) AND x.date_from = f.date_from AND x.id = f.id)`;
  return { text, values: [facet, JSON.stringify(clause.any)] };
}
