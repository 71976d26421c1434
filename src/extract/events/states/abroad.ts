import type { Frame } from '../../frames/frame.ts';
import { countryOfCapital } from '../../gazetteer/cities.ts';
import { OF_REBELS } from '../../lexicon/office-synonyms.ts';
import type { Mention } from '../../mentions/mention.ts';
import { piece } from '../../mentions/pieces.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { isSeatOfBodies } from '../../voice/of-dateline.ts';
import type { Voice } from '../../voice/voice.ts';
import type { PlaceHit } from '../../where/hit.ts';
import { isOfSummit } from '../../where/of-summit.ts';
import type { Draft } from '../draft.ts';
import type { Party } from '../party.ts';
import { placeCompatriots, placeFellows } from './fellows.ts';
import { countryOf, give } from './give-state.ts';
import { isMidway, metElsewhere, placeCounterpart, placeLast, placeVisited } from './land-of-place.ts';
import { statesVisited } from './states-visited.ts';
import { isAbroad, isBare, isForeign, isOurs } from './whose-side.ts';

/**
 * Officials without a country whom one of ours meets abroad speak for the country of the place: "In Seoul,
 * Foreign Minister A met Foreign Minister B". The publisher's country would make it a domestic meeting.
 */
export function placeOfficials(doc: Tokenised, drafts: readonly Draft[], voice: Voice): void {
  for (const draft of drafts) {
    takeKnown(draft);
    placeAuthorAtHome(doc, draft);
    placeVisited(doc, draft);
    placeCounterpart(doc, draft);
    placeLast(doc, draft, drafts, voice);
  }
  placeLocals(doc, drafts, voice);
  if (voice.organization) placeFellows(drafts);
  if (voice.country) placeCompatriots(drafts, voice.country);
  if (!voice.country && !voice.organization) return;
  // A release may name the place of its journey last; a report tells of a journey from where it begins.
  const journey = voice.official ? drafts.find((draft) => isAbroad(draft.place, voice)) : undefined;
  let traveller: readonly Party[] = journey?.parties ?? [];
  let away = journey?.place ?? null;
  for (const draft of drafts) {
    takeGiven(draft);
    const abroad = isAbroad(draft.place, voice);
    if (abroad) {
      away = draft.place;
      traveller = draft.parties;
    }
    // An official release that names no place goes on about the journey it has told of; a report, about the traveller.
    const goesOn =
      !draft.place &&
      away !== null &&
      draft.kind !== 'call' &&
      (voice.official || isOfTraveller(draft, traveller, away));
    const place = abroad || goesOn ? away : null;
    if (place && (!isForeign(draft, voice) || isPlacedThere(draft, place, voice)))
      placeHosts(doc, draft, drafts, place, voice);
  }
}

/** In a release of ours all foreigners have their state from the place of another event alone, which is the land of this one. */
const isPlacedThere = (
  { parties }: Draft,
  { country: land }: PlaceHit,
  { official, country: home }: Voice,
): boolean =>
  official &&
  parties.every(
    ({ country, mention }) =>
      !country || country.code === home || (country.code === land && mention.country === null),
  );

/** "I hosted the minister of Zenda in Oslo": in a capital that is not the guest's, whoever writes so is at home. */
function placeAuthorAtHome(doc: Tokenised, { parties, place, kind }: Draft): void {
  const code = place?.city ? countryOfCapital(place.city.text) : undefined;
  if (!code || code !== place!.country || kind === 'call' || isSeatOfBodies(place!.city!.text)) return;
  const host = parties.find(({ role, entity }) => role === 'host' && entity.own);
  if (!host || host.country || host.entity.organization) return;
  if (parties.every(({ country }) => country?.code !== code)) give(host, countryOf(doc, place!));
}

/** For whom somebody spoke in an event above. */
function takeKnown({ parties }: Draft): void {
  for (const party of parties) if (party.entity.kind === 'person') party.country ??= party.entity.country;
}

