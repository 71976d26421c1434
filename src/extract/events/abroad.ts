import type { Piece } from '../mentions/mention.ts';
import type { Tokenised } from '../sentences.ts';
import type { Voice } from '../voice.ts';
import type { PlaceHit } from '../where/hit.ts';
import type { Draft } from './draft.ts';
import type { Party } from './parties.ts';

/**
 * Officials without a country whom one of ours meets abroad speak for the country of the place: "In Seoul,
 * Foreign Minister A met Foreign Minister B". The publisher's country would make it a domestic meeting.
 */
export function placeOfficials(doc: Tokenised, drafts: readonly Draft[], voice: Voice): void {
  for (const draft of drafts) placeLast(doc, draft, voice);
  if (!voice.country && !voice.organization) return;
  let away = drafts.map(({ place }) => place).find((place) => isAbroad(place, voice)) ?? null;
  for (const draft of drafts) {
    if (isAbroad(draft.place, voice)) away = draft.place;
    const place = isAbroad(draft.place, voice) ? draft.place : draft.place || !voice.official ? null : away;
    if (!place?.country) continue;
    const bare = draft.parties.filter(unplaced);
    const home = draft.parties.some(
      ({ country, entity }) =>
        (country && country.code === voice.country) ||
        (voice.organization !== null && entity.organization && !country),
    );
    const foreign = draft.parties.some(({ country }) => country && country.code !== voice.country);
    if (foreign) continue;
    const ours = home ? null : principal(bare, drafts);
    for (const party of bare)
      if (party !== ours) party.country = { ...pieceOf(doc, place), code: place.country };
  }
}

/** One official without a state among those of others, met in a third state: its own ("in Tripoli, A of X and B of Y met council chairman C"). */
function placeLast(doc: Tokenised, { parties, place }: Draft, voice: Voice): void {
  if (!place?.country || voice.organization || (voice.official && place.country !== voice.country)) return;
  const bare = parties.filter(unplaced);
  const [last] = bare;
  if (!last || bare.length !== 1 || last.entity.heads.size === 0 || parties.length < 2) return;
  if (parties.some(({ country, entity }) => country?.code === place.country || entity.organization)) return;
  last.country = { ...pieceOf(doc, place), code: place.country };
}

const isAbroad = (place: PlaceHit | null, voice: Voice) =>
  place?.country != null && place.country !== voice.country;
const unplaced = ({ entity, country }: Party) =>
  !country && !entity.organization && entity.kind !== 'state' && entity.kind !== 'organization';

/** Whom the document follows: the one who is in most of its events, then who is named first. */
function principal(parties: readonly Party[], drafts: readonly Draft[]): Party | null {
  const events = ({ entity }: Party) =>
    drafts.filter(({ parties: all }) => all.some((other) => other.entity.id === entity.id)).length;
  return (
    [...parties].sort(
      (a, b) => a.entity.mentions[0]!.from - b.entity.mentions[0]!.from || events(b) - events(a),
    )[0] ?? null
  );
}

function pieceOf(doc: Tokenised, place: PlaceHit): Piece {
  const { from, to } = place.countrySpan ?? place.city ?? place;
  return { from, to, text: doc.text.slice(doc.tokens[from]!.start, doc.tokens[to - 1]!.end) };
}
