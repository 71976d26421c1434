import { distance } from 'fastest-levenshtein';
import type { MatchedPerson } from '../model/name-match.ts';
import { fold, nameKeys } from '../resolve/fold.ts';
import type { Store } from './open.ts';
import { prepared, rowsOf } from './statement.ts';

/** How many near names are worth offering. */
const NEAREST = 5;

/** Everyone who has all of these name keys among the tokens of their names, most events first. */
export function peopleWith(db: Store, keys: string[]): { id: string; name: string }[] {
  const sql = `SELECT p.id, p.name FROM person_tokens t JOIN people p ON p.id = t.person_id
    WHERE t.token IN (SELECT value FROM json_each(?))
    GROUP BY p.id HAVING count(*) = ? ORDER BY p.event_count DESC, p.id`;
  return prepared<[string, number], { id: string; name: string }>(db, sql).all(
    JSON.stringify(keys),
    keys.length,
  );
}

/** For each person the variant that says best how the query came to fit: all its keys and few others. */
export function matched(db: Store, people: { id: string; name: string }[], query: string): MatchedPerson[] {
  const sql = `SELECT person_id, name FROM person_variants WHERE person_id IN (SELECT value FROM json_each(?))`;
  const ids = people.map(({ id }) => id);
  const variants = Map.groupBy(
    rowsOf<{ person_id: string; name: string }>(db, sql, ids),
    (row) => row.person_id,
  );
  return people.map(({ id, name }) => {
    const names = (variants.get(id) ?? []).map((row) => row.name);
    const fits = names.map((variant) => ({ variant, score: fitness(variant, query) }));
    const best = fits.toSorted((a, b) => b.score - a.score || (a.variant < b.variant ? -1 : 1))[0];
    return { person_id: id, name, variant: best?.variant ?? name, score: best?.score ?? 0 };
  });
}

/** How well a name fits a query that all its words are of: by the share of words asked for, and by the spelling. */
function fitness(name: string, query: string): number {
  const [asked, known] = [new Set(nameKeys(query)), new Set(nameKeys(name))];
  const words = (2 * asked.intersection(known).size) / (asked.size + known.size);
  const [folded, other] = [fold(name), fold(query)];
  const spelling = 1 - distance(folded, other) / Math.max(folded.length, other.length, 1);
  return Math.round((0.8 * words + 0.2 * spelling) * 1000) / 1000;
}

/**
 * Names that come near one that nobody has: those with tokens a few letters off half of its tokens or more. Short
 * words are near very many, and only asked where there are no others.
 */
export function nearestNames(db: Store, query: string): string[] {
  const keys = nameKeys(query);
  const long = keys.filter((key) => key.length > 3);
  const asked = long.length > 0 ? long : keys;
  const near = asked.flatMap((key) => nearTokens(db, key).map((one) => ({ ...one, key })));
  const sql = `SELECT p.id, p.name, t.token FROM person_tokens t JOIN people p ON p.id = t.person_id
    WHERE t.token IN (SELECT value FROM json_each(?)) ORDER BY p.event_count DESC, p.id`;
  const tokens = [...new Set(near.map(({ token }) => token))];
  const rows = rowsOf<{ id: string; name: string; token: string }>(db, sql, tokens);
  const ranked = [...Map.groupBy(rows, ({ id }) => id).values()].flatMap((of) => {
    const met = near.filter(({ token }) => of.some((row) => row.token === token));
    const share = new Set(met.map(({ key }) => key)).size / asked.length;
    return share < 0.5 ? [] : [{ name: of[0]!.name, off: Math.min(...met.map(({ off }) => off)) }];
  });
  return [...new Set(ranked.toSorted((a, b) => a.off - b.off).map(({ name }) => name))].slice(0, NEAREST);
}

/** Only tokens with the same first letter are compared: one stretch of the index, and typing starts right. */
function nearTokens(db: Store, key: string): { token: string; off: number }[] {
  const first = key.slice(0, 1);
  const sql = 'SELECT DISTINCT token FROM person_tokens WHERE token >= ? AND token < ?';
  const most = Math.max(1, Math.floor(key.length / 3));
  return prepared<[string, string], { token: string }>(db, sql)
    .all(first, `${first}\u{7f}`)
    .map(({ token }) => ({ token, off: distance(token, key) }))
    .filter(({ off }) => off <= most)
    .toSorted((a, b) => a.off - b.off)
    .slice(0, NEAREST);
}
