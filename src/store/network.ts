import type { EventFilter, Page, Rows } from '../model/filter.ts';
import type { NetworkEdge, NetworkNode, NodeKind } from '../model/network.ts';
import { countryName } from './country-name.ts';
import { eventQuery } from './event-facets.ts';
import { foundSql } from './find.ts';
import type { Store } from './open.ts';
import { countRanked, rankedPage } from './ranked.ts';
import type { Sql } from './sql.ts';
import { prepared } from './statement.ts';

/** Whose network: people or countries, and from how many common events on. */
export type NetworkQuery = { of: NodeKind; min_events: number };

/** What stands for a side in each network. */
const COLUMN = { person: 'person_id', country: 'country' } as const;

/**
 * Pairs that take part in the same events for different sides, those with most events first. An event of n nodes
 * weighs 1/(n-1) for each of its pairs, after Newman (Scientific collaboration networks II, 2001), so that a summit
 * of thirty does not drown the meetings of two. @throws KeysetError when `after` is no place in this list
 */
export function listEdges(
  db: Store,
  filter: EventFilter,
  asked: NetworkQuery,
  page: Page,
): Rows<NetworkEdge> {
  const { rows, next } = rankedPage<NetworkEdge>(db, edgesSql(db, filter, asked), page);
  const name = namesOf(db, asked.of, rows);
  return {
    rows: rows.map((edge) => ({ ...edge, source_name: name(edge.source), target_name: name(edge.target) })),
    next,
  };
}

/** How many such pairs there are. */
export function countEdges(db: Store, filter: EventFilter, asked: NetworkQuery): number {
  return countRanked(db, edgesSql(db, filter, asked));
}

/** The ends of some edges, each with its number of events under the same filter. */
export function nodesOf(
  db: Store,
  filter: EventFilter,
  of: NodeKind,
  edges: readonly NetworkEdge[],
): NetworkNode[] {
  const { text, values } = foundSql(db, eventQuery(filter));
  const ids = [...new Set(edges.flatMap(({ source, target }) => [source, target]))].sort();
  const sql = `SELECT p.${COLUMN[of]} AS id, count(DISTINCT f.id) AS event_count
    FROM (${text}) f JOIN participants p ON p.event_id = f.id
    WHERE p.${COLUMN[of]} IN (SELECT value FROM json_each(?)) GROUP BY 1 ORDER BY 2 DESC, 1`;
  const name = namesOf(db, of, edges);
  return prepared<unknown[], Omit<NetworkNode, 'name'>>(db, sql)
    .all(...values, JSON.stringify(ids))
    .map(({ id, event_count }) => ({ id, name: name(id), event_count }));
}

function edgesSql(db: Store, filter: EventFilter, { of, min_events }: NetworkQuery): Sql {
  const { text, values } = foundSql(db, eventQuery(filter));
  const id = COLUMN[of];
  return {
    text: `WITH found AS MATERIALIZED (${text}),
      sizes AS MATERIALIZED (SELECT f.id, e.date_start, count(DISTINCT p.${id}) AS nodes
        FROM found f JOIN events e ON e.id = f.id JOIN participants p ON p.event_id = f.id GROUP BY f.id),
      pairs AS (SELECT DISTINCT a.${id} AS source, b.${id} AS target, f.id, f.date_start, f.nodes
        FROM sizes f JOIN participants a ON a.event_id = f.id JOIN participants b ON b.event_id = f.id AND b.${id} > a.${id}
        WHERE f.nodes > 1 AND NOT (a.country IS b.country AND a.organization IS b.organization))
      SELECT source || ' ' || target AS key, -count(*) AS rank, source, target, count(*) AS event_count,
        round(sum(1.0 / (nodes - 1)), 4) AS weight,
        min(date_start) AS first_date, max(date_start) AS last_date
      FROM pairs GROUP BY source, target HAVING count(*) >= ?`,
    values: [...values, min_events],
  };
}

function namesOf(db: Store, of: NodeKind, edges: readonly NetworkEdge[]): (id: string) => string {
  if (of === 'country') return countryName;
  const ids = JSON.stringify(edges.flatMap(({ source, target }) => [source, target]));
  const sql = 'SELECT id, name FROM people WHERE id IN (SELECT value FROM json_each(?))';
  const rows = prepared<[string], { id: string; name: string }>(db, sql).all(ids);
  const names = new Map(rows.map((one) => [one.id, one.name]));
  return (id) => names.get(id) ?? id;
}
