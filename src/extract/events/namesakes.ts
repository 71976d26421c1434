import type { Cast } from '../entities/entity.ts';
import type { Group } from '../mentions/groups.ts';
import type { Mention } from '../mentions/mention.ts';

const REACH = 4;

/**
 * "The foreign ministers of Britain, France and Germany met … A, B and C said": as many bare names as
 * countries were listed are those ministers, in the order of the list.
 */
export function nameListedOffices(groups: readonly Group[], mentions: readonly Mention[], cast: Cast): void {
  const offices = mentions.filter(
    ({ plural, countries, head }) => plural && countries.length > 1 && head !== null,
  );
  for (const group of groups) {
    const entities = group.mentions.map((mention) =>
      mention.kind === 'person' && !mention.title ? cast.of.get(mention) : undefined,
    );
    if (entities.length < 2 || entities.some((entity) => !entity || entity.sure)) continue;
    const office = offices.findLast(
      ({ countries, sentence }) =>
        countries.length === entities.length &&
        sentence <= group.sentence &&
        group.sentence - sentence <= REACH,
    );
    if (!office) continue;
    entities.forEach((entity, k) => {
      if (!entity) return;
      entity.country = office.countries[k]!;
      entity.title = office.title;
      if (office.head) entity.heads.add(office.head);
      entity.sure = true;
    });
  }
}
