import { COMMON_BODIES } from '../lexicon/countries.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Tokenised } from '../text/sentences.ts';
import { wordAt } from '../text/words.ts';
import type { Voice } from './voice.ts';

/**
 * "National Security Council Secretary-General A" in a state's own release, or in its press where nothing else is said
 * of the United States: of its own council, and not of the one in Washington; "the Foreign Office" of a text that tells of "Zenda's Foreign Office": of that one.
 */
export function asOwnBodies(
  doc: Tokenised,
  mentions: readonly Mention[],
  { official, country, named, press }: Voice,
): void {
  asForeignOffices(doc, mentions);
  if (!country || !(official || (named && !press))) return;
  const common = mentions.filter(isOfCommonBody).filter((mention) => mention.country!.code !== country);
  const codes = new Set(common.map((mention) => mention.country!.code));
  if (!official && mentions.some((one) => codes.has(one.country?.code ?? '') && !isOfCommonBody(one))) return;
  for (const mention of common) mention.country = null;
}

/** An "official" of such a body who is told of without more is Washington's. */
const isOfCommonBody = ({ country, head }: Mention): boolean =>
  country !== null && head !== 'official' && COMMON_BODIES.test(country.text);

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
