import { MODIFIERS, PORTFOLIO } from '../../lexicon/portfolios.ts';
import type { Tokenised } from '../../sentences.ts';
import { lowerAt } from '../../tokens.ts';
import { wordSet } from '../../words.ts';
import type { Complement } from './complement.ts';

/** Offices below a minister. */
const POSTS = wordSet(
  'director director-general head chief adviser advisor coordinator undersecretary secretary',
).union(new Set(['state secretary', 'deputy minister', 'vice minister']));
const MINISTRIES = wordSet('ministry department directorate chancellery');
const JOINING = wordSet('and & ,');
/** "Foreign and Expatriates" has no more words. */
const MAX_WORDS = 6;

/** "Director of the Asia Department at the Foreign and Expatriates Ministry X": where one serves, before one's name. */
export function takeMinistry(doc: Tokenised, head: string, complement: Complement, end: number): boolean {
  const { tokens } = doc;
  const { at } = complement;
  if (!POSTS.has(head) || lowerAt(tokens, at + 1) !== 'the') return false;
  let to = at + 2;
  while (to < Math.min(end, at + 2 + MAX_WORDS) && isOfField(lowerAt(tokens, to))) to++;
  if (to === at + 2 || to + 1 >= end || !tokens[to]!.cap || !MINISTRIES.has(tokens[to]!.lower)) return false;
  const next = tokens[to + 1]!;
  if (!next.cap && next.text !== ',') return false;
  complement.titleTo = to + 1;
  complement.at = to + 1;
  return true;
}

const isOfField = (lower: string): boolean =>
  !MINISTRIES.has(lower) && (PORTFOLIO.has(lower) || MODIFIERS.has(lower) || JOINING.has(lower));
