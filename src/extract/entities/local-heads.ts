import { citiesNamed } from '../gazetteer/cities.ts';
import { provinceAt } from '../gazetteer/provinces.ts';
import { OF_PROVINCES } from '../lexicon/offices.ts';
import type { Mention, StatePiece } from '../mentions/mention.ts';
import { piece } from '../mentions/pieces.ts';
import { isGenitive } from '../mentions/possessives.ts';
import type { Tokenised } from '../text/sentences.ts';
import { lowerAt } from '../text/tokens.ts';
import { wordSet } from '../text/words.ts';
import type { Voice } from '../voice/voice.ts';
import type { Cast } from './entity.ts';

/** A patriarch of Antioch, a duke of Wellington sits in no such town. */
const OF_TOWNS = new Set(['mayor', 'governor', 'emir', 'sultan']);
/** Smaller towns have too many namesakes for their mayor to tell a state. */
const LARGE = 100_000;
/** So many times larger than any namesake abroad, a town is the one that is meant. */
const MUCH = 5;
/** No name of a town is longer. */
const MAX_NAME = 3;

/** "Mayor of Quanzhou", "Quanzhou Mayor A": of the state in which the town lies, before others share what is said of two states. */
export function placeLocalHeads(
  doc: Tokenised,
  mentions: readonly Mention[],
  { of }: Cast,
  home: Voice,
): void {
  for (const mention of mentions) {
    const { kind, head, country, organization } = mention;
    if (head && country && isAmericanState(doc, mention)) {
      const entity = of.get(mention);
      if (entity?.country?.text === country.text) entity.country = { ...country, code: 'US' };
    }
    if (!head || country || organization || !(OF_TOWNS.has(head) || OF_PROVINCES.has(head))) continue;
    if (kind !== 'person' && kind !== 'office') continue;
    const entity = of.get(mention);
    if (!entity || entity.country || entity.organization) continue;
    entity.country = townOf(doc, mention, home);
  }
}

const AMERICAN = wordSet('governor senator').union(new Set(['lieutenant governor']));

/** "Georgia Governor A", "Governor of Georgia A": the state of the name has no such office. */
const isAmericanState = ({ tokens }: Tokenised, { head, country, title }: Mention): boolean =>
  AMERICAN.has(head!) &&
  country?.text === 'Georgia' &&
  title?.text.toLowerCase() === head &&
  !isGenitive(tokens, country.to);

/** The town behind "of" in the title or right before it, with the state of the largest of that name. */
function townOf(doc: Tokenised, { from, to, head, sentence }: Mention, home: Voice): StatePiece | null {
  const province = provinceBefore(doc, from, doc.sentences[sentence]!.from);
  if (province || !OF_TOWNS.has(head ?? '')) return province;
  for (let i = from; i < to - 1; i++)
    if (lowerAt(doc.tokens, i) === 'of') return largestAt(doc, i + 1, to, home);
  for (let length = MAX_NAME; length > 0; length--) {
    const at = from - length;
    const found = at >= 0 && doc.tokens[at]!.cap ? largestAt(doc, at, from, home) : null;
    if (found && found.to === from) return found;
  }
  return null;
}

/** "New South Wales Premier A". */
function provinceBefore(doc: Tokenised, to: number, start: number): StatePiece | null {
  for (let at = Math.max(start, to - MAX_NAME); at < to; at++) {
    const found = provinceAt(doc.tokens, at, to);
    if (found?.value && found.to === to) return { ...piece(doc, found.from, to), code: found.value };
  }
  return null;
}

function largestAt(doc: Tokenised, at: number, end: number, home: Voice): StatePiece | null {
  for (let to = Math.min(end, at + MAX_NAME); to > at; to--) {
    if (!doc.tokens[at]!.cap) return null;
    const name = piece(doc, at, to);
    const towns = citiesNamed(name.text).filter(({ capital, population }) => capital || population >= LARGE);
    const [largest] = towns.toSorted((a, b) => b.population - a.population);
    if (!largest) continue;
    const own = towns.find(({ country }) => country === home.country);
    const rival = towns.some(
      (town) => town.country !== largest.country && town.population * MUCH > largest.population,
    );
    if (!own && rival) return null;
    return { ...name, code: (own ?? largest).country };
  }
  return null;
}
