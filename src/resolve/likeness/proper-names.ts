import countries from 'world-countries/countries.json' with { type: 'json' };
import { fold } from '../fold.ts';
import { BODIES, COUNTRY_SHORTS } from '../lexicon/proper-names.ts';
import type { Word } from './words.ts';

/** A country or a body that stands at a place of a claim, and how many words its name has there. */
export type Proper = { term: string; length: number };

type Entry = { words: string[]; term: string };
const ENTRIES = new Map<string, Entry[]>();

function add(name: string, term: string) {
  const words = fold(name).split(' ');
  const entries = ENTRIES.get(words[0]!) ?? [];
  if (words[0] === '' || entries.some((entry) => entry.words.join(' ') === words.join(' '))) return;
  ENTRIES.set(
    words[0]!,
    [...entries, { words, term }].toSorted((a, b) => b.words.length - a.words.length),
  );
}

// What comes first wins: the short names are there because the world's list has them otherwise.
for (const [term, names] of BODIES) for (const name of names.split(' | ')) add(name, term);
for (const [code, names] of COUNTRY_SHORTS) for (const name of names.split(' | ')) add(name, code);
for (const { cca2, name, demonyms, unMember } of countries) {
  add(name.common, cca2);
  add(name.official, cca2);
  const people = demonyms.eng?.m ?? '';
  if (unMember && people !== '') for (const one of [people, `${people}s`]) add(one, cca2);
}

/** The country or body named from the word at `at` on, the longest name first; `null` where there is none. */
export function properAt(words: readonly Word[], at: number): Proper | null {
  const first = words[at]!;
  if (/^\p{Ll}/u.test(first.written)) return null;
  for (const { words: name, term } of ENTRIES.get(first.folded) ?? [])
    if (name.every((word, step) => words[at + step]?.folded === word)) return { term, length: name.length };
  return null;
}
