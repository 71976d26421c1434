import type { Clause } from '../model/filter.ts';
import type { NameMatch, SpeakerMatch } from '../model/name-match.ts';
import { fold } from '../resolve/fold.ts';
import type { Store } from '../store/open.ts';
import { personValues, resolveName } from '../store/people.ts';
import { speakersTitled } from '../store/title-words.ts';
import { isSpeakersName } from '../store/unresolved-names.ts';

/** Clauses over ids of people, with whom each name was taken to be. */
export type ResolvedPeople = { clauses: Clause[]; matches: NameMatch[] };

/**
 * Puts in place of each name the ids of all people whom it fits. A name that fits nobody leaves no value: to
 * ask for somebody unknown finds nothing, to leave out somebody unknown leaves out nobody.
 */
export function resolvePeople(db: Store, clauses: Clause[] = []): ResolvedPeople {
  const names = new Set(clauses.flatMap(({ any }) => any));
  const matches = new Map([...names].map((name) => [name, resolveName(db, name)] as const));
  const ids = (name: string) => personValues(matches.get(name)!);
  return {
    clauses: clauses.map(({ any, not }) => ({ any: [...new Set(any.flatMap(ids))], not })),
    matches: [...matches.values()],
  };
}

/** The same for speakers, who may be sources and offices too: beside the ids, the name itself stays, and the titles with its words. */
export function resolveSpeakers(
  db: Store,
  clauses: Clause[] = [],
): { clauses: Clause[]; matches: SpeakerMatch[] } {
  const people = resolvePeople(db, clauses);
  const titles = new Map(people.matches.map(({ query }) => [query, speakersTitled(db, query)] as const));
  return {
    clauses: people.clauses.map(({ any, not }, at) => {
      const names = clauses[at]!.any;
      return { any: [...any, ...names.map(fold), ...names.flatMap((name) => titles.get(name)!)], not };
    }),
    matches: people.matches.map((match) => {
      const titled = titles.get(match.query)!.length > 0;
      const named = isSpeakersName(db, match.query);
      return { ...match, titled, named, nearest: titled || named ? [] : match.nearest };
    }),
  };
}
