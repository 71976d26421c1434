import { type Entry, GAZETTEER } from '../../gazetteer/gazetteer.ts';
import { MODIFIERS, PORTFOLIO, SUBORDINATE } from '../../lexicon/portfolios.ts';
import type { Match } from '../../text/phrases.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { lowerAt, type Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import { statePiece } from '../pieces.ts';
import type { Complement } from './complement.ts';
import { portfolioTo } from './portfolios.ts';
import type { Run } from './take-word.ts';

/** Offices below a minister. */
const POSTS = wordSet(
  'director director-general head chief adviser advisor coordinator undersecretary secretary',
).union(
  new Set(['state secretary', 'deputy minister', 'vice minister', 'permanent secretary', 'director general']),
);
const MINISTRIES = wordSet('ministry department directorate chancellery');
const JOINING = wordSet('and & ,');
/** "Foreign and Expatriates" has no more words. */
const MAX_WORDS = 6;

/**
 * "Director of the Asia Department at the Foreign and Expatriates Ministry X", "Director General for Asia at the
 * Ministry of Foreign Affairs of Chad, X": where one serves, before one's name.
 */
export function takeMinistry(doc: Tokenised, run: Run, complement: Complement, end: number): boolean {
  const { tokens } = doc;
  if (!isPost(tokens, run) || lowerAt(tokens, complement.at + 1) !== 'the') return false;
  const first = complement.at + 2;
  const entry = first < end ? GAZETTEER.at(tokens, first, end) : null;
  const state = entry?.value.type === 'country' || entry?.value.type === 'demonym' ? entry : null;
  const from = state?.to ?? first;
  const to = behindName(tokens, from, end) ?? ministryOf(tokens, from, end);
  if (to === null || !closes(tokens[to])) return false;
  takeState(doc, complement, state);
  complement.titleTo = to;
  complement.at = to;
  return true;
}

/** "Assistant Deputy Minister" as well; a minister heads the ministry, and is met there. */
const isPost = (tokens: readonly Token[], { head, titleFrom }: Run): boolean =>
  POSTS.has(head) || (head === 'minister' && SUBORDINATE.has(lowerAt(tokens, titleFrom)));

function takeState(doc: Tokenised, complement: Complement, state: Match<Entry> | null): void {
  if (state) complement.country ??= statePiece(doc, state);
}

/** "Foreign and Expatriates Ministry". */
function behindName(tokens: readonly Token[], from: number, end: number): number | null {
  let to = from;
  while (to < Math.min(end, from + MAX_WORDS) && isOfField(lowerAt(tokens, to))) to++;
  return to > from && isMinistry(tokens[to]) && to + 1 < end ? to + 1 : null;
}

/** "Ministry of Foreign Affairs", "Department for Trade". */
function ministryOf(tokens: readonly Token[], from: number, end: number): number | null {
  if (!isMinistry(tokens[from]) || !/^(?:of|for)$/.test(lowerAt(tokens, from + 1))) return null;
  const to = from + 2 < end ? portfolioTo(tokens, from + 2, end) : from + 2;
  return to > from + 2 && to < end ? to : null;
}

const isMinistry = (token: Token | undefined): boolean => token?.cap === true && MINISTRIES.has(token.lower);

/** A name, a comma, or the state whose ministry it is. */
const closes = (next: Token | undefined): boolean =>
  next !== undefined && (next.cap || next.text === ',' || next.lower === 'of');

const isOfField = (lower: string): boolean =>
  !MINISTRIES.has(lower) && (PORTFOLIO.has(lower) || MODIFIERS.has(lower) || JOINING.has(lower));