/** What the place of another event told of somebody counts in this one, where it makes no domestic meeting of it. */
function takeGiven({ parties }: Draft): void {
  for (const party of parties) {
    const given = party.entity.kind === 'person' ? party.entity.country : null;
    if (!parties.some(({ country }) => country?.code === given?.code)) party.country ??= given;
  }
}

/** In a report that an agency filed abroad, officials of no state whom one of its own state meets are of the land of the dateline. */
function placeLocals(
  doc: Tokenised,
  drafts: readonly Draft[],
  { country: home, filed, official }: Voice,
): void {
  if (official || !home || !filed || filed === home) return;
  for (const { parties } of drafts) {
    if (!parties.some(({ country }) => country?.code === home)) continue;
    if (parties.some(({ country, entity }) => (country && country.code !== home) || entity.organization))
      continue;
    for (const party of parties)
      if (isBare(party) && party.entity.heads.size > 0) {
        const { from, to } = party.mention;
        give(party, { ...piece(doc, from, to), code: filed });
      }
  }
}

/** "A met President B in Zenda. A had earlier met the prime minister, C": of the same journey, unless another state is named. */
const isOfTraveller = ({ parties }: Draft, before: readonly Party[], { country }: PlaceHit): boolean =>
  parties.some(
    (party) =>
      party.country !== null &&
      party.country.code !== country &&
      before.some(({ entity }) => entity.id === party.entity.id),
  );

/** Gives the country of the place to all without one, but for whom the journey is. */
function placeHosts(
  doc: Tokenised,
  { parties, frames: [frame] }: Draft,
  drafts: readonly Draft[],
  place: PlaceHit,
  voice: Voice,
): void {
  if (isOfSummit(doc, frame!.sentence) || (!voice.official && isMidway(place, parties))) return;
  // At home those who come to us are of no state that the place tells.
  if (place.country === voice.country && parties.some(({ entity }) => entity.own)) return;
  const bare = parties.filter(isBare);
  // "Prime Minister A will visit Chad for talks with President B": whom one of ours goes to meet.
  const met = frame!.sides[1]?.mentions ?? [];
  // "The head of the UN agency met General A in Port X": the journey is the agency's.
  const travellers = voice.official ? bare : parties.filter(({ country }) => !country);
  const known = parties.find((party) => isOurs(party, voice));
  const ours = known ?? principal(travellers, drafts);
  for (const party of bare)
    if (
      party !== ours &&
      !(ours && isBesideOf(ours, party, frame!)) &&
      !OF_REBELS.test(party.entity.title?.text ?? '') &&
      !metElsewhere(party, place, drafts) &&
      // "paid a visit to Zenda": of another state.
      !statesVisited(doc, party.entity).has(place.country!) &&
      !(bare.length > 1 && isHomeLeader(party, voice) && !met.includes(party.mention))
    )
      give(party, countryOf(doc, place));
}

/** "Minister A and Minister B will travel. They will meet C": whoever goes with ours is ours, where others are met. */
function isBesideOf(ours: Party, { mention }: Party, { sides: [acting, met] }: Frame): boolean {
  if (!acting || !met || met.mentions.length === 0) return false;
  const isActing = (one: Mention) =>
    acting.mentions.includes(one) ||
    (!met.mentions.includes(one) && acting.mentions.some(({ plural, from }) => plural && one.from < from));
  return isActing(ours.mention) && isActing(mention);
}

/** In a report from home the president without a state is its own, wherever a meeting is to be. */
const isHomeLeader = ({ entity: { heads } }: Party, { official, country, filed }: Voice): boolean =>
  !official && country !== null && country === filed && heads.has('president');

/** Whom the document follows: who is named first, then who is in most of its events. */
function principal(parties: readonly Party[], drafts: readonly Draft[]): Party | undefined {
  const events = ({ entity }: Party) =>
    drafts.filter(({ parties: all }) => all.some((other) => other.entity.id === entity.id)).length;
  const first = ({ entity }: Party) => entity.mentions[0]!.from;
  return [...parties].sort((a, b) => first(a) - first(b) || events(b) - events(a))[0];
}
