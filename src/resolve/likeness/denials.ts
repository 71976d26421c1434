import { NEGATORS, NOBODY, NOT_DENYING, REACH_ENDS } from '../lexicon/negators.ts';
import type { Word } from './words.ts';

/** How many words of content one denial reaches, and how many words it looks for them in. */
const REACH = 3;
const BOUND = 8;

/**
 * The places of the words that a claim denies: "without causing harm to" denies `causing` and `harm`, "harmed no
 * one" denies `harmed`, "not only" denies nothing. Linear: no denial looks further than `BOUND` words.
 */
export function denials(words: readonly Word[], isContent: (word: Word) => boolean): ReadonlySet<number> {
  const denied = new Set<number>();
  words.forEach((_, at) => {
    for (const place of deniedFrom(words, at, isContent)) denied.add(place);
  });
  return denied;
}

function deniedFrom(words: readonly Word[], at: number, isContent: (word: Word) => boolean): number[] {
  const { folded, name } = words[at]!;
  const next = words[at + 1]?.folded ?? '';
  const nobody = NOBODY.has(folded) || (folded === 'no' && next === 'one');
  if (nobody && at > 0 && isContent(words[at - 1]!) && !words[at - 1]!.last) return [at - 1];
  if (name || !(nobody || negates(folded)) || NOT_DENYING.has(next)) return [];
  return ahead(words, at, isContent);
}

const negates = (folded: string) => NEGATORS.has(folded);

function ahead(words: readonly Word[], at: number, isContent: (word: Word) => boolean): number[] {
  const reached: number[] = [];
  for (let next = at + 1; next < words.length && next <= at + BOUND && reached.length < REACH; next++) {
    if (reached.length > 0 && REACH_ENDS.has(words[next]!.folded)) break;
    if (isContent(words[next]!)) reached.push(next);
    if (words[next]!.last) break;
  }
  return reached;
}
