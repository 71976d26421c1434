import { INDEFINITE } from '../lexicon/determiners.ts';
import { INITIALS } from '../lexicon/office-synonyms.ts';
import { COUNTERPARTS, SOVEREIGN_HEADS, VISIT_HEADS, VOICE_HEADS } from '../lexicon/offices.ts';
import { inSentences } from '../mentions/in-sentences.ts';
import type { Mention } from '../mentions/mention.ts';
import { isPredicate } from '../mentions/predicate.ts';
import type { Tokenised } from '../text/sentences.ts';
import { phraseIn } from '../text/words.ts';
import type { Voice } from '../voice/voice.ts';
import { fitsCountry } from './country-fit.ts';
import type { Cast, Entity } from './entity.ts';
import {
  isMetBy,
  isNamedBehind,
  isPartner,
  isSpokenOf,
  isTakenByCounterpart,
  speaksTo,
} from './not-meant.ts';
import { fitsOffice } from './office-fit.ts';
import { holderBefore, isOfRank } from './peers.ts';
import { rankOf, WEIGHT } from './rank.ts';
import { isSender } from './sender.ts';

/** A name so few sentences behind the state's office belongs to it ("The Moldovan president said …. President X"). */
const SENTENCES_AHEAD = 3;

/**
 * The person or office that an unnamed office refers back (or, from a headline, forward) to: "the minister", "the
 * Chadian leader". `null` where it brings in someone new ("a minister", "another official") or nobody fits.
 */
export function referent(
  doc: Tokenised,
  mention: Mention,
  mentions: readonly Mention[],
  { entities, of }: Cast,
  home: Voice,
): Entity | null {
  if (VISIT_HEADS.has(mention.head!) || isVisitor(doc, mention))
    return hostOrGuest(doc, mention, entities, home.country);
  if (mention.former) return whoOnceWas(mention, mentions, of);
  if (INDEFINITE.has(mention.determiner ?? '')) return null;
  const taken = isTakenByCounterpart(mention, entities) || isHeld(mention, entities);
  const owner = COUNTERPARTS.has(mention.head!) ? holderBefore(mention, mentions, of) : undefined;
  const headline = doc.sentences[mention.sentence]!.kind !== 'body';
  const fitting = entities.filter(
    (entity) =>
      isEligible(mention, entity, home) &&
      !speaksTo(doc, entity, mention) &&
      isOfRank(entity, owner) &&
      !isNamedBehind(mention, entity) &&
      !(taken && !entity.country) &&
      !isSpokenOf(doc, mention, entity) &&
      !isMetBy(doc, mention, entity) &&
      !isPartner(doc, mention, entity) &&
      (headline ||
        isKnownAt(mention, entity) ||
        (!isPredicate(doc, mention) && isSoonNamed(doc, mention, entity, home))),
  );
  return highestOf(mention, fitting, entities, {
    home,
    first: goesOn(doc, mention) ? firstOf(doc, fitting) : null,
  });
}

/** "A met B. A and the former general talked for an hour": the one of the sentence before who is not named in this one. */
function whoOnceWas(
  { determiner, country, organization, sentence }: Mention,
  mentions: readonly Mention[],
  of: Cast['of'],
): Entity | null {
  if (determiner !== 'the' || country || organization) return null;
  const people = (index: number) =>
    new Set(
      inSentences(mentions, index).flatMap((one) => {
        const entity = one.kind === 'person' ? of.get(one) : undefined;
        return entity?.sure && !entity.voice ? [entity] : [];
      }),
    );
  const [one, another] = people(sentence - 1).difference(people(sentence));
  return one && !another ? one : null;
}

/** The one of those who fit that ranks highest, the first of equals. */
function highestOf(
  mention: Mention,
  fitting: readonly Entity[],
  entities: readonly Entity[],
  { home, first }: { home: Voice; first: Entity | null },
): Entity | null {
  let found: Entity | null = null;
  let highest = Number.NEGATIVE_INFINITY;
  for (const entity of fitting) {
    const rank = rankOf(mention, entity, entities, home) + (entity === first ? WEIGHT.protagonist : 0);
    if (rank <= highest) continue;
    highest = rank;
    found = entity;
  }
  return found;
}

