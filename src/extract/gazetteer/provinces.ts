import { REGIONS } from '../lexicon/city-aliases.ts';
import { PROVINCES } from '../lexicon/provinces.ts';
import { US_STATES } from '../lexicon/us-states.ts';
import { type Match, phrasesOf } from '../text/phrases.ts';
import { lowerAt, type Token } from '../text/tokens.ts';
import { wordSet } from '../text/words.ts';
import { GAZETTEER } from './gazetteer.ts';

const NAMES = phrasesOf([...PROVINCES, ...REGIONS, ['US', US_STATES]] as const);

/** Names of the United States that are those of states or of towns as well. */
const OTHERS = wordSet('georgia washington');
const KINDS = wordSet('state province republic region emirate territory prefecture canton');
/** "Lima Province", "the Basque Region": the kind behind the name. */
const isKind = (tokens: readonly Token[], at: number, end: number): boolean =>
  at < end && tokens[at]!.cap && KINDS.has(tokens[at]!.lower);

/** The part of a state named at token `i`, and the state in which it lies; `null` for the state where it may be of two. */
export function provinceAt(tokens: readonly Token[], i: number, end: number): Match<string | null> | null {
  let at = lowerAt(tokens, i) === 'the' ? i + 1 : i;
  if (KINDS.has(lowerAt(tokens, at)) && lowerAt(tokens, at + 1) === 'of') at += 2;
  if (at >= end || !tokens[at]!.cap || OTHERS.has(tokens[at]!.lower)) return null;
  const name = NAMES.at(tokens, at, end);
  // "Papua New Guinea" is no part of Indonesia.
  if (!name || (GAZETTEER.at(tokens, at, end)?.to ?? at) > name.to) return null;
  const to = isKind(tokens, name.to, end) ? name.to + 1 : name.to;
  return { from: at, to, value: name.value.includes(' ') ? null : name.value };
}
