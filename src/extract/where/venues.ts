import { GAZETTEER } from '../gazetteer/gazetteer.ts';
import { VENUE_HEADS, VENUE_NAMES } from '../lexicon/venues.ts';
import { piece } from '../mentions/pieces.ts';
import { phrasesOf } from '../text/phrases.ts';
import type { Tokenised } from '../text/sentences.ts';
import type { PlaceContext, PlaceHit } from './hit.ts';
import { townInName, withTown } from './town-of-venue.ts';

const NAMED = phrasesOf(VENUE_NAMES);

const venueHit = (
  doc: Tokenised,
  from: number,
  to: number,
  country: string | null,
  rule: string,
): PlaceHit => ({
  from,
  to,
  city: null,
  country,
  countrySpan: null,
  venue: piece(doc, from, to),
  rule,
});

/** A building or ground at `q`, with the town that stands in its name or behind it. */
export function venueAt(doc: Tokenised, q: number, end: number, context: PlaceContext): PlaceHit | null {
  const hit =
    famous(doc, q, end) ?? romance(doc, q, end) ?? headed(doc, q, end, context) ?? common(doc, q, end);
  return hit && withTown(doc, hit, end, context);
}

function famous(doc: Tokenised, at: number, end: number): PlaceHit | null {
  // "in an ornate Kremlin hall"
  const q = describes(doc, at) ? at + 1 : at;
  const match = doc.tokens[q]!.cap || doc.tokens[q]!.kind === 'number' ? NAMED.at(doc.tokens, q, end) : null;
  // "Istana Nurul Iman" is another house than the Istana.
  const isOther = match && HOUSES.has(doc.tokens[match.to - 1]!.lower) && doc.tokens[match.to]?.cap;
  if (!match || isOther) return null;
  const hit = venueHit(doc, q, match.to, match.value, 'place:famous-venue');
  // "a Kremlin hall"
  const hall = doc.tokens[match.to];
  return hall && !hall.cap && VENUE_HEADS.has(hall.lower) ? { ...hit, to: match.to + 1 } : hit;
}

/** Words for houses and palaces that stand before their names. */
const HOUSES = new Set('casa palacio palácio palais palazzo quinta qasr istana'.split(' '));

/** "an ornate": an adjective behind an article, before a name. */
const describes = ({ tokens }: Tokenised, at: number): boolean =>
  tokens[at]!.kind === 'word' &&
  !tokens[at]!.cap &&
  tokens[at + 1]?.cap === true &&
  /^(?:an?|the)$/.test(tokens[at - 1]?.lower ?? '');

/** "Casa Amarilla", "Palácio das Acácias". */
function romance(doc: Tokenised, q: number, end: number): PlaceHit | null {
  const { tokens } = doc;
  if (!tokens[q]!.cap || !HOUSES.has(tokens[q]!.lower)) return null;
  let to = q + 1;
  while (
    to < end &&
    to - q < 5 &&
    (tokens[to]!.cap || (JOINS.test(tokens[to]!.lower) && tokens[to + 1]?.cap))
  )
    to++;
  return to > q + 1 ? venueHit(doc, q, to, null, 'place:venue') : null;
}

const JOINS = /^(?:of|the|de|del|la|do|da|das|dos|du|des|for|and|'s|’s|&|-)$/;

/** "Al Bateen Palace", "the Metternich Hall of the Chancellor's Office", "the presidential palace", "Carthage airport". */
function headed(doc: Tokenised, q: number, end: number, context: PlaceContext): PlaceHit | null {
  const { tokens } = doc;
  let head = -1;
  let caps = false;
  for (let i = q; i < end && i - q < 9; i++) {
    const { lower, cap, kind } = tokens[i]!;
    // "in a meeting at the White House", "at a hotel on the Zendan resort island": the name begins behind the preposition.
    if (/^(?:at|to|on|near)$/.test(lower) && !caps) return null;
    if (VENUE_HEADS.has(lower) && (caps || cap)) head = i;
    if (head === i && !tokens[i + 1]?.cap && !/^(?:of|['’]s)$/.test(tokens[i + 1]?.lower ?? '')) break;
    caps ||= cap;
    // "the Ala-Too state residence"
    if (
      caps &&
      KIND_OF_HOUSE.test(lower) &&
      VENUE_HEADS.has(tokens[i + 1]?.lower ?? '') &&
      isOwnName(doc, i - 1)
    )
      continue;
    if (!cap && !JOINS.test(lower) && !VENUE_HEADS.has(lower) && (kind !== 'word' || caps || i - q > 3))
      break;
  }
  if (head < 0) return null;
  const to = extended(doc, head + 1, end);
  return townInName(doc, venueHit(doc, q, to, null, 'place:venue'), head, context);
}

const KIND_OF_HOUSE =
  /^(?:state|government|presidential|official|royal|summer|winter|country|private|guest)$/;

/** "Ala-Too", and neither a nationality nor "Monday's". */
const isOwnName = (doc: Tokenised, at: number): boolean =>
  doc.tokens[at]!.cap && !GAZETTEER.at(doc.tokens, at, at + 1);

/** "Ministry of Agriculture and Rural Development": the name goes on behind its head. */
function extended(doc: Tokenised, at: number, end: number): number {
  const { tokens } = doc;
  let to = at;
  while (to + 1 < end) {
    const the = /^(?:of|for)$/.test(tokens[to]!.lower) && tokens[to + 1]!.lower === 'the' ? 1 : 0;
    if (/^(?:of|for|and|['’]s)$/.test(tokens[to]!.lower) && tokens[to + 1 + the]?.cap && to + 1 + the < end)
      to += 2 + the;
    else if (tokens[to]!.cap && to > at) to++;
    else break;
  }
  return to;
}

const COMMON =
  /^(?:palace|residence|office|ministry|headquarters|chancellery|house|mansion|villa|guesthouse|dacha|ranch|retreat)$/;
const ADJECTIVE =
  /^(?:presidential|royal|official|private|state|government|prime|ministerial|summer|holiday|country|foreign|national|his|her|their|own|main|grand|new|old|family|government's|president's|minister's|['’]s)$/;

/** "the premier's official residence" at `q`, where the name of the office ends at `owner`. */
export function seatOf(
  doc: Tokenised,
  q: number,
  owner: number,
  end: number,
  context: PlaceContext,
): PlaceHit | null {
  const { tokens } = doc;
  let i = owner;
  while (i < end && i - owner < 4 && ADJECTIVE.test(tokens[i]!.lower)) i++;
  return i < end && COMMON.test(tokens[i]!.lower)
    ? withTown(doc, venueHit(doc, q, i + 1, null, 'place:venue'), end, context)
    : null;
}

/** "at his office", "at the presidential palace": a venue without a name of its own. */
function common(doc: Tokenised, q: number, end: number): PlaceHit | null {
  const { tokens } = doc;
  let i = q;
  while (i < end && i - q < 4 && ADJECTIVE.test(tokens[i]!.lower)) i++;
  if (i >= end || !COMMON.test(tokens[i]!.lower) || tokens[i + 1]?.lower === 'of') return null;
  if (!/^(?:the|his|her|its|their|a)$/.test(tokens[q - 1]?.lower ?? '')) return null;
  return venueHit(doc, q, i + 1, null, 'place:venue');
}
