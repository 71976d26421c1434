import { COUNTERPARTS } from '../lexicon/offices.ts';
import { inSentences } from '../mentions/in-sentences.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Tokenised } from '../text/sentences.ts';
import type { Cast, Entity } from './entity.ts';
import { holderBefore } from './peers.ts';
import { join } from './unnamed.ts';
import { titleWords } from './words.ts';

/** So many sentences behind "his counterpart" the counterpart is named by the same office. */
const TO_NAME = 8;

/**
 * "The Zendan foreign minister came for talks with his counterpart … Chadian Foreign Minister Ana Blake", "with his
 * Chadian counterpart": the one person named soon who holds the same office of another state, or of the one that is said.
 */
export function nameEqualCounterparts(doc: Tokenised, mentions: readonly Mention[], cast: Cast): void {
  for (const counterpart of cast.entities.filter(isUnnamedPeer)) {
    const [office] = counterpart.mentions;
    const owner = holderBefore(office!, mentions, cast.of);
    if (!owner?.country) continue;
    const soon = inSentences(mentions, office!.sentence, office!.sentence + TO_NAME);
    const named = new Set(soon.flatMap((mention) => cast.of.get(mention) ?? []));
    const [person, another] = [...named].filter(
      (one) => isPeer(one, owner) && isOfState(one, counterpart) && isNewBehind(doc, one, office!),
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
const isPeer = ({ kind, former, country, heads, title }: Entity, owner: Entity): boolean =>
  kind === 'person' &&
  !former &&
  country !== null &&
  country.code !== owner.country!.code &&
  !heads.isDisjointFrom(owner.heads) &&
  // "Zendan, Chadian foreign ministers" of a headline: the office of each.
  hasAll(titleWords(title), owner.titleWords);

const hasAll = (words: readonly string[], wanted: ReadonlySet<string>): boolean =>
  [...wanted].every((word) => words.includes(word) || words.includes(`${word}s`));

/** Above the text the headline may have named them both. */
const isNewBehind = ({ sentences }: Tokenised, { mentions }: Entity, { from }: Mention): boolean => {
  const first = mentions.find(({ sentence }) => !ABOVE.has(sentences[sentence]!.kind));
  return first !== undefined && first.from > from;
};
const ABOVE = new Set(['title', 'standfirst']);
