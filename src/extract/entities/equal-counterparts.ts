import { COUNTERPARTS } from '../lexicon/offices.ts';
import { inSentences } from '../mentions/in-sentences.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Cast, Entity } from './entity.ts';
import { holderBefore } from './peers.ts';
import { join } from './unnamed.ts';

/** So many sentences behind "his counterpart" the counterpart is named by the same office. */
const TO_NAME = 8;

/**
 * "The Zendan foreign minister came for talks with his counterpart … Chadian Foreign Minister Ana Blake", "with his
 * Chadian counterpart": the one person named soon who holds the same office of another state, or of the one that is said.
 */
export function nameEqualCounterparts(mentions: readonly Mention[], cast: Cast): void {
  for (const counterpart of cast.entities.filter(isUnnamedPeer)) {
    const [office] = counterpart.mentions;
    const owner = holderBefore(office!, mentions, cast.of);
    if (!owner?.country) continue;
    const soon = inSentences(mentions, office!.sentence, office!.sentence + TO_NAME);
    const named = new Set(soon.flatMap((mention) => cast.of.get(mention) ?? []));
    const [person, another] = [...named].filter(
      (one) => isPeer(one, owner) && isOfState(one, counterpart) && isNewBehind(one, office!),
    );
    if (person && !another) join(cast, person, counterpart);
  }
}

const isOfState = ({ country }: Entity, counterpart: Entity): boolean =>
  counterpart.country === null || counterpart.country.code === country?.code;

/** "his counterpart", "his Zendan counterpart". */
const isUnnamedPeer = ({ kind, plural, organization, heads, mentions }: Entity): boolean =>
  kind === 'office' &&
  !plural &&
  !organization &&
  heads.size > 0 &&
  heads.isSubsetOf(COUNTERPARTS) &&
  mentions.every(({ determiner }) => /^(?:his|her)$/.test(determiner ?? ''));

/** Does someone named hold the very office for another state? */
const isPeer = ({ kind, former, country, heads, titleWords }: Entity, owner: Entity): boolean =>
  kind === 'person' &&
  !former &&
  country !== null &&
  country.code !== owner.country!.code &&
  !heads.isDisjointFrom(owner.heads) &&
  titleWords.isSupersetOf(owner.titleWords);

const isNewBehind = ({ mentions: [first] }: Entity, { from }: Mention): boolean =>
  first !== undefined && first.from > from;
