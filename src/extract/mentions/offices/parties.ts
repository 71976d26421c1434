import type { Entry } from '../../gazetteer/gazetteer.ts';
import { PARTY_NOUNS } from '../../lexicon/organizations.ts';
import type { Match } from '../../text/phrases.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { lowerAt, type Token } from '../../text/tokens.ts';
import { statePiece } from '../pieces.ts';
import { pastPossessive } from '../possessives.ts';
import type { Complement } from './complement.ts';
import { pastAcronym } from './states.ts';

/** No party has a longer name behind its state. */
const MAX_NAME = 7;

/** "of the Zenda People's Party (Central Committee)": a party whose name begins with its state's; `false` where none stands. */
export function takeParty(doc: Tokenised, complement: Complement, entry: Match<Entry>, end: number): boolean {
  if (!('code' in entry.value)) return false;
  const { tokens } = doc;
  const limit = Math.min(end, entry.to + MAX_NAME);
  let at = entry.to;
  while (at < limit && tokens[at]!.cap && !PARTY_NOUNS.has(tokens[at]!.lower))
    at = pastPossessive(tokens, at + 1);
  if (at >= end || !tokens[at]!.cap || !PARTY_NOUNS.has(tokens[at]!.lower)) return false;
  complement.country ??= statePiece(doc, entry);
  complement.titleTo = at + 1;
  complement.at = pastAcronym(tokens, at + 1, end);
  return true;
}

/** "of the Zenda Party's Central Committee", "of the Zenda Party (ZP) Politburo": takes the organ behind a party or a house. */
export function takeOrgan(tokens: readonly Token[], complement: Complement): void {
  const from = pastPossessive(tokens, complement.at);
  const [first, second] = [lowerAt(tokens, from), lowerAt(tokens, from + 1)];
  const to = ORGANS.has(first) ? from + 1 : COMMITTEES.has(first) && second === 'committee' ? from + 2 : from;
  if (to === from || !tokens[from]!.cap) return;
  complement.titleTo = to;
  complement.at = to;
}

const ORGANS = new Set(['politburo', 'secretariat', 'presidium']);
const COMMITTEES = new Set(['central', 'standing', 'executive']);
