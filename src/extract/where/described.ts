import { GAZETTEER } from '../gazetteer/gazetteer.ts';
import { MONTHS } from '../lexicon/time-words.ts';
import type { Tokenised } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { PlaceContext, PlaceHit } from './hit.ts';
import { capital, hitOf, statedCountry, townAt } from './towns.ts';

const MODIFIER =
  /^(?:northern|southern|eastern|western|central|coastal|black|sea|red|mediterranean|baltic|caspian|adriatic|port|resort|lakeside|lake|mountain|border|seaside|southeastern|northeastern|southwestern|northwestern|ancient|historic|holy|island|amazonian|alpine|desert|oasis|spa|river|garrison|shiite|shi’ite|sunni|old|commercial|economic|financial|industrial|southernmost|truce|largest|second|main|state|provincial|regional|federal|tourist|ski|hot|spring|mining|oil|university|hill|country|remote|small|tiny|nearby|neighbouring|neighboring|sprawling|leafy|war-torn|picturesque|bustling|isolated|breakaway|besieged|[a-z]+-(?:held|controlled|run|occupied)|’s|'s)$/;
const NOUN =
  /^(?:city|capital|town|village|resort|port|island|islands|suburb|hamlet|township|municipality|oasis|atoll|county|region|province|prefecture|district|peninsula|commune|settlement|retreat|hotspot|enclave|exclave)$/;

/** "the Spanish city of Seville", "the capital, Lomé", "the Egyptian resort Sharm el-Sheikh", "the Togolese capital". */
export function describedPlace(
  doc: Tokenised,
  q: number,
  end: number,
  context: PlaceContext,
): PlaceHit | null {
  const { tokens } = doc;
  let first = q;
  while (first < Math.min(end - 1, q + 2) && MODIFIER.test(tokens[first]!.lower)) first++;
  const entry = GAZETTEER.at(tokens, first, end);
  const code =
    entry && (entry.value.type === 'country' || entry.value.type === 'demonym') ? entry.value.code : null;
  const span = code && entry ? { from: entry.from, to: entry.to } : null;
  let at = span ? span.to : pastRegion(doc, q, end);
  for (
    let k = 0;
    k < 5 &&
    at < end &&
    !(
      NOUN.test(tokens[at]!.lower) &&
      !MODIFIER.test(tokens[at + 1]?.lower ?? '') &&
      !NOUN.test(tokens[at + 1]?.lower ?? '')
    ) &&
    (MODIFIER.test(tokens[at]!.lower) || NOUN.test(tokens[at]!.lower));
    k++
  )
    at++;
  const noun = tokens[at]?.lower ?? '';
  // "Port Louis": part of the name.
  if (at >= end || !NOUN.test(noun) || (at === q && tokens[q]!.cap && !isNamedOf(tokens, q))) return null;
  const town = townBehind(doc, at + 1, end, context, code);
  if (town)
    return {
      ...town,
      from: q,
      country: code ?? town.country,
      countrySpan: span ?? town.countrySpan,
      rule: 'place:described-town',
    };
  return code && noun === 'capital' && tokens[at + 1]?.lower !== 'of'
    ? capitalOf(code, q, at, span)
    : ofCountry(doc, at, noun, end);
}

/** "the Port of Klang", "the Island of Oro": what the name is of is the town. */
const isNamedOf = (tokens: readonly Token[], at: number): boolean =>
  /^(?:port|town|village|island|township|municipality)$/.test(tokens[at]!.lower) &&
  tokens[at + 1]?.lower === 'of';

/** "West Bank" of "the West Bank town of Jericho": a region that is no state. */
function pastRegion({ tokens }: Tokenised, q: number, end: number): number {
  let at = q;
  while (at < Math.min(end - 1, q + 3) && tokens[at]!.cap) at++;
  return at > q && NOUN.test(tokens[at]!.lower) && tokens[at + 1]?.lower === 'of' ? at : q;
}

/** "Togo's capital", "the Togolese capital": a town whose name is not said, at tokens `from` to `at`. */
export const capitalOf = (
  code: string,
  from: number,
  at: number,
  span: PlaceHit['countrySpan'],
): PlaceHit => ({
  from,
  to: at + 1,
  city: null,
  country: code,
  countrySpan: span,
  venue: null,
  rule: 'place:capital',
});

/** "the capital of Togo": a town whose name is not said. */
function ofCountry(doc: Tokenised, at: number, noun: string, end: number): PlaceHit | null {
  const entry =
    noun === 'capital' && doc.tokens[at + 1]?.lower === 'of' && at + 2 < end
      ? GAZETTEER.at(doc.tokens, at + 2, end)
      : null;
  if (entry?.value.type !== 'country') return null;
  return {
    from: at,
    to: entry.to,
    city: null,
    country: entry.value.code,
    countrySpan: { from: entry.from, to: entry.to },
    venue: null,
    rule: 'place:capital',
  };
}

function townBehind(
  doc: Tokenised,
  from: number,
  end: number,
  context: PlaceContext,
  code: string | null,
): PlaceHit | null {
  const { tokens } = doc;
  let next = from;
  if (/^(?:city|town)$/.test(tokens[next]?.lower ?? '')) next++;
  const of = tokens[next]?.lower === 'of';
  if (of || tokens[next]?.text === ',') next++;
  if (next >= end || !tokens[next]!.cap) return null;
  const known = townAt(doc, next, end, code ? { ...context, countries: new Set([code]) } : context);
  if (known) return known;
  const country = GAZETTEER.at(tokens, next, end);
  // "the capital, Iran said": a comma alone makes no name of what the gazetteer does not know.
  return (of || tokens[next - 1]?.text !== ',') && !country ? trustedTown(doc, next, end, code) : null;
}

/** A capitalised name that the gazetteer does not have but the text calls a town. */
export function trustedTown(doc: Tokenised, q: number, end: number, code: string | null): PlaceHit | null {
  const { tokens } = doc;
  let to = q;
  while (
    to < end &&
    to - q < 4 &&
    (capital(tokens[to]!) ||
      (to > q && /^(?:de|del|la|al|el|of|da|do|-)$/.test(tokens[to]!.lower) && tokens[to + 1]?.cap))
  )
    to++;
  // "in December in Peru"
  if (to === q || MONTHS[tokens[q]!.lower] !== undefined) return null;
  const stated = statedCountry(doc, to, end);
  return hitOf(doc, q, to, code ?? stated?.code ?? null, stated?.span ?? null, 'place:named-town');
}
