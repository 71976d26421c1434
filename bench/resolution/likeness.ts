import type { Happening } from '../world/happenings.ts';
import type { Person } from '../world/people.ts';
import type { World } from '../world/world.ts';

/** How two people who were taken for one are alike. */
export function likenessOfPeople({ terms }: World): (one: string, other: string) => string {
  const people = new Map(terms.map(({ person, actor }) => [person.id, { person, actor }]));
  return (one, other) => {
    const [a, b] = [people.get(one)!, people.get(other)!];
    const how = madeAlike(a.person, b.person) ?? madeAlike(b.person, a.person);
    if (how) return how;
    const surname = a.person.parts.family === b.person.parts.family;
    if (a.actor === b.actor) return surname ? 'same surname, same country' : 'other surname, same country';
    const name = surname && a.person.parts.given === b.person.parts.given;
    if (name) return 'same name in another country';
    return surname ? 'same surname in another country' : 'other surname, other country';
  };
}

const madeAlike = (one: Person, other: Person) => (one.like?.id === other.id ? one.like.how : null);

/** How two events that were taken for one are alike. */
export function likenessOfEvents({ happening }: World): (one: string, other: string) => string {
  return (one, other) => {
    const [a, b] = [happening(one), happening(other)];
    const [first, second] = [sidesOf(a), sidesOf(b)];
    const off = Math.abs(a.day - b.day);
    const when =
      off === 0 ? 'same day' : off === 1 ? 'neighbouring day' : off < 31 ? 'within a month' : 'another time';
    const kind = a.kind === b.kind ? '' : ', other kind';
    if (first.symmetricDifference(second).size === 0) return `same sides${kind}, ${when}`;
    if (first.isSubsetOf(second) || second.isSubsetOf(first)) return `two and three sides${kind}, ${when}`;
    return `${first.isDisjointFrom(second) ? 'other sides' : 'some sides in common'}${kind}, ${when}`;
  };
}

const sidesOf = ({ sides }: Happening) => new Set(sides.map(({ person }) => person.id));
