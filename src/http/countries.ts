import countriesModule, { type Country } from 'world-countries';
import { nearest } from './suggest.ts';

// The package's types describe an ES module, its code is CommonJS: the default export is the list itself.
const countries = countriesModule as unknown as Country[];

const codes = new Set(countries.map(({ cca2 }) => cca2));
const codeByName = new Map(
  countries.flatMap(({ cca2, name }) => [name.common, name.official].map((one) => [one.toLowerCase(), cca2])),
);

/** Says what is wrong with a country code, as a predicate, and which code is meant where a name was given. */
export function wrongCountry(value: string): string | null {
  if (codes.has(value)) return null;
  const name = nearest(value, codeByName.keys());
  const guess = name === null ? '' : `; did you mean \`${codeByName.get(name)}\`?`;
  return `cannot be \`${value}\`; it takes ISO 3166-1 alpha-2 codes such as \`NO\`${guess}`;
}
