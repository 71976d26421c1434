import { type City, citiesNamed } from '../gazetteer/cities.ts';
import { GAZETTEER } from '../gazetteer/gazetteer.ts';
import { NO_TOWNS, REGIONS } from '../lexicon/city-aliases.ts';
import { CALENDAR } from '../lexicon/time-words.ts';
import { US_STATES } from '../lexicon/us-states.ts';
import { piece } from '../mentions/pieces.ts';
import { phrasesOf } from '../text/phrases.ts';
import type { Tokenised } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { PlaceContext, PlaceHit } from './hit.ts';

const REGION_NAMES = phrasesOf(REGIONS);
const STATES = phrasesOf([['US', US_STATES]] as const);

/** A town of the gazetteer at `q`, with the country or state behind a comma where it stands. */
export function townAt(doc: Tokenised, q: number, end: number, context: PlaceContext): PlaceHit | null {
  const { tokens } = doc;
  const region = tokens[q]?.cap || tokens[q]?.lower === 'the' ? REGION_NAMES.at(tokens, q, end) : null;
  const named = tokens[q]?.cap ? namedTown(doc, q, end, context) : null;
  const other =
    region && named?.country && !context.countries.has(region.value) && named.country !== region.value;
  if (region && !other && (!named || named.to <= region.to))
    return hitOf(doc, q, region.to, region.value, null, 'place:region');
  return named;
}

const SMALL = /^(?:de|da|do|dos|del|la|le|el|al|of|the|on|upon|and|sur|es|les)$/;

/** "el-Sheikh" is as good as a capital. */
export const capital = ({ cap, text }: Token): boolean => cap || /^(?:el|al|ash|es)-\p{Lu}/u.test(text);

