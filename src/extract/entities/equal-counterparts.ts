import { COUNTERPARTS } from '../lexicon/offices.ts';
import type { Cast, Entity } from './entity.ts';
import { join } from './unnamed.ts';

/** So many sentences behind "his counterpart" the counterpart is named by the same office. */
const TO_NAME = 8;

/**
 * "The Zendan foreign minister came for talks with his counterpart … Chadian Foreign Minister Ana Blake": the one person
 * named soon who holds the same office of another state.
 */
export function nameEqualCounterparts(cast: Cast): void {
  const { entities } = cast;
  for (const counterpart of entities.filter(isStateless)) {
    const owner = holderBefore(counterpart, entities);
    if (!owner?.country) continue;
    const [person, another] = entities.filter((one) => isPeer(one, owner) && isNamedSoon(one, counterpart));
    if (person && !another) join(cast, person, counterpart);
  }
}

/** "his counterpart", of whichever state. */
const isStateless = ({ kind, plural, country, organization, heads, mentions }: Entity): boolean =>
  kind === 'office' &&
  !plural &&
  !country &&
  !organization &&
  heads.size > 0 &&
  heads.isSubsetOf(COUNTERPARTS) &&
  mentions.every(({ determiner }) => /^(?:his|her)$/.test(determiner ?? ''));

/** Whose counterpart it is: who was named last before, in the same sentence, with an office. */
function holderBefore(counterpart: Entity, entities: readonly Entity[]): Entity | null {
  const { sentence, from } = counterpart.mentions[0]!;
  let owner: Entity | null = null;
  let nearest = -1;
  for (const entity of entities) {
    if (entity === counterpart || entity.heads.size === 0 || entity.plural) continue;
    for (const mention of entity.mentions)
      if (mention.sentence === sentence && mention.from < from && mention.from > nearest)
        [owner, nearest] = [entity, mention.from];
  }
  return owner;
}

/** Does someone named hold the very office for another state? */
const isPeer = ({ kind, former, country, heads, titleWords }: Entity, owner: Entity): boolean =>
  kind === 'person' &&
  !former &&
  country !== null &&
  country.code !== owner.country!.code &&
  !heads.isDisjointFrom(owner.heads) &&
  titleWords.isSupersetOf(owner.titleWords);

const isNamedSoon = ({ mentions: [first] }: Entity, { mentions: [office] }: Entity): boolean =>
  first !== undefined && first.from > office!.from && first.sentence - office!.sentence <= TO_NAME;
