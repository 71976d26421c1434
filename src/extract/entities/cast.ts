import { SOLE_OFFICES } from '../lexicon/offices.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Tokenised } from '../sentences.ts';
import type { Voice } from '../voice.ts';
import type { Cast } from './entity.ts';
import { gatherOffices } from './offices.ts';
import { inheritStates } from './owners.ts';
import { gatherPeople } from './people.ts';
import { gatherSides } from './sides.ts';

/**
 * Gathers mentions into entities: names by their words, then offices by head, state and nearness, then states and
 * bodies. `home` is for whom the publisher speaks. Pronouns and joint phrases stay without an entity.
 */
export function castOf(doc: Tokenised, mentions: readonly Mention[], home: Voice): Cast {
  const cast: Cast = { entities: [], of: new Map() };
  gatherPeople(mentions, cast);
  gatherOffices(doc, mentions, cast, home);
  gatherSides(mentions, cast);
  for (const entity of cast.entities) {
    const sole = [...entity.heads].find((head) => SOLE_OFFICES.has(head));
    if (sole && entity.title) entity.country ??= { ...entity.title, code: SOLE_OFFICES.get(sole)! };
  }
  inheritStates(mentions, cast);
  return cast;
}
