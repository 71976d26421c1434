import type { Clause } from '../model/filter.ts';
import type { NameMatch } from '../model/records.ts';
import type { Store } from '../store/open.ts';
import { resolveName } from '../store/people.ts';

/** Clauses over ids of people, with whom each name was taken to be; nobody can satisfy `isImpossible` ones. */
export type ResolvedPeople = { clauses: Clause[]; matches: NameMatch[]; isImpossible: boolean };

/** Puts in place of each name the ids of all people whom it fits. */
export function resolvePeople(db: Store, clauses: Clause[] = []): ResolvedPeople {
  const matches = new Map(
    clauses.flatMap(({ any }) => any).map((name) => [name, resolveName(db, name)] as const),
  );
  const ids = (name: string) => matches.get(name)?.people.map(({ person_id }) => person_id) ?? [];
  const resolved = clauses.map(({ any, not }) => ({ any: [...new Set(any.flatMap(ids))], not }));
  return {
    clauses: resolved.filter(({ any }) => any.length > 0),
    matches: [...matches.values()],
    // To leave out somebody unknown leaves out nobody; to ask for somebody unknown finds nothing.
    isImpossible: resolved.some(({ any, not }) => any.length === 0 && !not),
  };
}
