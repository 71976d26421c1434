import { HIS_HER_THEIR } from '../lexicon/determiners.ts';
import { OF_BODIES } from '../lexicon/offices.ts';
import { SUBORDINATE } from '../lexicon/portfolios.ts';
import { inSentences } from '../mentions/in-sentences.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Tokenised } from '../text/sentences.ts';
import type { Voice } from '../voice/voice.ts';
import { placeBareOffices, placeSoleOffices } from './bare-offices.ts';
import { speakForBodies } from './chairs-in-office.ts';
import { placeCompanions } from './companions.ts';
import type { Cast, Entity } from './entity.ts';
import { nameEqualCounterparts } from './equal-counterparts.ts';
import { placeHighRepresentatives } from './high-representatives.ts';
import { placeAtHome } from './home-capital.ts';
import { placeHostsAbroad } from './hosts-abroad.ts';
import { placeKnownHolders } from './known-holders.ts';
import { placeLocalHeads } from './local-heads.ts';
import { nameByApposition } from './named-by-apposition.ts';
import { nameFromHeadline } from './named-in-headline.ts';
import { nameLater } from './named-later.ts';
import { nameOwnOffices } from './office-of-self.ts';
import { gatherOffices } from './offices.ts';
import { giveOfficesBehind } from './offices-of-counterparts.ts';
import { inheritStates } from './owners.ts';
import { gatherPeople } from './people.ts';
import { shareOffices } from './shared-offices.ts';
import { gatherSides } from './sides.ts';

/**
 * Gathers mentions into entities: names by their words, then offices by head, state and nearness, then states and
 * bodies. `home` is for whom the publisher speaks, `day` that of the report. Pronouns and joint phrases stay without an entity.
 */
export function castOf(doc: Tokenised, mentions: readonly Mention[], home: Voice, day: string | null): Cast {
  const cast: Cast = { entities: [], of: new Map() };
  gatherPeople(doc, mentions, cast);
  placeKnownHolders(doc, cast, home, day);
  placeHostsAbroad(doc, mentions, cast, home);
  placeLocalHeads(doc, mentions, cast, home);
  gatherOffices(doc, mentions, cast, home);
  gatherSides(mentions, cast);
  speakForBodies(cast);
  placeHighRepresentatives(mentions, cast);
  placeSoleOffices(doc, cast, home);
  placeCompanions(doc, mentions, cast);
  shareOffices(doc, mentions, cast);
  nameOwnOffices(doc, mentions, cast);
  nameByApposition(doc, cast);
  nameLater(doc, cast, home);
  nameFromHeadline(doc, mentions, cast, home);
  nameEqualCounterparts(doc, mentions, cast);
  giveOfficesBehind(doc, mentions, cast);
  placeAtHome(doc, mentions, cast, home);
  placeBareOffices(doc, cast, home);
  // Last: of those whose they are it is known by then for whom they speak.
  inheritStates(doc, mentions, cast, home);
  if (!home.organization) giveBodies(mentions, cast);
  return cast;
}

/** "their secretary-general": of a body that the sentence tells. */
const isOthers = ({ mentions }: Entity) =>
  mentions.some(({ determiner }) => HIS_HER_THEIR.has(determiner ?? ''));

/** "secretary general of the foreign ministry": an office that states have, too. */
const isOfState = ({ title }: Entity) =>
  /\b(?:ministry|parliament|assembly|senate|party|presidency|cabinet|government|council of ministers)\b/i.test(
    title?.text ?? '',
  );

/** No state has a secretary-general: one of whom no body is said heads the first that the text names. */
function giveBodies(mentions: readonly Mention[], { entities }: Cast): void {
  // "A U.N. spokesman": a body of which only somebody's office tells.
  const body = (
    entities.find(({ kind, organization }) => kind === 'organization' && organization) ??
    entities.find(({ kind, organization }) => kind === 'office' && organization)
  )?.organization;
  if (!body) return;
  for (const entity of entities)
    if (
      !entity.country &&
      !isOthers(entity) &&
      !isOfState(entity) &&
      [...entity.heads].some((head) => OF_BODIES.has(head))
    )
      entity.organization ??= bodyBeside(entity, mentions) ?? body;
}

/**
 * "the League's Secretary-General A and Deputy Secretary-General B": of the body of the official named just before. Only
 * deputies: a full secretary-general beside another body's official speaks for a body of its own.
 */
const bodyBeside = (
  { mentions: [first], titleWords }: Entity,
  mentions: readonly Mention[],
): Mention['organization'] =>
  (first && !titleWords.isDisjointFrom(SUBORDINATE)
    ? inSentences(mentions, first.sentence).findLast(
        ({ organization, kind, to }) =>
          organization !== null && (kind === 'person' || kind === 'office') && to <= first.from,
      )?.organization
    : null) ?? null;
