import type { Clause } from '../model/filter.ts';
import type { Days } from './days.ts';
import type { Store } from './open.ts';
import { prepared } from './statement.ts';

/** The nouns that have lists with filters, with the table of each. */
export const LISTED = { event: 'events', claim: 'claims', document: 'documents' } as const;
export type Listed = keyof typeof LISTED;

/** A value that a record can be asked for: `['country', 'NO']`. */
export type Facet = [facet: string, value: string];

/** A filter on one facet; its values are spelled as facets are. */
export type Condition = { facet: string; clause: Clause };

/** How the values of each facet are spelled in the index: the filter's values must go the same way. */
export type Spelling = (value: string) => string;

/** The facet that every record has. */
export const ALL: Facet = ['all', ''];

/** Enters a record into the index that lists are filtered by. */
export function putFacets(db: Store, noun: Listed, id: string, days: Days, facets: Facet[]): void {
  for (const facet of [ALL, ...facets.filter(([, value]) => value !== '')])
    putFacet(db, noun, id, days, facet);
}

/**
 * Brings what a record stands under in the index in line with what it is now. Little of it changes with one report
 * more, and each row stands on a page of its own.
 */
export function setFacets(db: Store, noun: Listed, id: string, days: Days, facets: Facet[]): void {
  const sql = `SELECT facet, value, date_from, date_to FROM ${noun}_facets WHERE id = ?`;
  const rows = prepared<[string], Days & { facet: string; value: string }>(db, sql).all(id);
  const left = new Map(facets.map((facet) => [JSON.stringify(facet), facet]));
  for (const { facet, value, ...row } of rows) {
    const dated = row.date_from === days.date_from && row.date_to === days.date_to;
    const stays = dated && (left.delete(JSON.stringify([facet, value])) || facet === ALL[0]);
    if (!stays) removeFacet(db, noun, id, row, [facet, value]);
  }
  putFacets(db, noun, id, days, [...left.values()]);
}

function removeFacet(db: Store, noun: Listed, id: string, { date_from }: Days, [facet, value]: Facet): void {
  const where = 'facet = ? AND value = ? AND date_from = ? AND id = ?';
  prepared(db, `DELETE FROM ${noun}_facets WHERE ${where}`).run(facet, value, date_from, id);
}

/** Takes a record out of the index. */
export function removeFacets(db: Store, noun: Listed, id: string): void {
  prepared(db, `DELETE FROM ${noun}_facets WHERE id = ?`).run(id);
}

/** Written once, and not again for every value: a statement is looked up by its words. */
const INSERTS = Object.fromEntries(
  Object.keys(LISTED).map((noun) => [noun, `INSERT OR IGNORE INTO ${noun}_facets VALUES (?, ?, ?, ?, ?)`]),
) as Record<Listed, string>;

/** Enters one value more. */
export function putFacet(db: Store, noun: Listed, id: string, days: Days, [facet, value]: Facet): void {
  prepared(db, INSERTS[noun]).run(facet, value, days.date_from, id, days.date_to);
}

/** The filter's clauses as conditions, each value spelled as the index spells it. */
export function conditions(
  filter: Record<string, unknown>,
  spellings: Record<string, Spelling>,
): Condition[] {
  return Object.entries(spellings).flatMap(([facet, spell]) =>
    ((filter[facet] as Clause[] | undefined) ?? []).map(({ any, not }) => ({
      facet,
      clause: { any: [...new Set(any.map(spell))], not },
    })),
  );
}
