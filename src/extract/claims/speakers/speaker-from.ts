import type { Entity } from '../../entities/entity.ts';
import type { Group } from '../../mentions/groups.ts';
import type { Mention } from '../../mentions/mention.ts';
import { isWordFor } from '../../mentions/offices/stands-for.ts';
import type { Telling } from '../triggers/telling.ts';
import { referent } from './pronouns.ts';
import type { Speaker } from './speaker.ts';
import { crowdOf, isCrowd, strangerOf } from './unnamed.ts';

/** The speaker that a group of mentions stands for; `null` where nobody is known by it. */
export function speakerFrom(group: Group, telling: Telling): Speaker | null {
  const { cast } = telling;
  const unnamed = crowdOf(group, telling) ?? strangerOf(group, telling);
  if (unnamed) return unnamed;
  let joint = group.mentions.some(({ kind }) => kind === 'joint');
  const entities: Entity[] = [];
  for (const mention of group.mentions) {
    if (mention.kind === 'pronoun' && mention.determiner === 'they') {
      const several = telling.last?.speaker;
      // "…, ministry officials said. …, they said."
      if (several?.source && several.mentions.length > 0 && several.mentions.every(isCrowd)) return several;
      if (several && areSources(several, telling)) return several;
      if (several && (several.joint || several.entities.length > 1)) {
        joint ||= several.joint;
        entities.push(...several.entities);
      } else if (sidesNamed(mention, telling)) joint = true;
      continue;
    }
    if (mention.determiner === 'we' && telling.ours && !telling.quotedTokens[mention.from]) {
      // "as we celebrate": in passing.
      if (SUBORDINATE.test(telling.doc.tokens[mention.from - 1]?.lower ?? '')) return null;
      joint = true;
      continue;
    }
    const entity =
      spokenLast(mention, telling) ??
      cast.of.get(mention) ??
      (mention.kind === 'pronoun' ? referent(mention, telling) : undefined);
    if (entity && !entities.includes(entity)) entities.push(entity);
  }
  if (!joint && entities.length === 0) return null;
  return {
    entities,
    joint,
    source: group.mentions.every(isCrowd) || (entities.length > 0 && entities.every(isSource)),
    mentions: group.mentions,
    from: group.from,
    to: group.to,
  };
}

const holdsPostOf = (word: string, { heads }: Entity): boolean =>
  [...heads].some((head) => isWordFor(word, head));

const WORDS_FOR_WHO_SPOKE = new Set(['diplomat', 'official']);

/** So many sentences later "the diplomat" still goes on. */
const GOES_ON = 3;

/** "…, spokeswoman A said. According to the diplomat", "the Zendan official said": A, of whom a word is said that fits the minister as well. */
function spokenLast(
  { head, determiner, country, organization, plural, sentence }: Mention,
  { last }: Telling,
): Entity | undefined {
  if (!WORDS_FOR_WHO_SPOKE.has(head ?? '') || determiner !== 'the' || organization || plural || !last)
    return undefined;
  const [entity, another] = last.speaker.entities;
  if (!entity || another || sentence - last.sentence > GOES_ON) return undefined;
  if (country && country.code !== entity.country?.code) return undefined;
  return entity.voice || holdsPostOf(head!, entity) ? entity : undefined;
}

/** "…, official sources said. They said": none of those who met. */
const areSources = ({ source, joint, entities, from }: Speaker, { doc }: Telling): boolean =>
  source && !joint && entities.length === 0 && SOURCES.test(doc.tokens[from]?.lower ?? '');
const SOURCES = /^(?:sources|officials|diplomats|aides|delegates|witnesses|analysts|insiders)$/;

const SUBORDINATE = /^(?:as|when|while|which|what|where|if|because|since)$/;

/** "They" means the sides where the text has just named some. */
function sidesNamed({ sentence }: Mention, { bySentence }: Telling): boolean {
  // "They discussed A. They reviewed B. They agreed": one paragraph of the same.
  let reach = 2;
  for (let at = sentence; at >= Math.max(0, sentence - reach); at--) {
    const mentions = bySentence[at] ?? [];
    if (mentions.some(({ kind }) => /^(?:person|office|joint|delegation)$/.test(kind))) return true;
    if (at < sentence && mentions[0]?.determiner === 'they') reach = Math.min(reach + 1, LONGEST_CHAIN);
  }
  return false;
}

const LONGEST_CHAIN = 6;

/** A spokesman or a body passes on what others said. */
const isSource = (entity: Entity) => entity.voice || entity.kind === 'organization';
