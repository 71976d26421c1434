import { holdingsOf, toldBy, toldIn } from '../entities/directory.ts';
import { citiesNamed } from '../gazetteer/cities.ts';
import { GAZETTEER } from '../gazetteer/gazetteer.ts';
import { remembered } from '../text/remembered.ts';
import type { Tokenised } from '../text/sentences.ts';
import { lowerAt } from '../text/tokens.ts';
import { wordSet } from '../text/words.ts';
import { withoutArticle } from './arabic-article.ts';
import type { Mention, Piece } from './mention.ts';
import { standsAsName } from './stands-as-name.ts';
import { asTranscribed } from './transcription.ts';

/** Is the name one of a city, a state or a body as well ("Paris", "Sofia")? */
export const isPlaceName = (doc: Tokenised, name: Piece): boolean =>
  citiesNamed(name.text).length > 0 || (GAZETTEER.at(doc.tokens, name.from)?.to ?? 0) >= name.to;

/**
 * Drops capitalised words that are no one's name: a single word, or a place, that no full name of the text contains and by
 * which nobody was known in that year.
 */
export function withoutDoubtful(
  doc: Tokenised,
  mentions: readonly Mention[],
  year: number | null,
): Mention[] {
  const known = new Set<string>();
  const unsure = new Map<Mention, readonly string[]>();
  for (const mention of mentions) {
    if (!mention.name) continue;
    const words = wordsOf(mention.name.text);
    if (isSure(mention) || (!mention.doubtful && words.length > 1))
      for (const word of words) known.add(word).add(asTranscribed(word));
    else if (mention.kind === 'person') unsure.set(mention, words);
  }
  const isKnown = (word: string) => known.has(word) || known.has(asTranscribed(word));
  const told = toldIn(mentions);
  return mentions.filter(
    (mention) => (unsure.get(mention)?.every(isKnown) ?? true) || isKnownHolder(doc, mention, year, told),
  );
}

/** "Lavrov told Zarif": of those who held office then one state's are known by the name. */
function isKnownHolder(
  doc: Tokenised,
  { name, doubtful, sentence }: Mention,
  year: number | null,
  told: ReadonlySet<string>,
): boolean {
  if (!name || year === null || (doubtful && isPlaceSooner(doc, name)) || !standsAsName(doc, name, sentence))
    return false;
  return toldBy(holdingsOf(name.text, year), told) !== null;
}

/** No great city has the name of a holder for nothing ("Lima"), and "in Merkel" is the town in Texas. */
const isPlaceSooner = ({ tokens }: Tokenised, { from, to, text }: Piece): boolean =>
  IN_PLACES.has(lowerAt(tokens, from - 1)) ||
  (GAZETTEER.at(tokens, from)?.to ?? 0) >= to ||
  citiesNamed(text).some(({ capital, population }) => capital || population > GREAT);
const IN_PLACES = wordSet('in at near via outside');
const GREAT = 300_000;

/** Introduced by office, form of address, state or body: certainly a person, not a place or a ship. */
export const isSure = ({ title, honorific, country, organization }: Mention): boolean =>
  title !== null || honorific || country !== null || organization !== null;

const wordsOf = remembered((name): readonly string[] =>
  name
    .toLowerCase()
    .replace(GLUED_INITIAL, '')
    .split(/[\s,]+/)
    .map(withoutArticle),
);

/** "J.Kalnas": the surname tells who it is. */
const GLUED_INITIAL = /(?<!\p{L})\p{L}\.(?=\p{L}{2})/gu;
