import type { Tokenised } from '../../text/sentences.ts';
import { lowerAt, type Token } from '../../text/tokens.ts';
import type { Complement } from './complement.ts';

/** Whose office, department or cabinet it is that one serves in. */
const OWNERS = new Set(['prime minister', 'president', 'chief minister', 'deputy prime minister']);
const HOUSES = new Set(['office', 'department', 'cabinet']);
/** What a secretary is secretary to. */
const COUNCILS = new Set(['cabinet', 'government', 'treasury', 'presidency', 'council']);
/** No remark in brackets on what the office is for is longer. */
const MAX_BRACKET = 10;

/**
 * "Minister in the Prime Minister's Office", "Minister in the Presidency", "Secretary to the Cabinet": offices beside
 * the head of a government, whose name follows; not that of the head.
 */
export function takeSeatAtHead(doc: Tokenised, head: string, complement: Complement, end: number): boolean {
  const { tokens } = doc;
  const { at } = complement;
  if (lowerAt(tokens, at + 1) !== 'the' || at + 2 >= end || !tokens[at + 2]!.cap) return false;
  const to = lowerAt(tokens, at) === 'in' ? pastHouse(tokens, at + 2) : pastCouncil(tokens, head, at, at + 2);
  if (to === null || to > end) return false;
  complement.at = pastBracket(tokens, to, end);
  complement.titleTo = complement.at;
  return true;
}

/** "Prime Minister's Office", "Presidency". */
function pastHouse(tokens: readonly Token[], from: number): number | null {
  if (lowerAt(tokens, from) === 'presidency') return from + 1;
  for (let to = from + 1; to <= from + 3; to++) {
    const owner = tokens.slice(from, to).map(({ lower }) => lower);
    if (!OWNERS.has(owner.join(' ')) || !/^['’]s$/.test(lowerAt(tokens, to))) continue;
    return HOUSES.has(lowerAt(tokens, to + 1)) ? to + 2 : null;
  }
  return null;
}

/** "Secretary to the Government of the Federation". */
function pastCouncil(tokens: readonly Token[], head: string, link: number, from: number): number | null {
  if (!/secretary$/.test(head) || lowerAt(tokens, link) !== 'to') return null;
  if (!COUNCILS.has(lowerAt(tokens, from))) return null;
  const ofFederation = tokens.slice(from + 1, from + 4).map(({ lower }) => lower);
  return ofFederation.join(' ') === 'of the federation' ? from + 4 : from + 1;
}

/** "(Law and Institutional Reform)" behind an office. */
function pastBracket(tokens: readonly Token[], at: number, end: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let i = at + 1; i < Math.min(end, at + MAX_BRACKET); i++) if (tokens[i]!.text === ')') return i + 1;
  return at;
}
