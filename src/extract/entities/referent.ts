import { INDEFINITE } from '../lexicon/determiners.ts';
import { INITIALS } from '../lexicon/office-synonyms.ts';
import { COUNTERPARTS, SOVEREIGN_HEADS, VISIT_HEADS, VOICE_HEADS } from '../lexicon/offices.ts';
import { inSentences } from '../mentions/in-sentences.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Tokenised } from '../sentences.ts';
import type { Voice } from '../voice.ts';
import { phraseIn } from '../words.ts';
import { fitsCountry } from './country-fit.ts';
import type { Cast, Entity } from './entity.ts';
import { fitsOffice } from './office-fit.ts';
import { holderBefore, isOfRank } from './peers.ts';
import { rankOf, WEIGHT } from './rank.ts';

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
  if (INDEFINITE.has(mention.determiner ?? '') || mention.former) return null;
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
      (headline || isKnownAt(mention, entity) || isSoonNamed(mention, entity, home)),
  );
  return highestOf(mention, fitting, entities, {
    home,
    first: goesOn(doc, mention) ? firstOf(doc, fitting) : null,
  });
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

/** "Minister A will meet his Chadian counterpart … the Chadian foreign minister": no other than the counterpart. */
const isTakenByCounterpart = ({ country, from }: Mention, entities: readonly Entity[]): boolean =>
  country !== null &&
  entities.some(
    ({ heads, country: own, mentions }) =>
      own?.code === country.code &&
      [...heads].some((head) => COUNTERPARTS.has(head)) &&
      mentions.some((mention) => mention.from < from),
  );

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

/** "President A to Chadian leader: come home": who speaks and who is spoken to are two. */
const speaksTo = (doc: Tokenised, { mentions }: Entity, { from, sentence }: Mention): boolean =>
  doc.tokens[from - 1]?.lower === 'to' &&
  mentions.some((other) => other.sentence === sentence && other.to === from - 1);

/** "My talks with Minister B will be of use," the minister said: who speaks is not whom he names. */
const isSpokenOf = ({ tokens }: Tokenised, { from, sentence }: Mention, { mentions }: Entity): boolean =>
  /^["”»]$/.test(tokens[from - 1]?.text ?? '') &&
  mentions.some((other) => other.sentence === sentence && other.from < from);

const OPENING = /^(?:in|at|during|after|following|before)$/;

/** "During his meeting with Minister B, the minister stressed": who speaks is not whom he met. */
function isMetBy(
  { tokens, sentences }: Tokenised,
  { from, sentence }: Mention,
  { mentions }: Entity,
): boolean {
  const first = sentences[sentence]!.from;
  return (
    tokens[from - 1]?.text === ',' &&
    OPENING.test(tokens[first]!.lower) &&
    mentions.some(
      (other) =>
        other.sentence === sentence && other.to === from - 1 && tokens[other.from - 1]?.lower === 'with',
    )
  );
}

const PARTNER = /^(?:with|met|meets|received|receives|hosted|welcomed)$/;

/** "President A met the Chadian president's envoy": whom A met is not A, of whom no state is told. */
const isPartner = (
  { tokens }: Tokenised,
  { from, sentence, country: own }: Mention,
  { country, mentions }: Entity,
): boolean =>
  own !== null &&
  country === null &&
  PARTNER.test(tokens[from - 1]?.lower ?? '') &&
  mentions.some((other) => other.sentence === sentence && other.to < from);

/** "The president spoke with President X": nobody is named with the office behind that same office in one sentence. */
function isNamedBehind({ to, sentence, possessive, determiner }: Mention, { inText }: Entity): boolean {
  if (determiner !== 'the' || possessive) return false;
  const here = inSentences(inText, sentence);
  return (
    here.some(({ name, title, from }) => name !== null && title !== null && from >= to) &&
    !here.some(({ from }) => from < to)
  );
}

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
const isSoonNamed = (mention: Mention, { country, mentions }: Entity, { official }: Voice) =>
  (official
    ? mention.country === null && mention.determiner === 'the' && SOVEREIGN_HEADS.has(mention.head!)
    : mention.country !== null) &&
  !country &&
  mentions[0] !== undefined &&
  mentions[0].sentence - mention.sentence <= SENTENCES_AHEAD;

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
