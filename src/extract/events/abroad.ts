import { AGAINST } from '../lexicon/office-synonyms.ts';
import { OPPOSITE_NUMBERS } from '../lexicon/offices.ts';
import type { Mention, Piece } from '../mentions/mention.ts';
import { piece } from '../mentions/pieces.ts';
import type { Tokenised } from '../sentences.ts';
import type { Voice } from '../voice.ts';
import { isSeatOfBodies } from '../voice-of-dateline.ts';
import type { PlaceHit } from '../where/hit.ts';
import { phraseIn, someWord, wordSet } from '../words.ts';
import type { Draft } from './draft.ts';
import type { Party } from './party.ts';
import { isAbroad, isBare, isForeign, isOurs, isSameLand } from './whose-side.ts';

/**
 * Officials without a country whom one of ours meets abroad speak for the country of the place: "In Seoul,
 * Foreign Minister A met Foreign Minister B". The publisher's country would make it a domestic meeting.
 */
export function placeOfficials(doc: Tokenised, drafts: readonly Draft[], voice: Voice): void {
  for (const draft of drafts) {
    for (const party of draft.parties)
      if (party.entity.kind === 'person') party.country ??= party.entity.country;
    placeVisited(doc, draft);
    placeCounterpart(doc, draft);
    placeLast(doc, draft, voice);
  }
  placeLocals(doc, drafts, voice);
  if (voice.organization) placeFellows(drafts);
  if (voice.official && voice.country) placeCompatriots(drafts, voice.country);
  if (!voice.country && !voice.organization) return;
  // A release may name the place of its journey last; a report tells of a journey from where it begins.
  const journey = voice.official ? drafts.find((draft) => isAbroad(draft.place, voice)) : undefined;
  let traveller: readonly Party[] = journey?.parties ?? [];
  let away = journey?.place ?? null;
  for (const draft of drafts) {
    const abroad = isAbroad(draft.place, voice);
    if (abroad) {
      away = draft.place;
      traveller = draft.parties;
    }
    // An official release that names no place goes on about the journey it has told of; a report, about the traveller.
    const goesOn = !draft.place && away !== null && (voice.official || isOfTraveller(draft, traveller, away));
    const place = abroad || goesOn ? away : null;
    if (place && !isForeign(draft, voice)) placeHosts(doc, draft, drafts, place, voice);
  }
}

/** "A of Zenda also held talks with counterpart B", in Chad: B is of the land where they met. */
function placeCounterpart(doc: Tokenised, { place, parties, frames: [frame] }: Draft): void {
  if (!place?.country || parties.length !== 2) return;
  if (isNeutral(doc, place, frame!.sentence)) return;
  const [bare, another] = parties.filter(isBare);
  if (!bare || another || bare.entity.heads.isDisjointFrom(OPPOSITE_NUMBERS)) return;
  if (parties.every(({ country }) => !isSameLand(country?.code ?? null, place.country)))
    give(bare, countryOf(doc, place));
}

/** Where officials of all states meet, the land of the place tells nothing of theirs. */
function isNeutral(doc: Tokenised, { city }: PlaceHit, sentence: number): boolean {
  const { from, to } = doc.sentences[sentence]!;
  return isSeatOfBodies(city?.text ?? '') || someWord(doc, from, to, GATHERING);
}
const GATHERING = wordSet('sidelines margins summit conference forum assembly congress');

/** "cut short a visit to Austria, where he had met Chancellor B": whom the visitor met there is of the land visited. */
function placeVisited(doc: Tokenised, { frames: [frame], place, parties }: Draft): void {
  const { from } = doc.sentences[frame!.sentence]!;
  if (!place?.country || !VISIT_WHERE.test(phraseIn(doc, Math.max(from, frame!.from - 24), frame!.from)))
    return;
  const met = frame!.sides[1]?.mentions ?? [];
  for (const party of parties)
    if (isBare(party) && party.entity.heads.size > 0 && met.includes(party.mention))
      give(party, countryOf(doc, place));
}

const VISIT_WHERE =
  /\b(?:visit|trip|tour|journey|stop|stopover|stay) (?:to|of|in) (?:(?!where\b).)* , where (?:he|she|they|[^,]{1,40}?)(?: (?:had|also|has))*$/;

/** "our Secretary-General met Zenda's Minister A and Mr B, the Permanent Secretary": those on one side speak for one state. */
function placeFellows(drafts: readonly Draft[]): void {
  for (const { frames, parties } of drafts)
    for (const { mentions } of frames[0]!.sides) {
      const fellows = parties.filter(({ mention }) => mentions.includes(mention));
      const states = new Map(
        fellows.flatMap(({ country }) => (country ? [[country.code, country] as const] : [])),
      );
      const [state] = states.values();
      if (states.size !== 1 || fellows.some(({ entity }) => entity.organization)) continue;
      for (const fellow of fellows) if (isBare(fellow)) give(fellow, state!);
    }
}

