import { eventOf, type Fate, isThere, personOf, stateOf } from './changes.ts';
import type { Store } from './open.ts';
import type { Noun } from './write.ts';

/** Where a record is: under its id, under that of the record it has become part of, or gone with its reason. */
export type Whereabouts = { at: 'here' } | { at: 'there'; id: string } | { at: 'gone'; fate: Fate };

/** Where the record with this id is to be found now, `null` where there never was one. */
export function whereabouts(db: Store, noun: Noun, id: string): Whereabouts | null {
  if (isThere(db, noun, id)) return { at: 'here' };
  // Merges of merges are followed; no id is asked twice, should two have gone into each other in turn.
  const asked = new Set<string>();
  let last: Fate | null = null;
  for (let next: string | null = id; next !== null && !asked.has(next); ) {
    asked.add(next);
    const part = partOf(db, noun, next);
    if (part !== null && isThere(db, noun, part)) return { at: 'there', id: part };
    const fate = stateOf(db, noun, next);
    last = fate ?? last;
    next = fate?.into_id ?? null;
    if (next !== null && isThere(db, noun, next)) return { at: 'there', id: next };
  }
  return last && { at: 'gone', fate: last };
}

/** The id itself, or that of the record which it has become part of. */
export function currentId(db: Store, noun: Noun, id: string): string {
  const where = whereabouts(db, noun, id);
  return where?.at === 'there' ? where.id : id;
}

/** What a report's own event, or a form of a name, is part of: known without any history. */
function partOf(db: Store, noun: Noun, id: string): string | null {
  if (noun === 'event') return eventOf(db, id);
  return noun === 'person' ? personOf(db, id) : null;
}

const NOUN_OF: Record<string, Noun> = { doc: 'document', evt: 'event', per: 'person', clm: 'claim' };

/** Of the id of a record that is gone, that it was withdrawn, when and why, for a message; `null` for any other id. */
export function goneWords(db: Store, id: string): string | null {
  const noun = NOUN_OF[id.slice(0, 3)];
  const found = noun ? whereabouts(db, noun, id) : null;
  if (found?.at !== 'gone') return null;
  const { at, why } = found.fate;
  return `${id} was withdrawn on ${at.slice(0, 10)}${why === null ? '' : `: ${why}`}`;
}
