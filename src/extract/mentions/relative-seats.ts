import type { Tokenised } from '../text/sentences.ts';
import { lowerAt, type Token } from '../text/tokens.ts';
import { wordSet } from '../text/words.ts';
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
  const named = pastNaming(tokens, verb);
  if (named !== null) return named;
  if (!/^(?:is|was)$/.test(lowerAt(tokens, verb))) return at;
  return lowerAt(tokens, verb + 1) === 'also' ? verb + 2 : verb + 1;
}

const BESIDE = wordSet('also currently concurrently presently');

/** "President A, also chairman of the Union": what is told from `at` on is held beside an office. */
export const isBesideOffice = (tokens: readonly Token[], at: number): boolean =>
  BESIDE.has(lowerAt(tokens, at)) || (lowerAt(tokens, at) === 'who' && lowerAt(tokens, at + 2) === 'also');

const NAMED = new Set('named appointed confirmed chosen nominated designated tapped picked'.split(' '));
/** "by the president-elect, Ana Blake" is no longer. */
const MAX_BY = 6;

/** "who was named foreign minister", "who has been confirmed by A to be the next foreign minister": behind the words of the naming; `null` where there are none. */
function pastNaming(tokens: readonly Token[], verb: number): number | null {
  const been = /^(?:has|had)$/.test(lowerAt(tokens, verb)) && lowerAt(tokens, verb + 1) === 'been';
  const naming = been ? verb + 2 : lowerAt(tokens, verb) === 'was' ? verb + 1 : -1;
  if (!NAMED.has(lowerAt(tokens, naming))) return null;
  let at = naming + 1;
  if (lowerAt(tokens, at) === 'by')
    while (at <= naming + MAX_BY && !/^(?:as|to)$/.test(lowerAt(tokens, at))) at++;
  if (lowerAt(tokens, at) === 'as') at++;
  else if (lowerAt(tokens, at) === 'to' && lowerAt(tokens, at + 1) === 'be') at += 2;
  const the = lowerAt(tokens, at) === 'the' ? at + 1 : at;
  return /^(?:next|new)$/.test(lowerAt(tokens, the)) ? the + 1 : the;
}

/** "who is the secretary of state and the security adviser": both seats are of the one of whom it is told. */
export function withSecondSeat(doc: Tokenised, office: Office, end: number): Office {
  const the = lowerAt(doc.tokens, office.to) === 'and' && lowerAt(doc.tokens, office.to + 1) === 'the';
  const second = the && office.to + 2 < end ? officeAt(doc, office.to + 2, end, true) : null;
  if (!second || second.plural || addressedName(doc, second.to, end)) return office;
  return { ...office, to: second.to };
}
