import { SOLE_OFFICES } from '../lexicon/offices.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Tokenised } from '../sentences.ts';
import type { Voice } from '../voice.ts';
import type { Cast, Entity } from './entity.ts';
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
    const sole = [...entity.heads, ...titlesOf(entity)].find((head) => SOLE_OFFICES.has(head));
    if (sole && entity.title) entity.country ??= { ...entity.title, code: SOLE_OFFICES.get(sole)! };
  }
  inheritStates(mentions, cast);
  if (!home.organization) giveBodies(cast);
  return cast;
}

/** "Assistant Secretary of State for African Affairs": the office without what it is for. */
const titlesOf = ({ title }: Entity): string[] =>
  title ? [title.text.toLowerCase().split(/\s+(?:for|in)\s/)[0]!] : [];

const OF_BODIES = new Set(['secretary general', 'secretary-general']);

/** No state has a secretary-general: one of whom no body is said heads the first that the text names. */
function giveBodies({ entities }: Cast): void {
  const body = entities.find(
    ({ kind, organization }) => kind === 'organization' && organization,
  )?.organization;
  if (!body) return;
  for (const entity of entities)
    if (!entity.country && [...entity.heads].some((head) => OF_BODIES.has(head)))
      entity.organization ??= body;
}
