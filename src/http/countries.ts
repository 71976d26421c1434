import countriesModule, { type Country } from 'world-countries';
import { COUNTRY_NAMES } from '../extract/lexicon/countries.ts';
import { nearest } from '../model/suggest.ts';
import { fold } from '../resolve/fold.ts';
import { countryName } from '../store/country-name.ts';

// The package's types describe an ES module, its code is CommonJS: the default export is the list itself.
const countries = countriesModule as unknown as Country[];

/** Of today's states, and of those that are no more and stand in older reports (`SU`). */
const codes = new Set([...countries.map(({ cca2 }) => cca2), ...COUNTRY_NAMES.map(([code]) => code)]);
const codeByName = new Map<string, string>([
  ...COUNTRY_NAMES.flatMap(([code, names]) => names.split(' | ').map((name) => pairOf(name, code))),
  ...countries.flatMap(({ cca2, cca3, name, altSpellings }) =>
    [cca3, name.common, name.official, ...altSpellings].map((one) => pairOf(one, cca2)),
  ),
]);

function pairOf(name: string, code: string): [string, string] {
  return [name.toLowerCase(), code];
}

/** The code of the country that a text names by code or name, in English or as it calls itself; else the text itself. */
export function countryCode(value: string): string {
  const code = value.toUpperCase();
  return codes.has(code) ? code : (codeByName.get(value.toLowerCase()) ?? value);
}

/** Names of states in the tables that are of a city or a part as well, which is meant where they are places. */
const ALSO_PARTS = new Set(
  'abu dhabi|dubai|england|scotland|northern ireland|republika srpska|antigua|saint kitts|st kitts|st. kitts|saint vincent|st vincent|st. vincent|hong kong|macau|macao|vatican city'.split(
    '|',
  ),
);

/** The code of the country that a place is, by any of its names; a place that the index has under the same name stays. */
export function countryPlace(value: string): string {
  const code = codeByName.get(value.toLowerCase());
  const stays = code === undefined || ALSO_PARTS.has(value.toLowerCase());
  return stays || fold(countryName(code)) === fold(value) ? value : code;
}

/** Says what is wrong with a country code, as a predicate, and which code is meant where a name was given. */
export function wrongCountry(value: string): string | null {
  if (codes.has(value)) return null;
  // Of two letters every code is one slip away; "EU" is no state at all.
  const name = value.length > 2 ? nearest(value, codeByName.keys()) : null;
  const guess = name === null ? '' : `; did you mean \`${codeByName.get(name)}\`?`;
  return `cannot be \`${value}\`; it takes ISO 3166-1 alpha-2 codes such as \`NO\`, or names of states; ask for bodies by \`organization\`${guess}`;
}
