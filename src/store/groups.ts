import type { Page, Rows } from '../model/filter.ts';
import type { Group } from '../model/groups.ts';
import { TOPICS, type Topic } from '../model/topics.ts';
import { countryName } from './country-name.ts';
import { DIMENSIONS, type Dimension, type Label } from './dimensions.ts';
import { foundSql } from './find.ts';
import type { Store } from './open.ts';
import type { Query } from './plan.ts';
import { countRanked, rankedPage } from './ranked.ts';
import type { Sql } from './sql.ts';
import { rowsOf } from './statement.ts';

/**
 * The records that a query finds, counted by a dimension: the largest groups first, months and years in the order
 * of time, those without a value last. A record with several values is in several groups. @throws KeysetError
 */
export function listGroups(db: Store, query: Query, by: string, page: Page): Rows<Group> {
  const dimension = dimensionOf(query, by);
  const { rows, next } = rankedPage<{ value: string | null; count: number }>(
    db,
    groupsSql(db, query, dimension),
    page,
  );
  const words = labels(
    db,
    dimension.label,
    rows.flatMap(({ value }) => value ?? []),
  );
  return { rows: rows.map(({ value, count }) => ({ key: value, label: words(value ?? ''), count })), next };
}

/** How many groups there are. */
export function countGroups(db: Store, query: Query, by: string): number {
  return countRanked(db, groupsSql(db, query, dimensionOf(query, by)));
}

const dimensionOf = ({ noun }: Query, by: string): Dimension =>
  (DIMENSIONS[noun] as Record<string, Dimension>)[by]!;

function groupsSql(db: Store, query: Query, { join, key, inTime }: Dimension): Sql {
  const found = foundSql(db, query);
  const rank = inTime ? '0' : '-count(DISTINCT f.id)';
  const text = `SELECT ${key} AS key, ${key} AS value, ${rank} AS rank, count(DISTINCT f.id) AS count
    FROM (${found.text}) f ${join} GROUP BY 1`;
  return { text, values: found.values };
}

/** What values are called: people by their ids, countries by their codes. */
function labels(db: Store, label: Label | undefined, values: string[]): (value: string) => string | null {
  if (label === 'country') return (code) => (code === '' ? null : countryName(code));
  if (label === 'pair') return (pair) => (pair === '' ? null : pair.split('-').map(countryName).join(' – '));
  if (label === 'topic') return (topic) => TOPICS[topic as Topic] ?? null;
  if (label !== 'person') return () => null;
  const sql = 'SELECT id, name FROM people WHERE id IN (SELECT value FROM json_each(?))';
  const names = new Map(
    rowsOf<{ id: string; name: string }>(db, sql, values).map(({ id, name }) => [id, name]),
  );
  return (id) => names.get(id) ?? null;
}
