import type { Tokenised } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { Mention } from './mention.ts';

/** What reports say of those in office that is no part of the office. */
const UNREAD =
  /^(?:main|key|veteran|powerful|influential|prominent|hardline|moderate|longtime|long-time|ailing|toppled|ousted|deposed|overthrown|jailed|detained|embattled)$/;

/** No link between two mentions is longer (", as well as"). */
export const MAX_LINK = 4;
/** The name of what an office is of has no more words. */
const MAX_OF = 6;

/** The words from token `from` on that may link the next mention to a list, without those that are its own; `null` where too many stand there or none. */
export function linkBefore(
  tokens: readonly Token[],
  from: number,
  { from: at, title, kind }: Mention,
): string[] | null {
  if (at <= from || at - from > MAX_LINK + (title ? MAX_OF : 0)) return null;
  let to = at;
  // "A, Bougainville premier B", "A and New Dawn Coalition leader B": what the office is of is no name that is known.
  while (to - from > 1 && title && tokens[to - 1]!.cap && tokens[to - 1]!.kind === 'word') to--;
  if (to - from > MAX_LINK) return null;
  // "A and main opposition leader B": an adjective that is no part of the office.
  if (to - from > 1 && title && UNREAD.test(tokens[to - 1]!.lower)) to--;
  // "A and a visiting Zendan mission"
  while (to - from > 1 && kind === 'delegation' && /^(?:an?|visiting)$/.test(tokens[to - 1]!.lower)) to--;
  return tokens.slice(from, to).map(({ lower }) => lower);
}

/** No brackets behind a name hold more. */
const MAX_BRACKETS = 4;

/** "A (left) and B", "A (Bertie) and B". */
export function pastBrackets(tokens: Tokenised['tokens'], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let i = at + 1; i <= at + MAX_BRACKETS; i++) if (tokens[i]?.text === ')') return i + 1;
  return at;
}
