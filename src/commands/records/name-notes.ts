import type { ListPage } from '../../api/pages.ts';
import type { MatchedPerson, NameMatch } from '../../model/name-match.ts';
import type { UnknownValue } from '../../model/unknown-value.ts';

/** What a person should know of how names were understood, a sentence a name; none where it was as it was written. */
export function nameNotes(meta: ListPage['meta']): string[] {
  const matches = Object.values(meta).filter(Array.isArray).flat().filter(isNameMatch);
  const nearest = Array.isArray(meta.nearest) ? (meta.nearest as string[]) : [];
  const unknown = Array.isArray(meta.unknown) ? (meta.unknown as UnknownValue[]) : [];
  return [
    ...matches.flatMap(noteOf),
    ...unknown.map(noRecord),
    ...(nearest.length > 0 ? [nobody(nearest)] : []),
  ];
}

const isNameMatch = (one: unknown): one is NameMatch =>
  typeof one === 'object' && one !== null && 'query' in one && 'people' in one;

/** A name, of a speaker also whether it is a title, or of somebody of whom there is no record. */
type Match = NameMatch & { titled?: boolean; named?: boolean };

function noteOf({ query, people, nearest, ambiguous, titled, named: other }: Match): string[] {
  // What is known of an id stands among the unknown values.
  if (people.length === 0 && (titled || other || /^per_[0-9a-f]{12}$/.test(query))) return [];
  if (people.length === 0) return [`${query}: ${nobody(nearest)}`];
  if (ambiguous)
    return [`${query} may be ${people.map(named).join(' or ')}; name one by id for that one alone`];
  return people[0]!.name === query ? [] : [`${query} is ${named(people[0]!)}`];
}

const named = ({ name, person_id, variant }: MatchedPerson): string =>
  `${name}${variant === name ? '' : `, as ${variant}`} (${person_id})`;

const noRecord = ({ parameter, value, nearest }: UnknownValue): string =>
  `no record has the ${parameter} ${value}${theNearest(nearest)}`;

const nobody = (nearest: string[]): string => `nobody of that name${theNearest(nearest)}`;

const theNearest = (nearest: string[]): string =>
  nearest.length > 0 ? `; the nearest are ${nearest.join(', ')}` : '';
