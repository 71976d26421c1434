import { citiesNamed } from '../../gazetteer/cities.ts';
import { MOVED_FROM } from '../../lexicon/capitals.ts';
import { piece } from '../../mentions/pieces.ts';
import type { PlaceHit } from '../../where/hit.ts';
import type { Ground } from './ground.ts';

/** "in the Chadian capital": its name, where the report was filed there or a sentence near the head names it. */
export function namedCapital(
  { material: { doc }, context: { dateline } }: Ground,
  found: PlaceHit,
): PlaceHit {
  if (dateline && dateline.country === found.country && isCapital(dateline.text, found.country))
    return { ...found, city: { from: found.from, to: found.to, ...dateline } };
  const limit = Math.min(doc.tokens.length, HEAD);
  for (let at = 0; at < limit; at++)
    for (let to = Math.min(limit, at + 2); doc.tokens[at]!.cap && to > at; to--) {
      const city = piece(doc, at, to);
      if (isCapital(city.text, found.country)) return { ...found, city };
    }
  return found;
}

/** "AMMAN -- … at Nadwa Palace": a seat of government that is known by its name, in a report from the capital. */
export const inTownOfDateline = ({ context: { dateline } }: Ground, found: PlaceHit): PlaceHit =>
  !found.city &&
  found.rule === 'place:famous-venue' &&
  dateline !== null &&
  dateline.country === found.country &&
  isCapital(dateline.text, found.country)
    ? { ...found, city: { from: found.from, to: found.to, ...dateline } }
    : found;

const SEAT = /\b(?:palace|office|ministry|chancellery|headquarters|(?:presidential|state house) villa)$/i;

/** "TOKYO -- … at the premier's office": a seat of the government of whose capital the report comes. */
export const inCapitalOfDateline = ({ context: { dateline } }: Ground, found: PlaceHit): PlaceHit =>
  !found.city &&
  found.rule === 'place:venue' &&
  SEAT.test(found.venue?.text ?? '') &&
  dateline !== null &&
  dateline.country === found.country &&
  isCapital(dateline.text, found.country)
    ? { ...found, city: { from: found.from, to: found.to, ...dateline } }
    : found;

/** So many tokens are looked through for the name of a capital. */
const HEAD = 400;

const isCapital = (name: string, code: string | null): boolean =>
  (code !== null && MOVED_FROM.get(name.toLowerCase()) === code) ||
  citiesNamed(name).some(({ capital, country }) => capital && country === code);
