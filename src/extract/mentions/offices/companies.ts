import type { Tokenised } from '../../text/sentences.ts';
import { lowerAt, type Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import type { Piece } from '../mention.ts';
import { piece } from '../pieces.ts';
import type { Run } from './take-word.ts';

/** Heads that companies have and states have not. */
export const OF_FIRMS = new Set(['ceo', 'chief executive', 'chief executive officer']);

/** "CEO of Fjord Cod": who heads a company speaks for it, be its name a word of portfolios or not. */
export function companyOf(doc: Tokenised, { head, headTo }: Run, end: number): Piece | null {
  const { tokens } = doc;
  const board = pastBoard(tokens, headTo);
  if (lowerAt(tokens, board) !== 'of') return null;
  const the = lowerAt(tokens, board + 1) === 'the' ? board + 2 : board + 1;
  const from = pastSort(tokens, the);
  if (!OF_FIRMS.has(head) && board === headTo && from === the) return houseOf(doc, from, end);
  let to = from;
  while (to < end && to - from < MAX_COMPANY && tokens[to]!.cap) to++;
  return to > from ? piece(doc, from, to) : null;
}

const HOUSES = wordSet('foundation corporation holding holdings group');
/** Groups that parliaments and states have. */
const OF_STATES =
  /^(?:friendship|working|contact|parliamentary|task|support|minsk|party|core|like-minded|steering|advisory|expert|experts)$/;

/** "Chairman of the Norsk Foundation": a house told by the last word of its name. */
function houseOf(doc: Tokenised, from: number, end: number): Piece | null {
  const { tokens } = doc;
  for (let to = from; to < end && to - from < MAX_COMPANY && tokens[to]!.cap; to++)
    if (to > from && HOUSES.has(tokens[to]!.lower))
      return OF_STATES.test(tokens[to - 1]!.lower) ? null : piece(doc, from, to + 1);
  return null;
}

const COMPANIES = wordSet(
  'company corporation firm concern holding conglomerate startup giant carmaker chipmaker planemaker airline miner major group',
);
/** "state-owned oil giant": no more words say what sort of company it is. */
const MAX_SORT = 3;

/** "the mining company Norsk", "oil giant Norsk": the token behind the sort of company; `at` where none is told. */
function pastSort(tokens: readonly Token[], at: number): number {
  for (let i = at; i < at + MAX_SORT && tokens[i] && !tokens[i]!.cap; i++)
    if (COMPANIES.has(tokens[i]!.lower)) return i + 1;
  return at;
}

/** "of the Board", "of the Board of Directors", "of the Management Board": the token behind; `at` where none stands. */
function pastBoard(tokens: readonly Token[], at: number): number {
  let i = lowerAt(tokens, at) === 'of' ? at + 1 : at;
  if (lowerAt(tokens, i) === 'the') i++;
  if (/^(?:management|executive|supervisory)$/.test(lowerAt(tokens, i))) i++;
  if (lowerAt(tokens, i) !== 'board' || i === at) return at;
  return lowerAt(tokens, i + 1) === 'of' && lowerAt(tokens, i + 2) === 'directors' ? i + 3 : i + 1;
}

const MAX_COMPANY = 6;
