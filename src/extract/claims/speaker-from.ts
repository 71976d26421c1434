import type { Entity } from '../entities/entity.ts';
import type { Group } from '../mentions/groups.ts';
import type { Mention } from '../mentions/mention.ts';
import { referent } from './pronouns.ts';
import type { Speaker } from './speaker.ts';
import type { Telling } from './telling.ts';

/** The speaker that a group of mentions stands for; `null` where nobody is known by it. */
export function speakerFrom(group: Group, telling: Telling): Speaker | null {
  const { cast } = telling;
  if (group.mentions.every(unnamedCrowd))
    return { entities: [], joint: false, source: true, mentions: [], from: group.from, to: group.to };
  let joint = group.mentions.some(({ kind }) => kind === 'joint');
  const entities: Entity[] = [];
  for (const mention of group.mentions) {
    if (mention.kind === 'pronoun' && mention.determiner === 'they') {
      const several = telling.last?.speaker;
      if (several && (several.joint || several.entities.length > 1)) {
        joint ||= several.joint;
        entities.push(...several.entities);
      } else if (sidesNamed(mention, telling)) joint = true;
      continue;
    }
    const entity = mention.kind === 'pronoun' ? referent(mention, telling) : cast.of.get(mention);
    if (entity && !entities.includes(entity)) entities.push(entity);
  }
  if (!joint && entities.length === 0) return null;
  return {
    entities,
    joint,
    source: entities.length > 0 && entities.every(isSource),
    mentions: group.mentions,
    from: group.from,
    to: group.to,
  };
}

/** "They" means the sides where the text has just named some. */
const sidesNamed = ({ sentence }: Mention, { bySentence }: Telling) =>
  [sentence, sentence - 1, sentence - 2].some((index) =>
    (bySentence[index] ?? []).some(({ kind }) => /^(?:person|office|joint|delegation)$/.test(kind)),
  );

/** "officials said", "diplomats said": a source and no side. */
const unnamedCrowd = ({ kind, plural, determiner, country, countries, organization, head }: Mention) =>
  kind === 'office' &&
  plural &&
  determiner === null &&
  country === null &&
  countries.length === 0 &&
  organization === null &&
  /^(?:official|diplomat|observer|lawmaker|member|delegate|officer|deputy|negotiator)$/.test(head ?? '');

/** A spokesman or a body passes on what others said. */
const isSource = (entity: Entity) => entity.voice || entity.kind === 'organization';
