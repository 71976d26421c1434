import type { Entity } from '../entities.ts';
import type { Group } from '../mentions/groups.ts';
import type { Mention } from '../mentions/mention.ts';
import { referent } from './pronouns.ts';
import type { Speaker } from './speaker.ts';
import type { Telling } from './telling.ts';

/** The speaker that a group of mentions stands for; `null` where nobody is known by it. */
export function speakerFrom(group: Group, telling: Telling): Speaker | null {
  const { cast } = telling;
  if (group.mentions.every(unnamedCrowd))
    return {
      entities: [],
      joint: false,
      source: true,
      mentions: group.mentions,
      from: group.from,
      to: group.to,
    };
  let joint = group.mentions.some(({ kind }) => kind === 'joint');
  const entities: Entity[] = [];
  for (const mention of group.mentions) {
    if (mention.kind === 'pronoun' && mention.determiner === 'they') {
      const several = telling.last?.speaker;
      // "…, ministry officials said. …, they said."
      if (several?.source && several.mentions.length > 0 && several.mentions.every(isCrowd)) return several;
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
    source: group.mentions.every(isCrowd) || (entities.length > 0 && entities.every(isSource)),
    mentions: group.mentions,
    ...unnamed(entities, telling),
    from: group.from,
    to: group.to,
  };
}

/** "a senior Sudanese official": someone of the talks whom the text does not name. */
function unnamed(entities: readonly Entity[], { doc }: Telling): { phrase?: string } {
  const [entity] = entities;
  const first = entity?.mentions[0];
  if (!first || entities.length > 1 || entity.kind !== 'office' || !entity.country || entity.voice) return {};
  if (
    !/^an?$/.test(first.determiner ?? '') ||
    !/^(?:official|diplomat|officer|negotiator)$/.test(first.head ?? '')
  )
    return {};
  const words = doc.tokens.slice(first.from, first.to).filter(({ lower }) => !/^an?$/.test(lower));
  return { phrase: words.map(({ text }) => text).join(' ') };
}

/** "They" means the sides where the text has just named some. */
const sidesNamed = ({ sentence }: Mention, { bySentence }: Telling) =>
  [sentence, sentence - 1, sentence - 2].some((index) =>
    (bySentence[index] ?? []).some(({ kind }) => /^(?:person|office|joint|delegation)$/.test(kind)),
  );

/** "officials said", "Turkish officials said": a source and no side, unless they sit at the table themselves. */
export const isCrowd = ({ kind, plural, determiner, head }: Mention): boolean =>
  kind === 'office' &&
  plural &&
  (determiner === null || determiner === 'the') &&
  /^(?:official|diplomat|observer|lawmaker|member|delegate|officer|deputy|negotiator)$/.test(head ?? '');

/** "officials said": of nobody's state or body. */
const unnamedCrowd = (mention: Mention) =>
  isCrowd(mention) &&
  mention.determiner === null &&
  mention.country === null &&
  mention.countries.length === 0 &&
  mention.organization === null;

/** A spokesman or a body passes on what others said. */
const isSource = (entity: Entity) => entity.voice || entity.kind === 'organization';
