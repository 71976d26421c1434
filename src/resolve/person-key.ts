import type { Participant } from '../model/event.ts';
import { nameKeys } from './fold.ts';
import { contentId } from './ids.ts';

/** Someone already known, as far as it takes to tell whether a participant is the same person. */
export type KnownPerson = { id: string; affiliations: string[] };

/** What a person speaks for, as part of their identity: a country, a body, or nothing known. */
export function affiliation(side: Pick<Participant, 'country' | 'organization'>): string {
  return side.country ?? side.organization?.toLowerCase() ?? '';
}

/**
 * The identity of a participant. One known by a single name is the only known person with that name in the
 * same country, where there is just one; anyone else is named by the whole name and what they speak for.
 * `null` for a side without a name, or with a name of signs only.
 * @param known everyone who has all of the participant's name keys
 */
export function personFor(side: Participant, known: KnownPerson[]): string | null {
  const keys = nameKeys(side.name ?? '');
  if (keys.length === 0) return null;
  if (keys.length === 1) {
    const same = known.filter((person) => person.affiliations.includes(affiliation(side)));
    if (same.length === 1) return same[0]!.id;
  }
  return contentId('per', 12, keys.toSorted(), affiliation(side));
}
