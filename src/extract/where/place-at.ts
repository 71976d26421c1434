import { KINGDOMS } from '../lexicon/offices-of-states.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Tokenised } from '../text/sentences.ts';
import { countryAt } from './country-at.ts';
import { describedPlace, trustedTown } from './described.ts';
import { forumAt } from './forums.ts';
import type { PlaceContext, PlaceHit } from './hit.ts';
import { withLongerName } from './longer-name.ts';
import { statedCountry, townAt } from './towns.ts';
import { seatOf, venueAt } from './venues.ts';

export function placeOfDateline(i: number, { dateline }: Pick<PlaceContext, 'dateline'>): PlaceHit | null {
  if (!dateline) return null;
  const { text, start, end, country } = dateline;
  return {
    from: i,
    to: i + 1,
    city: { from: i, to: i + 1, text, start, end },
    country,
    countrySpan: null,
    venue: null,
    rule: 'place:here',
  };
}

const TOWN = /^(?:city|capital|town|village|resort|port)$/;
const OF_TOWN =
  /^(?:\w+ern|holy|ancient|historic|coastal|border|resort|mountain|seaside|lakeside|port|desert|old|small|quiet|capital)$/;

/** "in this holy city", "in this Pacific resort town": where the report was filed. */
function isTownOfReport({ tokens }: Tokenised, at: number, end: number): boolean {
  if (tokens[at]?.lower !== 'this') return false;
  let i = at + 1;
  while (
    i < Math.min(end - 1, at + 4) &&
    (tokens[i]!.cap || (OF_TOWN.test(tokens[i]!.lower) && !endsTown(tokens[i + 1])))
  )
    i++;
  return TOWN.test(tokens[i]?.lower ?? '');
}

const endsTown = (next: Tokenised['tokens'][number] | undefined): boolean =>
  next !== undefined && !OF_TOWN.test(next.lower) && !TOWN.test(next.lower);

/** The place whose name begins at `at`, behind its preposition. */
export function placeAt(
  doc: Tokenised,
  at: number,
  end: number,
  context: PlaceContext,
  mentions: readonly Mention[],
  preposition: string,
): PlaceHit | null {
  const { tokens } = doc;
  const here = isTownOfReport(doc, at, end) ? placeOfDateline(at, context) : null;
  if (here) return here;
  let q = at;
  if (/^(?:the|a|an|his|her|its|their|our|my)$/.test(tokens[q]?.lower ?? '')) q++;
  if (q >= end) return null;
  const person = personAt(mentions, q);
  if (person) return person.possessive ? houseOf(doc, q, person, end, context) : null;
  const described = describedPlace(doc, q, end, context);
  if (described && !isTownItself(doc, q, end, context, described)) return described;
  if (preposition === 'on') return islandAt(doc, q, end, context);
  const venue = venueAt(doc, q, end, context);
  if (venue) return venue;
  const home = homeAt(doc, at, end, context);
  if (home) return home;
  const forum = forumAt(doc, q, end, context);
  if (forum) return forum;
  const country = countryAt(doc, q, end, context);
  // "Mexico City" begins with a country.
  const town =
    country && country.to < end && doc.tokens[country.to]!.cap ? townHere(doc, at, end, context) : null;
  if (country) return town?.city && town.to > country.to ? town : country;
  return townHere(doc, at, end, context);
}

/** "Port Vila": a word that describes towns is part of the name of this one. */
const isTownItself = (
  doc: Tokenised,
  q: number,
  end: number,
  context: PlaceContext,
  described: PlaceHit,
): boolean => {
  const town = doc.tokens[q]!.cap ? townAt(doc, q, end, context) : null;
  return town !== null && town.to > q + 1 && town.to >= described.to;
};

const personAt = (mentions: readonly Mention[], q: number): Mention | undefined =>
  mentions.find(
    ({ from, to, kind, title, honorific, doubtful }) =>
      from <= q &&
      q < to &&
      (kind === 'office' || (kind === 'person' && !doubtful && (title !== null || honorific))),
  );

/** "the Prime Minister's House", "the premier's office": a venue by the office whose it is. */
function houseOf(
  doc: Tokenised,
  q: number,
  { to, kind }: Mention,
  end: number,
  context: PlaceContext,
): PlaceHit | null {
  const venue = venueAt(doc, q, end, context);
  if (venue && venue.to > to + 1 && doc.tokens[venue.to - 1]!.cap) return venue;
  return kind === 'office' ? seatOf(doc, q, to, end, context) : null;
}

/** A town, unless its name only qualifies what follows ("in Moscow's view", "in Geneva-based"). */
export function townHere(doc: Tokenised, at: number, end: number, context: PlaceContext): PlaceHit | null {
  const q = doc.tokens[at]?.lower === 'the' && !doc.tokens[at + 1]?.cap ? at + 1 : at;
  const town =
    townAt(doc, q, end, context) ??
    (q === at && doc.tokens[at]!.lower === 'the' ? townAt(doc, at + 1, end, context) : null);
  if (town)
    return /^['’]s?$/.test(doc.tokens[town.to]?.text ?? '')
      ? possessedVenue(doc, town, end, context)
      : withLongerName(doc, town, end);
  if (!doc.tokens[q]?.cap) return null;
  const unknown = trustedTown(doc, q, end, null);
  return unknown?.country && statedCountry(doc, unknown.city!.to, end) ? unknown : null;
}

/** "in Moscow's Kremlin", "at Seoul's presidential office". */
function possessedVenue(doc: Tokenised, town: PlaceHit, end: number, context: PlaceContext): PlaceHit | null {
  const venue = town.to + 1 < end ? venueAt(doc, town.to + 1, end, context) : null;
  return venue ? { ...town, to: venue.to, venue: venue.venue } : null;
}

function islandAt(doc: Tokenised, q: number, end: number, context: PlaceContext): PlaceHit | null {
  const town = doc.tokens[q]!.cap ? townAt(doc, q, end, context) : null;
  return town?.rule === 'place:region' ? town : null;
}

/** "in our country", "to the country", "in the Republic": the publisher's; "the Kingdom" where that is none: the one of which the text speaks. */
function homeAt(doc: Tokenised, at: number, end: number, context: PlaceContext): PlaceHit | null {
  const { tokens } = doc;
  const last = at + 1;
  const home = tokens[last]?.text === 'Kingdom' ? realmOf(context) : context.home;
  if (
    !home ||
    last >= end ||
    !/^(?:our|the|this)$/.test(tokens[at]!.lower) ||
    !/^(?:country|republic|kingdom|sultanate|emirate)$/.test(tokens[last]!.lower)
  )
    return null;
  if (/^(?:of|['’]s|where|that|which)$/.test(tokens[last + 1]?.lower ?? '')) return null;
  return {
    from: at,
    to: last + 1,
    city: null,
    country: home,
    countrySpan: { from: at, to: last + 1 },
    venue: null,
    rule: 'place:home',
  };
}

function realmOf({ home, countries }: PlaceContext): string | null {
  if (home && KINGDOMS.has(home)) return home;
  const realms = [...countries].filter((code) => KINGDOMS.has(code));
  return realms.length === 1 ? realms[0]! : null;
}
