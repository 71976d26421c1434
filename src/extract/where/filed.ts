import type { ReadDocument } from '#src/model/document.ts';
import { citiesNamed } from '../gazetteer/cities.ts';
import { GAZETTEER } from '../gazetteer/gazetteer.ts';
import { tokenise } from '../text/tokens.ts';
import type { PlaceContext } from './hit.ts';
import { likeliest } from './towns.ts';

/** Where a report was filed: the town of its dateline, for "here"; `null` where the dateline names none. */
export function filedAt(
  { dateline }: ReadDocument,
  countries: ReadonlySet<string>,
): PlaceContext['dateline'] {
  if (!dateline?.place) return null;
  const [name, state] = dateline.place.split(/[,/]/).map((part) => part.trim()) as [
    string,
    string | undefined,
  ];
  const stated = state ? countryOf(state) : null;
  const country =
    stated ??
    likeliest(citiesNamed(name), { countries, dateline: null, home: null })?.country ??
    // "VATICAN CITY": a state that is a town.
    countryOf(written(name));
  if (!country) return null;
  return { text: written(name), start: dateline.start, end: dateline.start + name.length, country };
}

function countryOf(name: string): string | null {
  const entry = GAZETTEER.at(tokenise(name), 0)?.value;
  return entry?.type === 'country' ? entry.code : null;
}

/** "NEW DELHI" of a dateline or a headline in capitals, as the name is written elsewhere. */
export const written = (name: string): string =>
  name === name.toUpperCase()
    ? name.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase())
    : name;
