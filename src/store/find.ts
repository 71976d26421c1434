import type { Page } from '../model/filter.ts';
import { type Keyset, keysetOf } from './keyset.ts';
import { ofEvents } from './of-events.ts';
import type { Store } from './open.ts';
import { type Plan, planOf, type Query } from './plan.ts';
import type { Sql } from './sql.ts';
import { prepared } from './statement.ts';
import { steadySince } from './steady.ts';
import { segments, walk } from './walk.ts';

/** The ids of one page, with the keyset of the last one where more follow. @throws KeysetError */
export function findIds(db: Store, query: Query, page: Page): { ids: string[]; next: Keyset | null } {
  let after = page.after === null ? null : keysetOf(page.after);
  const found: Keyset[] = [];
  const plan = planned(db, query, page.steady);
  for (const dated of segments(query, after)) {
    const wanted = page.limit + 1 - found.length;
    if (wanted === 0 || plan.starts.length === 0) break;
    const { text, values } = pageSql(query, plan, dated, after, wanted);
    found.push(
      ...(prepared(db, text)
        .raw()
        .all(...values) as Keyset[]),
    );
    after = null;
  }
  const rows = found.slice(0, page.limit);
  return { ids: rows.map(([, id]) => id), next: found.length > rows.length ? rows.at(-1)! : null };
}

/** How many records the query finds. */
export function countFound(db: Store, query: Query): number {
  const { text, values } = foundSql(db, query);
  return prepared<unknown[], { n: number }>(db, `SELECT count(*) AS n FROM (${text})`).get(...values)!.n;
}

/** The `date_from` and `id` of every record that the query finds, each once, as a statement to build upon. */
export function foundSql(db: Store, query: Query): Sql {
  const plan = planned(db, query);
  if (plan.starts.length === 0) return NOTHING;
  const walks = segments(query, null).map((dated) => walk(query, plan, dated, null));
  if (walks.length === 0) return NOTHING;
  return {
    text: walks.map(({ text }) => `SELECT * FROM (${text})`).join(' UNION ALL '),
    values: walks.flatMap(({ values }) => values),
  };
}

const NOTHING: Sql = { text: "SELECT '' AS date_from, '' AS id WHERE 0", values: [] };

/** The statements that a query would run for its first page: for looking at their plans. */
export function statementsOf(db: Store, query: Query): Sql[] {
  const plan = planned(db, query);
  return segments(query, null).map((dated) => pageSql(query, plan, dated, null, 1));
}

function planned(db: Store, query: Query, steady?: number): Plan {
  const plan = planOf(db, query);
  const within = query.events ? [ofEvents(query.noun, foundSql(db, query.events))] : [];
  const unmoved = steady === undefined ? [] : [steadySince(query.noun, steady)];
  return { ...plan, more: [...within, ...unmoved] };
}

function pageSql(query: Query, plan: Plan, dated: boolean, after: Keyset | null, limit: number): Sql {
  const { text, values } = walk(query, plan, dated, after);
  const order = query.ascending ? 'ASC' : 'DESC';
  return {
    text: `${text} ORDER BY date_from ${order}, id ${order} LIMIT ?`,
    values: [...values, limit],
  };
}
