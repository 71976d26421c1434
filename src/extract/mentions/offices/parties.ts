import type { Entry } from '../../gazetteer.ts';
import { PARTY_NOUNS } from '../../lexicon/organizations.ts';
import type { Match } from '../../phrases.ts';
import type { Tokenised } from '../../sentences.ts';
import { statePiece } from '../pieces.ts';
import type { Complement } from './complement.ts';

/** No party has a longer name behind its state. */
const MAX_NAME = 5;

/** "of the Zenda Socialist Party": a party whose name begins with its state's; `false` where none stands. */
export function takeParty(doc: Tokenised, complement: Complement, entry: Match<Entry>, end: number): boolean {
  if (!('code' in entry.value)) return false;
  const { tokens } = doc;
  let at = entry.to;
  while (at < Math.min(end, entry.to + MAX_NAME) && tokens[at]!.cap && !PARTY_NOUNS.has(tokens[at]!.lower))
    at++;
  if (at >= end || !tokens[at]!.cap || !PARTY_NOUNS.has(tokens[at]!.lower)) return false;
  complement.country ??= statePiece(doc, entry);
  complement.titleTo = at + 1;
  complement.at = at + 1;
  return true;
}
