import type { Group } from '../../mentions/groups.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { someWord, wordAt, wordSet } from '../../text/words.ts';

export const ALONG = wordSet('along together well');

/** "was joined by A, and by B": the one behind the preposition that is said again. */
export function alsoBy(doc: Tokenised, groups: readonly Group[], { to }: Group): Group | null {
  const and = wordAt(doc, to) === ',' ? to + 1 : to;
  return wordAt(doc, and) === 'and' && wordAt(doc, and + 1) === 'by'
    ? (groups.find(({ from }) => from === and + 2) ?? null)
    : null;
}

/** "were attending, along with B", "was present, as well as B": those named behind the word of attending at token `at`. */
export const alongAt = (doc: Tokenised, groups: readonly Group[], at: number): Group | null =>
  groups.find(({ from }) => from > at + 1 && from - at <= 5 && someWord(doc, at + 1, from, ALONG)) ?? null;
