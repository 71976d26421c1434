import { citiesNamed } from '../cities.ts';
import { GAZETTEER } from '../gazetteer.ts';
import type { Tokenised } from '../sentences.ts';
import { withoutArticle } from './arabic-article.ts';
import type { Mention, Piece } from './mention.ts';
import { asTranscribed } from './transcription.ts';

/** Is the name one of a city, a state or a body as well ("Paris", "Sofia")? */
export const isPlaceName = (doc: Tokenised, name: Piece): boolean =>
  citiesNamed(name.text).length > 0 || (GAZETTEER.at(doc.tokens, name.from)?.to ?? 0) >= name.to;

/** Drops capitalised words that are no one's name: a single word, or a place, that no full name of the text contains. */
export function withoutDoubtful(mentions: readonly Mention[]): Mention[] {
  const known = new Set<string>();
  for (const mention of mentions)
    if (mention.name && (isSure(mention) || isFullName(mention)))
      for (const word of wordsOf(mention.name)) known.add(word).add(asTranscribed(word));
  return mentions.filter(
    (mention) =>
      mention.kind !== 'person' ||
      isSure(mention) ||
      isFullName(mention) ||
      wordsOf(mention.name!).every((word) => known.has(word) || known.has(asTranscribed(word))),
  );
}

/** Introduced by office, form of address, state or body: certainly a person, not a place or a ship. */
export const isSure = ({ title, honorific, country, organization }: Mention): boolean =>
  title !== null || honorific || country !== null || organization !== null;

const isFullName = ({ doubtful, name }: Mention) => !doubtful && wordsOf(name!).length > 1;

const wordsOf = (name: Piece) =>
  name.text
    .toLowerCase()
    .replace(GLUED_INITIAL, '')
    .split(/[\s,]+/)
    .map(withoutArticle);

/** "J.Kalnas": the surname tells who it is. */
const GLUED_INITIAL = /(?<!\p{L})\p{L}\.(?=\p{L}{2})/gu;
