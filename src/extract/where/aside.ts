import type { Token } from '../text/tokens.ts';

/** No aside is longer. */
const MAX_ASIDE = 24;
/** Verbs by which a sentence goes on behind the aside about its subject. */
const GOES_ON = /^(?:took|takes|was|were|is|are|will|had|has|began|opened|ended|came|comes|followed|marked)$/;

/**
 * "The talks, which lasted two hours, took place in X": the comma that ends a relative clause about the subject, given
 * the one that opens it; `null` where none ends before `limit` or the sentence does not go on with its verb.
 */
export function endOfAside(tokens: readonly Token[], comma: number, limit: number): number | null {
  if (!/^(?:which|who|whose)$/.test(tokens[comma + 1]?.lower ?? '')) return null;
  for (let i = comma + 2; i < Math.min(limit, comma + MAX_ASIDE); i++) {
    const { text } = tokens[i]!;
    if (text === ';' || text === '.') return null;
    if (text !== ',') continue;
    if (GOES_ON.test(tokens[i + 1]?.lower ?? '') || rowGoesOn(tokens, i) || isWhere(tokens, comma, i))
      return i;
  }
  return null;
}

/** "met A, who is here for the forum, at the palace on Monday": behind whom one met it goes on with where and when. */
const isWhere = (tokens: readonly Token[], comma: number, end: number): boolean =>
  IS_THERE.test(tokens[comma + 2]?.lower ?? '') &&
  tokens[comma + 3]?.lower !== 'born' &&
  WHERE_OR_WHEN.test(tokens[end + 1]?.lower ?? '');
const IS_THERE = /^(?:is|are|was|were|arrived|came|has|had|heads|leads|led|serves)$/;
const WHERE_OR_WHEN = /^(?:at|in|on|here|today|yesterday)$/;

/** "met A, who came on Monday, and Minister B in X": another of those met. */
const rowGoesOn = (tokens: readonly Token[], comma: number): boolean =>
  tokens[comma + 1]?.lower === 'and' &&
  (tokens[comma + 2]?.cap ?? false) &&
  /^(?:[,.;:]|in|at|on|during)$/.test(tokens[pastNames(tokens, comma + 2)]?.lower ?? '.');

/** No office and name are longer. */
const MAX_NAMES = 14;

/** The token behind office and name; a verb there opens a sentence of its own ("and Minister B praised"). */
function pastNames(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    at < from + MAX_NAMES &&
    (tokens[at]?.cap || /^(?:of|for|the|and|'s|’s)$/.test(tokens[at]?.lower ?? ''))
  )
    at++;
  return at;
}
