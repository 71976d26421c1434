import { SOVEREIGN_HEADS } from '../lexicon/offices.ts';
import { PORTFOLIO } from '../lexicon/portfolios.ts';
import { inSentences } from '../mentions/in-sentences.ts';
import type { Mention } from '../mentions/mention.ts';
import { type Cast, type Entity, isOnlyRelational } from './entity.ts';

/** Whose counterpart it is: the last one with an office of their own whom the sentence names before. */
export function holderBefore(
  { sentence, from }: Mention,
  mentions: readonly Mention[],
  of: Cast['of'],
): Entity | undefined {
  const holder = inSentences(mentions, sentence).findLast(
    (other) => other.from < from && isHolder(of.get(other)),
  );
  return holder && of.get(holder);
}

const isHolder = (entity: Entity | undefined): boolean =>
  entity !== undefined && !entity.plural && entity.heads.size > 0 && !isOnlyRelational(entity);

/**
 * An envoy's counterpart is no president, a president's no envoy, a defence minister's no head of a council, as far as
 * it is known what they are.
 */
export const isOfRank = (entity: Entity, owner: Entity | undefined): boolean =>
  owner === undefined ||
  entity.heads.size === 0 ||
  (isSovereign(owner) === isSovereign(entity) && !isOfOtherMatters(entity, owner));

/** What each sort of ministry may be called in an office. Foreign ministers have counterparts of every name. */
const MATTERS = [
  /^(?:defen[cs]e|military|army|forces|pentagon|war)$/,
  /financ|treasury|econom|budget|exchequer/,
  /interior|home|internal|security|police/,
  /trade|commerce|econom|industry/,
  /^(?:justice|law|attorney|prosecutor)/,
];

/** Does the entity's office name matters, and none that the owner's is for? */
function isOfOtherMatters({ titleWords }: Entity, owner: Entity): boolean {
  const matters = MATTERS.filter((pattern) => [...owner.titleWords].some((word) => pattern.test(word)));
  return (
    matters.length > 0 &&
    !titleWords.isDisjointFrom(PORTFOLIO) &&
    ![...titleWords].some((word) => matters.some((pattern) => pattern.test(word)))
  );
}

/** A president, or a president's counterpart by name. */
const isSovereign = ({ heads, equal }: Entity): boolean =>
  !heads.isDisjointFrom(SOVEREIGN_HEADS) || (equal != null && SOVEREIGN_HEADS.has(equal));