const ALSO =
  /^(?:(?:will|would|is|was|has|had) )?(?:also|then|later|further|earlier|separately|subsequently)\b/;

/** "The minister also met C": who goes on doing what the report is about. */
const goesOn = (doc: Tokenised, { from, to, sentence, country, determiner }: Mention): boolean =>
  determiner === 'the' &&
  country === null &&
  from === doc.sentences[sentence]!.from &&
  ALSO.test(phraseIn(doc, to, to + 2));

/** Who is named first below the headline. */
function firstOf({ sentences }: Tokenised, entities: readonly Entity[]): Entity | null {
  let first: Entity | null = null;
  let at = Number.POSITIVE_INFINITY;
  for (const entity of entities) {
    const named = entity.mentions.find(({ sentence }) => sentences[sentence]!.kind === 'body');
    if (!named || named.from >= at) continue;
    at = named.from;
    first = entity;
  }
  return first;
}

/** "the Chadian foreign minister": who is told elsewhere to be just that, and no one without a state. */
const isHeld = (mention: Mention, entities: readonly Entity[]): boolean =>
  mention.country !== null &&
  entities.some(
    (entity) =>
      entity.kind === 'person' &&
      !entity.former &&
      !entity.plural &&
      entity.country?.code === mention.country!.code &&
      fitsOffice(mention, entity),
  );

/** "the visiting leader": the guest, by whatever office. */
const isVisitor = (doc: Tokenised, { from, to, country, determiner }: Mention): boolean =>
  determiner !== null &&
  !INDEFINITE.has(determiner) &&
  country === null &&
  (determiner === 'visiting' || doc.tokens.slice(from, to).some(({ lower }) => lower === 'visiting'));

const isEligible = (mention: Mention, entity: Entity, home: Voice) =>
  !entity.plural &&
  entity.voice === VOICE_HEADS.has(mention.head!) &&
  !(entity.former && entity.heads.size === 0) &&
  !(isAnyone(entity) && (INITIALS.has(mention.head!) || (mention.country !== null && !entity.country))) &&
  fitsCountry(mention, entity, home) &&
  fitsOffice(mention, entity, home.country);

/** "the first visit by a Prime Minister", "a foreign leader": none in particular, as "PM" and "the Chadian leader" are. */
const isAnyone = ({ mentions }: Entity): boolean =>
  mentions.every(({ determiner }) => INDEFINITE.has(determiner ?? ''));

const isKnownAt = (mention: Mention, { mentions }: Entity) =>
  mentions.some(({ from }) => from < mention.from);

/** A reporter gives the state first and the name a little later; a state's own release "the President". */
const isSoonNamed = (doc: Tokenised, mention: Mention, { country, mentions }: Entity, { official }: Voice) =>
  (official
    ? mention.country === null && mention.determiner === 'the' && SOVEREIGN_HEADS.has(mention.head!)
    : mention.country !== null) &&
  !country &&
  mentions[0] !== undefined &&
  mentions[0].sentence - mention.sentence <= SENTENCES_AHEAD &&
  !isSender(doc, mentions[0]);

/** "a message from President B", "President B's envoy": who is named so is not there. */
const isAbsent = ({ tokens }: Tokenised, { from: limit }: Mention, { mentions }: Entity): boolean =>
  mentions.every(
    ({ from, possessive }) =>
      from >= limit || possessive || /^(?:from|of)$/.test(tokens[from - 1]?.lower ?? ''),
  );

/** "the guest", "her host": the first person named before who is of the state that is said, or of another than ours, or of ours. */
function hostOrGuest(
  doc: Tokenised,
  mention: Mention,
  entities: readonly Entity[],
  home: string | null,
): Entity | null {
  const own = mention.country?.code ?? null;
  if (!home && !own) return null;
  const host = mention.head === 'host';
  const fitting = entities.filter(
    (entity) =>
      entity.kind === 'person' &&
      entity.sure &&
      !entity.voice &&
      isKnownAt(mention, entity) &&
      (own ? entity.country?.code === own : ((entity.country?.code ?? home) === home) === host),
  );
  const there = host ? undefined : fitting.find((entity) => !isAbsent(doc, mention, entity));
  return there ?? fitting[0] ?? null;
}
