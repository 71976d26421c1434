import type { Frame } from '../../frames/frame.ts';
import { AGAINST } from '../../lexicon/office-synonyms.ts';
import { OPPOSITE_NUMBERS } from '../../lexicon/offices.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { phraseIn, someWord, wordSet } from '../../text/words.ts';
import { isSeatOfBodies } from '../../voice/of-dateline.ts';
import type { Voice } from '../../voice/voice.ts';
import type { PlaceHit } from '../../where/hit.ts';
import { isOfSummit, SUMMITS } from '../../where/of-summit.ts';
import type { Draft } from '../draft.ts';
import type { Party } from '../party.ts';
import { countryOf, give } from './give-state.ts';
import { statesVisited } from './states-visited.ts';
import { isBare, isSameLand } from './whose-side.ts';

/** "A of Zenda also held talks with counterpart B", in Chad: B is of the land where they met. */
export function placeCounterpart(doc: Tokenised, { place, parties, frames: [frame] }: Draft): void {
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

const GATHERING = SUMMITS.union(wordSet('conference forum assembly congress'));

/** "cut short a visit to Austria, where he had met Chancellor B": whom the visitor met there is of the land visited. */
export function placeVisited(doc: Tokenised, { frames: [frame], place, parties }: Draft): void {
  if (!place?.country || !isWhereVisited(doc, frame!)) return;
  const met = frame!.sides[1]?.mentions ?? [];
  for (const party of parties)
    if (isBare(party) && party.entity.heads.size > 0 && met.includes(party.mention))
      give(party, countryOf(doc, place));
}

/** The sentence tells of a journey to where they met. */
export function isWhereVisited(doc: Tokenised, { sentence, from: at }: Frame): boolean {
  const { from } = doc.sentences[sentence]!;
  return VISIT_WHERE.test(phraseIn(doc, Math.max(from, at - 24), at));
}

const VISIT_WHERE =
  /\b(?:visit|trip|tour|journey|stop|stopover|stay|travel|travels|travelled|traveled|fly|flies|flew|go|goes|went|head|heads|headed|proceed|proceeds|continue|arrived) (?:on |back |in )?(?:to|of|in) (?:(?!where\b).)* , where (?:he|she|they|[^,]{1,40}?)(?: (?:had|also|has|will|would|later|then|is to|was to|is due to))*$/;

/** "The head of the league is to see President A in the Chadian town of Zenda": of one at home there nobody would have to be told where that is. */
export const isMidway = ({ rule }: PlaceHit, parties: readonly Party[]): boolean =>
  rule === 'place:described-town' && parties.some(({ entity }) => entity.organization !== null);

/** One official without a state among those of others, met in a third state: its own ("in Tripoli, A of X and B of Y met council chairman C"). */
export function placeLast(doc: Tokenised, draft: Draft, drafts: readonly Draft[], voice: Voice): void {
  const {
    parties,
    place,
    frames: [frame],
    kind,
  } = draft;
  // Nothing tells where who speaks by telephone is at home.
  if (
    !place?.country ||
    kind === 'call' ||
    voice.organization ||
    (voice.official && place.country !== voice.country)
  )
    return;
  if (parties.some(({ entity }) => entity.own)) return;
  const [last, another] = parties.filter(isBare);
  // "European leaders" are of no one state.
  if (!last || another || last.entity.plural || last.entity.heads.size === 0 || parties.length < 2) return;
  const isPeer =
    last.entity.equal !== undefined ||
    last.mention.equal != null ||
    last.entity.mentions.some(({ head }) => OPPOSITE_NUMBERS.has(head ?? ''));
  if (isPeer ? isNeutral(doc, place, frame!.sentence) : isOfSummit(doc, frame!.sentence)) return;
  if (isSeatOfBodies(place.city?.text ?? '')) return;
  if (isMidway(place, parties)) return;
  // A rebel leader received abroad is of no land that the place tells.
  if (AGAINST.test(last.entity.title?.text ?? '')) return;
  if (
    parties.some(
      ({ country, entity }) => isSameLand(country?.code ?? null, place.country) || entity.organization,
    )
  )
    return;
  // Deputies of presidents and envoys of bodies are mostly met on journeys.
  if (!last.entity.heads.isDisjointFrom(TRAVELLERS)) return;
  if (statesVisited(doc, last.entity).has(place.country)) return;
  if (isOursAbroad(last, parties, place, voice) || metElsewhere(last, place, drafts)) return;
  give(last, countryOf(doc, place));
}

const TRAVELLERS: ReadonlySet<string> = new Set(['vice president', 'high representative']);

/** "arrived in Oslo for talks with Minister B; they had met in Rome": B was at home in the land told of first. */
export function metElsewhere({ entity }: Party, place: PlaceHit, drafts: readonly Draft[]): boolean {
  const first = drafts.find(({ parties }) => parties.some((party) => party.entity.id === entity.id));
  return first?.place?.country != null && !isSameLand(first.place.country, place.country);
}

/** "In New York, Foreign Minister A met his counterpart B of X": who is told of first is the publisher's own. */
const isOursAbroad = (last: Party, parties: readonly Party[], place: PlaceHit, voice: Voice): boolean =>
  voice.country !== null &&
  voice.country !== place.country &&
  parties.length === 2 &&
  parties.every(({ country }) => country?.code !== voice.country) &&
  last.mention.from === Math.min(...parties.map(({ mention }) => mention.from));