function namedTown(doc: Tokenised, q: number, end: number, context: PlaceContext): PlaceHit | null {
  const { tokens } = doc;
  for (let to = Math.min(end, q + 5); to > q; to--) {
    const last = tokens[to - 1]!;
    if (
      !capital(last) ||
      tokens
        .slice(q + 1, to - 1)
        .some((token) => !capital(token) && !SMALL.test(token.lower) && token.text !== '-')
    )
      continue;
    // "Saint George's", "St. John's": what looks like a genitive is part of the name.
    const genitive = to < end && to > q + 1 && /^['’]s$/.test(tokens[to]!.text) ? [to + 1] : [];
    for (const behind of [...genitive, to]) {
      const cities = citiesNamed(doc.text.slice(tokens[q]!.start, tokens[behind - 1]!.end));
      const hit = cities.length > 0 ? located(doc, q, behind, end, cities, context) : null;
      if (hit) return hit;
    }
  }
  return null;
}

/** Settles in which country the town lies: what stands behind it decides, then the document. */
function located(
  doc: Tokenised,
  q: number,
  to: number,
  end: number,
  cities: readonly City[],
  context: PlaceContext,
): PlaceHit | null {
  const doubtful = to === q + 1 && NO_TOWNS.has(doc.tokens[q]!.lower);
  const stated = inAmerica(doc, to, cities, statedCountry(doc, to, end));
  if (stated && (!doubtful || cities.some(({ country }) => country === stated.code)))
    return hitOf(doc, q, stated.district ? stated.to : to, stated.code, stated.span, 'place:town-country');
  const city = likeliest(cities, context, doubtful);
  return city ? hitOf(doc, q, to, city.country, null, 'place:town') : null;
}

/** "Atlanta, Georgia": the state of the union where the town lies in no other Georgia. */
function inAmerica(
  { tokens }: Tokenised,
  to: number,
  cities: readonly City[],
  stated: Stated | null,
): Stated | null {
  if (!stated || cities.some(({ country }) => country === stated.code)) return stated;
  const american =
    cities.some(({ country }) => country === 'US') && STATES.at(tokens, to + 1, stated.to) !== null;
  return american ? { ...stated, code: 'US' } : stated;
}

interface Stated {
  code: string;
  to: number;
  span: { from: number; to: number } | null;
  district: boolean;
}

/** ", Spain", ", California", ", D.C.", "(Egypt)" behind a town. */
export function statedCountry(doc: Tokenised, to: number, end: number): Stated | null {
  const { tokens } = doc;
  const bracket = tokens[to]?.text === '(';
  const bare = /^d\.?c\.?$/i.test(tokens[to]?.text ?? '') && to < end;
  if (bare) return { code: 'US', to: to + 1, span: null, district: true };
  if (!bracket && tokens[to]?.text !== ',')
    return to < end && tokens[to]?.lower === 'in' ? inCountry(doc, to + 1, end) : null;
  if (/^d\.?c\.?$/i.test(tokens[to + 1]?.text ?? ''))
    return { code: 'US', to: to + 2, span: { from: to + 1, to: to + 2 }, district: false };
  const name = pastDirection(doc, to + 1, end);
  const entry = name < end ? GAZETTEER.at(tokens, name, end) : null;
  if (
    entry?.value.type === 'country' &&
    !/^['’]s?$/.test(tokens[entry.to]?.text ?? '') &&
    !isOfState(doc, entry.to, end) &&
    closes(doc, entry.to, end)
  )
    return {
      code: entry.value.code,
      to: entry.to,
      span: { from: entry.from, to: entry.to },
      district: false,
    };
  const state = to + 1 < end && tokens[to + 1]!.cap ? STATES.at(tokens, to + 1, end) : null;
  return state ? { code: 'US', to: state.to, span: { from: to + 1, to: state.to }, district: false } : null;
}

/** "in Lisbon, the US State Department said": the name behind that of the state is no day. */
const isOfState = ({ tokens }: Tokenised, at: number, end: number): boolean =>
  at < end && tokens[at]!.kind === 'word' && tokens[at]!.cap && !CALENDAR.has(tokens[at]!.lower);

const DIRECTION =
  /^(?:northern|southern|eastern|western|central|the|north-eastern|north-western|south-eastern|south-western|northeastern|northwestern|southeastern|southwestern)$/;

/** The token behind "southern", "the central". */
function pastDirection({ tokens }: Tokenised, at: number, end: number): number {
  let q = at;
  while (q < end && q < at + 2 && DIRECTION.test(tokens[q]!.lower)) q++;
  return q;
}

/** "in Seville in southern Spain". */
function inCountry(doc: Tokenised, at: number, end: number): Stated | null {
  const q = pastDirection(doc, at, end);
  const entry = q < end ? GAZETTEER.at(doc.tokens, q, end) : null;
  return entry?.value.type === 'country'
    ? { code: entry.value.code, to: entry.to, span: { from: entry.from, to: entry.to }, district: false }
    : null;
}

/** "Geneva, Switzerland" is a place; "in Geneva, Switzerland and Austria agreed" is not. */
const closes = (doc: Tokenised, at: number, end: number) =>
  at >= end || !/^(?:and|has|have|had|will|is|was|said)$/.test(doc.tokens[at]!.lower);

/** The likeliest of the towns of one name: size counts, a state of the document and a capital count more. */
export function likeliest(
  cities: readonly City[],
  { countries }: PlaceContext,
  doubtful = false,
): City | null {
  const score = ({ country, capital, population }: City) =>
    Math.log10(population + 10) + (countries.has(country) ? 2 : 0) + (capital ? 1.5 : 0);
  // The United States have a namesake for everything: a village there is not weighed against a town elsewhere.
  const least = ({ country }: City) => (country === 'US' ? 100_000 : countries.has(country) ? 800 : 60_000);
  const large = cities.filter((city) => city.capital || city.population >= least(city));
  let best: City | null = null;
  for (const city of large) if (!best || score(city) > score(best)) best = city;
  if (!best || (doubtful && !best.capital)) return null;
  return countries.has('US') && isOutweighed(best, cities, countries) ? null : best;
}

/** Where a side is American, its own namesake of a town may be meant: one that is larger, or as likely as one in a third state. */
const isOutweighed = (
  { country, capital, population }: City,
  cities: readonly City[],
  states: PlaceContext['countries'],
): boolean =>
  !capital &&
  country !== 'US' &&
  cities.some(
    (other) =>
      other.country === 'US' &&
      (other.population > population || (!states.has(country) && population < GREAT)),
  );
const GREAT = 1_000_000;

/** A hit of a town whose name the tokens are. */
export function hitOf(
  doc: Tokenised,
  from: number,
  to: number,
  country: string | null,
  countrySpan: PlaceHit['countrySpan'],
  rule: string,
): PlaceHit {
  return {
    from,
    to: countrySpan?.to ?? to,
    city: piece(doc, from, to),
    country,
    countrySpan,
    venue: null,
    rule,
  };
}
