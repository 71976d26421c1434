import type { Days, Undated } from '../model/filter.ts';
import { ALL, type Condition, type Listed } from './facets.ts';
import type { Store } from './open.ts';
import type { Sql } from './sql.ts';
import { prepared } from './statement.ts';

/** What a list is asked for: all conditions hold, all words stand in the record, the dates overlap. */
export type Query = {
  noun: Listed;
  conditions: Condition[];
  /** A full-text query as `wordQuery` makes it. */
  words: string | null;
  from: string | null;
  to: string | null;
  undated: Undated;
  ascending: boolean;
  /** Events that the record must belong to one of: those that this query finds. */
  events?: Query;
};

/** The days that a filter asks for; where it asks for some, undated records are left out unless it says otherwise. */
export function daysAsked({ from = null, to = null, undated }: Days): Pick<Query, 'from' | 'to' | 'undated'> {
  return { from, to, undated: undated ?? (from !== null || to !== null ? 'exclude' : 'include') };
}

/** Where a walk starts: records of one facet value, or of a full-text query. */
export type Start = { facet: string; value: string } | { words: string };

/** The walks that together meet every record in question, and what is left to ask of each, by facet and otherwise. */
export type Plan = { starts: Start[]; rest: Condition[]; more: Sql[] };

/** Above this a clause is probed rather than walked: merging many ordered walks costs more. */
const MOST_WALKS = 64;
/** Counting stops here: enough to tell a rare value from a common one. */
const ENOUGH = 1000;

/**
 * Where to start: the words, else the positive clause with the fewest records, else everything. Nothing to
 * start from where no record can satisfy the query: a positive clause without a value, or words without a
 * letter.
 */
export function planOf(db: Store, query: Query): Plan {
  const positive = query.conditions.filter(({ clause }) => !clause.not);
  const hopeless = query.words === '' || positive.some(({ clause }) => clause.any.length === 0);
  if (hopeless) return { starts: [], rest: [], more: [] };
  if (query.words !== null) return { starts: [{ words: query.words }], rest: query.conditions, more: [] };
  const first = rarest(db, query.noun, positive);
  if (!first) return { starts: [{ facet: ALL[0], value: ALL[1] }], rest: query.conditions, more: [] };
  return { starts: startsOf(first), rest: query.conditions.filter((one) => one !== first), more: [] };
}

const startsOf = ({ facet, clause }: Condition) => clause.any.map((value) => ({ facet, value }));

function rarest(db: Store, noun: Listed, positive: Condition[]): Condition | undefined {
  const walkable = positive.filter(({ clause }) => clause.any.length <= MOST_WALKS);
  if (walkable.length < 2) return walkable[0];
  const sized = walkable.map((one) => ({ one, size: sizeOf(db, noun, startsOf(one)) }));
  return sized.toSorted((a, b) => a.size - b.size)[0]!.one;
}

function sizeOf(db: Store, noun: Listed, starts: { facet: string; value: string }[]): number {
  const sql = `SELECT count(*) AS n FROM (SELECT 1 FROM ${noun}_facets WHERE facet = ? AND value = ? LIMIT ${ENOUGH})`;
  const count = prepared<[string, string], { n: number }>(db, sql);
  return starts.reduce((sum, { facet, value }) => sum + count.get(facet, value)!.n, 0);
}
