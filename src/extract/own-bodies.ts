import { COMMON_BODIES } from './lexicon/countries.ts';
import type { Mention } from './mentions/mention.ts';
import type { Tokenised } from './sentences.ts';
import type { Voice } from './voice.ts';
import { wordAt } from './words.ts';

/**
 * "National Security Council Secretary-General A" in a state's own release: of its own council, and not of the one in
 * Washington; "the Foreign Office" of a text that tells of "Zenda's Foreign Office": of that one.
 */
export function asOwnBodies(
  doc: Tokenised,
  mentions: readonly Mention[],
  { official, country }: Voice,
): void {
  asForeignOffices(doc, mentions);
  if (!official || !country) return;
  for (const mention of mentions)
    if (mention.country && mention.country.code !== country && COMMON_BODIES.test(mention.country.text))
      mention.country = null;
}

const FOREIGN_OFFICE = /^(?:the )?foreign office$/i;

function asForeignOffices(doc: Tokenised, mentions: readonly Mention[]): void {
  const offices = mentions.filter(({ country }) => country && FOREIGN_OFFICE.test(country.text));
  if (offices.length === 0) return;
  const starts = new Set(offices.map(({ country }) => country!.from));
  const owner = mentions.find(
    ({ country, to }) =>
      country !== null && /^['’]s$/.test(wordAt(doc, to)) && country.code !== 'GB' && starts.has(to + 1),
  )?.country;
  if (owner) for (const office of offices) office.country = { ...office.country!, code: owner.code };
}
