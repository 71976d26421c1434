import type { Tokenised } from '../sentences.ts';
import { lowerAt, type Token } from '../tokens.ts';
import { wordSet } from '../words.ts';
import { addressedName } from './address.ts';
import { type Office, officeAt } from './offices/office.ts';

/** "who is also the", "also the": the token at which the office begins; `at` where no such clause opens there. "Who serves as" only tells the office where it is `open`. */
export function pastRelative(tokens: readonly Token[], at: number, open: boolean): number {
  if (BESIDE.has(lowerAt(tokens, at))) return at + 1;
  if (!/^(?:who|which)$/.test(lowerAt(tokens, at))) return at;
  const verb = lowerAt(tokens, at + 1) === 'also' ? at + 2 : at + 1;
  // "who doubles as the", "who also serves as"
  if (/^(?:doubles|doubled|serves|served|acts)$/.test(lowerAt(tokens, verb)))
    return open && lowerAt(tokens, verb + 1) === 'as' ? verb + 2 : at;
  if (!/^(?:is|was)$/.test(lowerAt(tokens, verb))) return at;
  return lowerAt(tokens, verb + 1) === 'also' ? verb + 2 : verb + 1;
}

const BESIDE = wordSet('also currently concurrently presently');

/** "President A, also chairman of the Union": what is told from `at` on is held beside an office. */
export const isBesideOffice = (tokens: readonly Token[], at: number): boolean =>
  BESIDE.has(lowerAt(tokens, at)) || (lowerAt(tokens, at) === 'who' && lowerAt(tokens, at + 2) === 'also');

/** "who is the secretary of state and the security adviser": both seats are of the one of whom it is told. */
export function withSecondSeat(doc: Tokenised, office: Office, end: number): Office {
  const the = lowerAt(doc.tokens, office.to) === 'and' && lowerAt(doc.tokens, office.to + 1) === 'the';
  const second = the && office.to + 2 < end ? officeAt(doc, office.to + 2, end, true) : null;
  if (!second || second.plural || addressedName(doc, second.to, end)) return office;
  return { ...office, to: second.to };
}
