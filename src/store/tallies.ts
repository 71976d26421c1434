import type { CountryCount, TopicCount } from '../model/tallies.ts';
import { TOPICS, type Topic } from '../model/topics.ts';
import { countryName } from './country-name.ts';
import type { Store } from './open.ts';
import { prepared } from './statement.ts';

/** Every topic of the closed list, in its order, with the number of events and claims on it. */
export function listTopics(db: Store): TopicCount[] {
  const events = tally(
    db,
    "SELECT value, count(*) AS n FROM event_facets WHERE facet = 'topic' GROUP BY value",
  );
  const claims = tally(
    db,
    "SELECT value, count(*) AS n FROM claim_facets WHERE facet = 'topic' GROUP BY value",
  );
  return Object.entries(TOPICS).map(([topic, covers]) => ({
    topic: topic as Topic,
    covers,
    event_count: events.get(topic) ?? 0,
    claim_count: claims.get(topic) ?? 0,
  }));
}

/** Every country that someone speaks for, most events first. */
export function listCountries(db: Store): CountryCount[] {
  const events = tally(
    db,
    "SELECT value, count(*) AS n FROM event_facets WHERE facet = 'country' GROUP BY value ORDER BY n DESC, value",
  );
  const people = tally(
    db,
    "SELECT country AS value, count(DISTINCT person_id) AS n FROM offices WHERE country > '' GROUP BY country",
  );
  return [...events].map(([code, event_count]) => ({
    code,
    name: countryName(code),
    event_count,
    person_count: people.get(code) ?? 0,
  }));
}

function tally(db: Store, sql: string): Map<string, number> {
  const rows = prepared<[], { value: string; n: number }>(db, sql).all();
  return new Map(rows.map(({ value, n }) => [value, n]));
}
