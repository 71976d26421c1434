import { COUNTERPARTS, SOVEREIGN_HEADS } from '../lexicon/offices.ts';
import { MONARCHS } from '../lexicon/offices-of-states.ts';
import { SUBORDINATE } from '../lexicon/portfolios.ts';
import { placeAt } from '../mentions/in-sentences.ts';
import type { Mention } from '../mentions/mention.ts';
import { plain } from '../text/vocabulary.ts';
import type { Voice } from '../voice/voice.ts';
import { type Entity, firstFrom } from './entity.ts';
import { isKnownAs } from './office-fit.ts';
import { titleWords } from './words.ts';

/**
 * What speaks for one reading of an unnamed office against another, by weight: each reason outweighs all below it,
 * and nearness in tokens decides between equals. Documents have less than half a million tokens.
 */
export const WEIGHT = {
  /** It was called so before. */
  alias: 30_000_000,
  /** All words of the title are the entity's. */
  title: 20_000_000,
  /** The same state is named. */
  country: 10_000_000,
  /** In an official text an office without a state is ours. */
  home: 8_000_000,
  /** "the Zendan counterpart" of our minister is their minister, not their speaker. */
  peer: 6_000_000,
  /** "the Secretary" is not the Deputy Secretary where both are there: for each word left out. */
  subordinate: -2_000_000,
  /** It was mentioned before. */
  before: 1_000_000,
  /** To the press "the King" is its own country's. */
  ourSovereign: 700_000,
  /** "The minister also met": the one with whom the report began. */
  protagonist: 700_000,
  /** It is mentioned only later: the sooner the better. */
  behind: 500_000,
};

/** How well an unnamed office fits an entity that can be meant; the higher the better. */
export function rankOf(mention: Mention, entity: Entity, entities: readonly Entity[], home: Voice): number {
  const title = titleWords(mention.title).every((word) => entity.titleWords.has(word));
  const country = mention.country && entity.country?.code === mention.country.code;
  return (
    nearness(mention, entity) +
    (isKnownAs(entity, mention.head!) ? WEIGHT.alias : 0) +
    (title ? WEIGHT.title : 0) +
    (country ? WEIGHT.country : 0) +
    (isOurs(mention, entity, entities, home) ? WEIGHT.home : 0) +
    (isOurSovereign(mention, entity, entities, home) ? WEIGHT.ourSovereign : 0) +
    (isPeer(mention, entity, entities, home) ? WEIGHT.peer : 0) +
    leftOut(mention, entity) * WEIGHT.subordinate
  );
}

/**
 * Nearer mentions before are better than those behind; behind counts only where nothing stands before. Asked of every
 * entity for every office: the nearest settle it.
 */
function nearness(mention: Mention, { inText }: Entity): number {
  const place = placeAt(inText, mention.from);
  const behind = inText[place];
  let rank = behind ? placeRank(mention, behind) : -1;
  let nearest: Mention | null = null;
  for (let i = place - 1; i >= 0; i--) {
    const other = inText[i]!;
    if (nearest && other.sentence < nearest.sentence) break;
    rank = Math.max(rank, placeRank(mention, other));
    if (other.inner) continue;
    if (!isBySubject(mention, other)) break;
    nearest = other;
  }
  return rank;
}

/** "the envoy of President A": the text is about the envoy. */
function placeRank(mention: Mention, { from, inner, sentence }: Mention): number {
  if (from >= mention.from || inner) return WEIGHT.behind - Math.abs(from - mention.from);
  return WEIGHT.before + (isBySubject(mention, { sentence }) ? sentence - from * WITHIN : from);
}

/** Of the mentions in that sentence the first counts, and not the nearest. */
const isBySubject = (mention: Mention, { sentence }: Pick<Mention, 'sentence'>): boolean =>
  sentence !== mention.sentence && isOfTwo(mention);

/** "President A met President B. The president said", "Minister A was received by Minister B. The Minister met": of a sentence before whoever stands first in it is its subject. */
const isOfTwo = ({ head, country }: Mention): boolean =>
  country === null && (SOVEREIGN_HEADS.has(head!) || head === 'minister');

/** The place of a word in its sentence is told by so little that the sentence outweighs it. */
const WITHIN = 1e-6;

/** An official publisher names the own state's office without its state. */
function isOurs(mention: Mention, entity: Entity, entities: readonly Entity[], home: Voice): boolean {
  if (!home.official || mention.country || mention.organization || entity.organization) return false;
  return entity.country ? entity.country.code === home.country : isFirstOfOffice(entities, entity);
}

/** "King A sent greetings to King B of Zenda. The King received": who reigns where the report is from. */
const isOurSovereign = (
  { country, head }: Mention,
  entity: Entity,
  entities: readonly Entity[],
  home: Voice,
): boolean =>
  !home.official &&
  country === null &&
  MONARCHS.has(head!) &&
  (entity.country ? entity.country.code === home.country : isFirstOfOffice(entities, entity));

/** Does someone of ours hold the same office as the entity that may be the counterpart? */
const isPeer = (mention: Mention, entity: Entity, entities: readonly Entity[], home: Voice): boolean =>
  COUNTERPARTS.has(mention.head!) &&
  entities.some(
    (other) =>
      other !== entity &&
      (other.country ? other.country.code === home.country : home.official) &&
      !other.heads.isDisjointFrom(entity.heads),
  );

/** Is the entity the first named of those who hold such an office without a state? */
const isFirstOfOffice = (entities: readonly Entity[], entity: Entity) =>
  !entities.some(
    (other) =>
      other !== entity &&
      !other.country &&
      firstFrom(other) < firstFrom(entity) &&
      !other.heads.isDisjointFrom(entity.heads),
  );

/** How many words of the entity's office make it a lower one and are missing here. */
function leftOut({ title }: Mention, entity: Entity): number {
  let count = 0;
  for (const word of entity.titleWords)
    if (SUBORDINATE.has(word) && !plain(title?.text ?? '').includes(word)) count++;
  return count;
}
