import type { Participant } from '../model/event.ts';
import { fold } from './fold.ts';
import { MORE_BODIES } from './lexicon/more-bodies.ts';
import { BODIES } from './lexicon/proper-names.ts';

const bodies = new Map(
  [...BODIES, ...MORE_BODIES].flatMap(([body, names]) =>
    names.split('|').map((name) => [name.trim(), body] as const),
  ),
);

/**
 * What a participant speaks for: the code of a country, a body in small letters under one of its names
 * (`eu` for the European Union and its organs), `''` where nothing is known.
 */
export function affiliation({
  country,
  organization,
}: Pick<Participant, 'country' | 'organization'>): string {
  if (country !== null) return country;
  const body = fold(organization ?? '');
  return bodies.get(body) ?? body;
}

/** The names that mean a body itself, not an organ of it: those of the rows that have its short name among them. */
const bodyItself = new Map(
  [...BODIES, ...MORE_BODIES].flatMap(([body, names]) => {
    const all = names.split('|').map((name) => name.trim());
    return all.includes(body) ? all.map((name) => [name, body] as const) : [];
  }),
);

/** The name of a body, folded, under one of its names: `eu` for the European Union, `european commission` for its organ. */
export function bodyName(organization: string): string {
  const name = fold(organization);
  return bodyItself.get(name) ?? name;
}

/** Is it the code of a country? A body is in small letters. */
export const isCountry = (one: string): boolean => /^[A-Z]{2}$/.test(one);
