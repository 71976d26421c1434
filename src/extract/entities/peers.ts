import { SOVEREIGN_HEADS } from '../lexicon/offices.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Entity } from './entity.ts';

/** Whose counterpart it is: the last one with an office whom the sentence names before. */
export function ownerOf({ sentence, from }: Mention, entities: readonly Entity[]): Entity | null {
  let owner: Entity | null = null;
  let nearest = -1;
  for (const entity of entities) {
    if (entity.kind !== 'person' || entity.heads.size === 0) continue;
    for (const mention of entity.mentions)
      if (mention.sentence === sentence && mention.from < from && mention.from > nearest)
        [owner, nearest] = [entity, mention.from];
  }
  return owner;
}

/** An envoy's counterpart is no president, a president's no envoy, as far as it is known what they are. */
export const isOfRank = (entity: Entity, owner: Entity | null): boolean =>
  owner === null || entity.heads.size === 0 || isSovereign(owner) === isSovereign(entity);

const isSovereign = ({ heads }: Entity): boolean => [...heads].some((head) => SOVEREIGN_HEADS.has(head));
