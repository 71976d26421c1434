import type { EventFilter, Page, Rows } from '../model/filter.ts';
import type { CountryCount, OrganizationCount, PublisherCount, TopicCount } from '../model/tallies.ts';
import { TOPICS, type Topic } from '../model/topics.ts';
import { countryName } from './country-name.ts';
import { eventQuery } from './event-facets.ts';
import { foundSql } from './find.ts';
import type { Store } from './open.ts';
import { countRanked, rankedPage } from './ranked.ts';
import type { Sql } from './sql.ts';
import { prepared } from './statement.ts';

/** A list of what the events that satisfy a filter have of one thing, the most frequent first. */
export type Tally<Row> = {
  /** @throws KeysetError when `after` is no place in this list */
  list: (db: Store, filter: EventFilter, page: Page) => Rows<Row>;
  count: (db: Store, filter: EventFilter) => number;
};

/** A tally by a statement over the events `found`. */
function tally<Row, Shown = Row>(
  sql: (found: string, filter: EventFilter) => string,
  shown: (row: Row) => Shown,
): Tally<Shown> {
  const statement = (db: Store, filter: EventFilter): Sql => {
    const { text, values } = foundSql(db, eventQuery(filter));
    return { text: `WITH found AS MATERIALIZED (${text}) ${sql('found', filter)}`, values };
  };
  return {
    list: (db, filter, page) => {
      const { rows, next } = rankedPage<Row>(db, statement(db, filter), page);
      return { rows: rows.map(shown), next };
    },
    count: (db, filter) => countRanked(db, statement(db, filter)),
  };
}

/** What sides speak for, with the events and the people of each. */
const ofSides = (column: string) => (found: string) =>
  `
  SELECT p.${column} AS key, p.${column} AS value, -count(DISTINCT f.id) AS rank,
    count(DISTINCT f.id) AS event_count, count(DISTINCT p.person_id) AS person_count
  FROM ${found} f JOIN participants p ON p.event_id = f.id WHERE p.${column} IS NOT NULL GROUP BY p.${column}`;

type Counted = { value: string; event_count: number; person_count: number };

/** Every country that someone speaks for. */
export const countries: Tally<CountryCount> = tally(ofSides('country'), ({ value, ...counts }: Counted) => ({
  code: value,
  name: countryName(value),
  ...counts,
}));

/** Every body, not a state, that someone speaks for. */
export const organizations: Tally<OrganizationCount> = tally(
  ofSides('organization'),
  ({ value, ...counts }: Counted) => ({ name: value, ...counts }),
);

/** Every publisher; where events are asked for, only those that report one of them. */
export const publishers: Tally<PublisherCount> = tally(
  (found, filter) => `, told AS MATERIALIZED (
      SELECT r.document_id, r.event_id FROM ${found} f JOIN reports r ON r.event_id = f.id)
    SELECT d.publisher AS key, d.publisher AS name, -count(DISTINCT d.id) AS rank, count(DISTINCT d.id) AS document_count,
      count(DISTINCT t.event_id) AS event_count,
      min(nullif(d.date_from, '')) AS first_published, max(nullif(d.date_to, '')) AS last_published
    FROM documents d ${asksNothing(filter) ? 'LEFT' : ''} JOIN told t ON t.document_id = d.id GROUP BY d.publisher`,
  (row: PublisherCount) => row,
);

const asksNothing = (filter: EventFilter): boolean =>
  Object.values(filter).every(
    (asked) => asked === undefined || asked === null || (Array.isArray(asked) && asked.length === 0),
  );

/** Every topic of the closed list, in its order, with the number of events and claims on it. */
export function listTopics(db: Store, filter: EventFilter): TopicCount[] {
  const { text, values } = foundSql(db, eventQuery(filter));
  const counts = (sql: string) =>
    new Map(
      prepared<unknown[], { topic: string; n: number }>(db, sql)
        .all(...values)
        .map(({ topic, n }) => [topic, n]),
    );
  const events = counts(
    `SELECT t.topic, count(DISTINCT f.id) AS n FROM (${text}) f JOIN event_topics t ON t.event_id = f.id GROUP BY t.topic`,
  );
  const claims = counts(
    `SELECT t.topic, count(DISTINCT c.id) AS n FROM (${text}) f JOIN claims c ON c.event_id = f.id
      JOIN claim_topics t ON t.claim_id = c.id GROUP BY t.topic`,
  );
  return Object.entries(TOPICS).map(([topic, covers]) => ({
    topic: topic as Topic,
    covers,
    event_count: events.get(topic) ?? 0,
    claim_count: claims.get(topic) ?? 0,
  }));
}