/** The one state that those on a side are said to be of; `null` where none, several or a body is named. */
function onlyState(side: readonly Mention[]): Mention['country'] {
  const states = new Map(side.flatMap(({ country }) => (country ? [[country.code, country] as const] : [])));
  const [state] = states.values();
  return state && states.size === 1 && !side.some(({ organization }) => organization) ? state : null;
}

/** "spoke to Zendan Prime Minister A and to Speaker B": whom ours met with the official of another state is of that one. */
function placeCompatriots(drafts: readonly Draft[], home: string): void {
  for (const { frames, parties } of drafts) {
    const [hosts, met] = frames[0]!.sides.map(({ mentions }) => mentions);
    for (const side of [
      met ?? [],
      ...(met?.some(({ country }) => country?.code === home) ? [hosts ?? []] : []),
    ]) {
      const state = onlyState(side);
      if (!state || state.code === home) continue;
      for (const party of parties)
        if (isBare(party) && party.entity.heads.size > 0 && side.includes(party.mention)) give(party, state);
    }
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
  // At home those who come to us are of no state that the place tells.
  if (place.country === voice.country && parties.some(({ entity }) => entity.own)) return;
  const bare = parties.filter(isBare);
  // "Prime Minister A will visit Chad for talks with President B": whom one of ours goes to meet.
  const met = frame!.sides[1]?.mentions ?? [];
  // "The head of the UN agency met General A in Port X": the journey is the agency's.
  const travellers = voice.official ? bare : parties.filter(({ country }) => !country);
  const ours = parties.some((party) => isOurs(party, voice)) ? null : principal(travellers, drafts);
  for (const party of bare)
    if (party !== ours && !(bare.length > 1 && isHomeLeader(party, voice) && !met.includes(party.mention)))
      give(party, countryOf(doc, place));
}

/** In a report from home the president without a state is its own, wherever a meeting is to be. */
const isHomeLeader = ({ entity: { heads } }: Party, { official, country, filed }: Voice): boolean =>
  !official && country !== null && country === filed && heads.has('president');

/** For whom somebody speaks in one event, they speak in those told of further down. */
function give(party: Party, country: Piece & { code: string }): void {
  party.country = country;
  if (party.entity.kind === 'person') party.entity.country ??= country;
}

/** One official without a state among those of others, met in a third state: its own ("in Tripoli, A of X and B of Y met council chairman C"). */
function placeLast(doc: Tokenised, { parties, place, frames: [frame] }: Draft, voice: Voice): void {
  if (!place?.country || voice.organization || (voice.official && place.country !== voice.country)) return;
  if (parties.some(({ entity }) => entity.own)) return;
  const [last, another] = parties.filter(isBare);
  // "European leaders" are of no one state.
  if (!last || another || last.entity.plural || last.entity.heads.size === 0 || parties.length < 2) return;
  const isPeer =
    last.entity.equal !== undefined ||
    last.mention.equal != null ||
    last.entity.mentions.some(({ head }) => OPPOSITE_NUMBERS.has(head ?? ''));
  if (isPeer && isNeutral(doc, place, frame!.sentence)) return;
  // A rebel leader received abroad is of no land that the place tells.
  if (AGAINST.test(last.entity.title?.text ?? '')) return;
  if (
    parties.some(
      ({ country, entity }) => isSameLand(country?.code ?? null, place.country) || entity.organization,
    )
  )
    return;
  if (isOursAbroad(last, parties, place, voice)) return;
  give(last, countryOf(doc, place));
}

/** "In New York, Foreign Minister A met his counterpart B of X": who is told of first is the publisher's own. */
const isOursAbroad = (last: Party, parties: readonly Party[], place: PlaceHit, voice: Voice): boolean =>
  voice.country !== null &&
  voice.country !== place.country &&
  parties.length === 2 &&
  parties.every(({ country }) => country?.code !== voice.country) &&
  last.mention.from === Math.min(...parties.map(({ mention }) => mention.from));

/** Whom the document follows: who is named first, then who is in most of its events. */
function principal(parties: readonly Party[], drafts: readonly Draft[]): Party | undefined {
  const events = ({ entity }: Party) =>
    drafts.filter(({ parties: all }) => all.some((other) => other.entity.id === entity.id)).length;
  const first = ({ entity }: Party) => entity.mentions[0]!.from;
  return [...parties].sort((a, b) => first(a) - first(b) || events(b) - events(a))[0];
}

function countryOf(doc: Tokenised, place: PlaceHit): Piece & { code: string } {
  const { from, to } = place.countrySpan ?? place.city ?? place;
  return { ...piece(doc, from, to), code: place.country! };
}
