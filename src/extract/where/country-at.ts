import { citiesNamed } from '../gazetteer/cities.ts';
import { GAZETTEER } from '../gazetteer/gazetteer.ts';
import type { Tokenised } from '../text/sentences.ts';
import { capitalOf, describedPlace } from './described.ts';
import type { PlaceContext, PlaceHit } from './hit.ts';
import { townAt } from './towns.ts';
import { venueAt } from './venues.ts';

const DIRECTION = /^(?:(?:north|south)(?:east|west)?(?:ern)?|(?:east|west)(?:ern)?|central)$/;

/** A country, or the town that stands behind its possessive ("in Armenia's Yerevan", "in east China's Wuxi City"). */
export function countryAt(doc: Tokenised, from: number, end: number, context: PlaceContext): PlaceHit | null {
  const { tokens } = doc;
  const q = DIRECTION.test(tokens[from]!.text) && from + 1 < end ? from + 1 : from;
  const entry = GAZETTEER.at(tokens, q, end);
  if (entry?.value.type !== 'country' || isAdjective(doc, entry)) return null;
  const { code } = entry.value;
  const span = { from: entry.from, to: entry.to };
  if (/^['’]s?$/.test(tokens[entry.to]?.text ?? ''))
    return possessed(doc, entry.to + 1, end, code, span, context);
  const text = doc.text.slice(tokens[q]!.start, tokens[entry.to - 1]!.end);
  // "Singapore", "Dubai"; in Colombia, Colombia is a village.
  const town = citiesNamed(text).some(
    ({ country, capital, population }) => country === code && (capital || population >= GREAT),
  );
  return {
    from: q,
    to: entry.to,
    city: town ? { ...span, text } : null,
    country: code,
    countrySpan: span,
    venue: null,
    rule: 'place:country',
  };
}

const GREAT = 500_000;

/** What is of a state by its abbreviation. */
const OF_STATE =
  /^(?:all(?:y|ies)|partners?|bases?|forces|troops|soldiers|marines|military|officials|diplomats|lawmakers|citizens|companies|firms|banks|investors|territory|soil|embass(?:y|ies)|consulates?|interests)$/;

/** "a tour of U.S. allies": the abbreviation tells whose they are. */
const isAdjective = ({ tokens }: Tokenised, { from, to }: { from: number; to: number }): boolean =>
  to === from + 1 &&
  /^(?:\p{Lu}\.?){2,}$/u.test(tokens[from]!.text) &&
  OF_STATE.test(tokens[to]?.lower ?? '');

function possessed(
  doc: Tokenised,
  at: number,
  end: number,
  code: string,
  span: { from: number; to: number },
  context: PlaceContext,
): PlaceHit | null {
  const own = { ...context, countries: new Set([code]) };
  for (let q = at; q < Math.min(end, at + 3); q++) {
    const town = describedPlace(doc, q, end, own) ?? venueAt(doc, q, end, own) ?? townAt(doc, q, end, own);
    if (town) return { ...town, from: span.from, country: code, countrySpan: span };
    if (doc.tokens[q]!.cap) break;
  }
  if (/^capital$/.test(doc.tokens[at]?.lower ?? '')) return capitalOf(code, span.from, at, span);
  return regionOf(doc, at, end, code, span);
}

const REGION =
  /^(?:province|region|prefecture|county|district|oblast|governorate|state|krai|peninsula|highlands|mountains|alps|riviera|coast|valley)$/;
/** "Far East": a region by a direction, with capitals. */
const FAR = /^(?:east|north|south|west)$/;
const MAX_REGION = 5;

/** "China's Jiangsu Province", "Russia's Far East", "Turkey's southern Mavi Coast": no town, but in the country. */
function regionOf(
  { tokens }: Tokenised,
  at: number,
  end: number,
  code: string,
  span: { from: number; to: number },
): PlaceHit | null {
  const first = DIRECTION.test(tokens[at]?.text ?? '') ? at + 1 : at;
  const endsIn = tokens[first]?.text === 'Far' ? FAR : REGION;
  let to = first;
  while (to < Math.min(end, first + MAX_REGION) && tokens[to]!.cap && !endsIn.test(tokens[to]!.lower)) to++;
  if (to === first || to >= end || !endsIn.test(tokens[to]!.lower)) return null;
  return {
    from: span.from,
    to: to + 1,
    city: null,
    country: code,
    countrySpan: span,
    venue: null,
    rule: 'place:country',
  };
}
