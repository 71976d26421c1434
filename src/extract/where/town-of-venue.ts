import { type City, citiesNamed } from '../gazetteer/cities.ts';
import { GAZETTEER } from '../gazetteer/gazetteer.ts';
import { EMBASSIES } from '../lexicon/venues.ts';
import { piece } from '../mentions/pieces.ts';
import type { Tokenised } from '../text/sentences.ts';
import { describedPlace } from './described.ts';
import type { PlaceContext, PlaceHit } from './hit.ts';
import { likeliest, townAt } from './towns.ts';

/** "Carthage airport", "a Geneva hotel", "Riga Castle": a town in the name is where it stands, if the name is no family's. */
export function townInName(doc: Tokenised, hit: PlaceHit, head: number, context: PlaceContext): PlaceHit {
  const { tokens } = doc;
  const proper = tokens[head]!.cap && !/^(?:airport|university)$/.test(tokens[head]!.lower);
  for (let from = hit.from; from < head && from < hit.from + 2; from++) {
    for (let to = Math.min(head, from + 3); to > from; to--) {
      if (!tokens[from]!.cap) continue;
      const name = doc.text.slice(tokens[from]!.start, tokens[to - 1]!.end);
      const city = likeliest(citiesNamed(name), context);
      if (city && standsThere(city, context, proper))
        return { ...hit, city: piece(doc, from, to), country: city.country };
    }
  }
  // "a Brunei hotel", but "the Brunei embassy" stands in another state.
  const state = GAZETTEER.at(tokens, hit.from, head);
  return state?.to === head &&
    state.value.type !== 'organization' &&
    !tokens[head]!.cap &&
    !EMBASSIES.has(tokens[head]!.lower)
    ? { ...hit, country: state.value.code, countrySpan: { from: state.from, to: state.to } }
    : hit;
}

/** "Victoria Palace" and "Windsor Castle" are named after no town of theirs: a proper name counts for a capital of the document's states. */
const standsThere = (
  { capital, country, population }: City,
  { countries }: PlaceContext,
  proper: boolean,
): boolean =>
  proper ? capital && countries.has(country) : capital || countries.has(country) || population > 500_000;

const isCapital = ({ tokens }: Tokenised, at: number): boolean =>
  tokens[at]?.lower === 'capital' && tokens[at - 1]!.lower === 'the' && tokens[at + 1]?.lower !== 'of';

/** A name that goes on behind these is that of the body ("the Ministry Zenda"). */
const PROPER = /^(?:ministry|department|embassy|university)$/;

/** "at the Great Hall of the People in Beijing", "at State House Nairobi", "at Hyderabad House here", "the palace, Lima": the town behind the venue. */
export function withTown(doc: Tokenised, venue: PlaceHit, end: number, context: PlaceContext): PlaceHit {
  const { tokens } = doc;
  const next = tokens[venue.to];
  if (!next || venue.city || venue.to >= end) return venue;
  const direct = next.cap && !PROPER.test(tokens[venue.to - 1]!.lower);
  if (!direct && (!/^(?:in|on|,|outside|near)$/.test(next.lower) || venue.to + 1 >= end)) return venue;
  let q = direct ? venue.to : venue.to + 1;
  if (tokens[q]?.lower === 'the') q++;
  const described = q < end ? describedPlace(doc, q, end, context) : null;
  // "at a hotel on the Zendan island of X", but "at the hotel on Sunday"
  const town = described ?? (q < end && next.lower !== 'on' ? townAt(doc, q, end, context) : null);
  // "in her office in the capital": of whose land it is, the sides tell.
  if (!town && isCapital(doc, q)) return { ...venue, rule: 'place:capital' };
  // "the UN headquarters in Nairobi" is not the one in New York.
  const isElsewhere = venue.country && town?.country && venue.country !== town.country;
  if (!town || (isElsewhere && next.lower !== 'in')) return venue;
  return {
    ...town,
    from: venue.from,
    venue: venue.venue,
    country: town.country ?? venue.country,
    // "the palace in the Chadian capital": which town that is, the report tells elsewhere.
    rule: town.rule === 'place:capital' ? town.rule : venue.rule,
  };
}
