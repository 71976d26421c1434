import type { Cast, Entity } from '../../entities/entity.ts';
import type { Group } from '../../mentions/groups.ts';
import type { Mention } from '../../mentions/mention.ts';

/** How many sentences before the names the offices may stand. */
const REACH = 4;

/**
 * "The foreign ministers of Britain, France and Germany met … A, B and C said": as many bare names as
 * countries were listed are those ministers, in the order of the list.
 */
export function nameListedOffices(groups: readonly Group[], mentions: readonly Mention[], cast: Cast): void {
  const offices = mentions.filter(
    ({ plural, countries, head }) => plural && countries.length > 1 && head !== null,
  );
  if (offices.length === 0) return;
  for (const group of groups) {
    const people = bareNames(group, cast);
    const office = people && offices.findLast((mention) => fits(mention, group.sentence, people.length));
    if (office) for (const [k, entity] of people.entries()) giveOffice(entity, office, k);
  }
}

/** The people of a list of names without offices; `null` where it is another list, or they are known already. */
function bareNames({ mentions }: Group, cast: Cast): Entity[] | null {
  const people = mentions.flatMap((mention) =>
    mention.kind === 'person' && !mention.title ? (cast.of.get(mention) ?? []) : [],
  );
  const bare =
    people.length === mentions.length &&
    // "Mr A" is surely a person, and still one of whom neither office nor state is said.
    people.every(
      ({ sure, heads, country, organization }) => !sure || (heads.size === 0 && !country && !organization),
    );
  return bare && people.length > 1 ? people : null;
}

const fits = ({ countries, sentence }: Mention, at: number, count: number): boolean =>
  countries.length === count && sentence <= at && at - sentence <= REACH;

function giveOffice(entity: Entity, { countries, title, head }: Mention, k: number): void {
  entity.country = countries[k]!;
  entity.title = title;
  if (head) entity.heads.add(head);
  entity.sure = true;
}
