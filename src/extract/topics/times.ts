import type { Token } from '../text/tokens.ts';
import { oneOf } from '../text/words.ts';
import type { Meaning } from './contexts.ts';

const isVote = oneOf('election elections vote poll polls ballot referendum');
/** What stands between the word of time and the vote. */
const describesVote = oneOf(
  `the a an his her its their our my this that last next recent coming upcoming forthcoming november year month
  week fall autumn spring summer winter general presidential parliamentary legislative federal national local
  regional municipal state european snap early midterm mid-term first second nation country 's ’s ' ’`,
);
const isTimeOf = oneOf('since after before until till following during amid');
/** "this fall's federal election", "in his country's last general election" have no more words before them. */
const LONGEST_TIME = 7;

/** "since his election", "ahead of the elections": when something was. */
export function isVoteAsTime(
  tokens: readonly Token[],
  from: number,
  to: number,
  first: number,
  { topic }: Pick<Meaning, 'topic'>,
): boolean {
  if (topic !== 'democracy-elections' || !isVote(tokens[to - 1]!.word)) return false;
  for (let k = from - 1; k >= Math.max(first, from - LONGEST_TIME); k--) {
    const { word, lower, cap, kind } = tokens[k]!;
    if (isTimeOf(word)) return true;
    if (lower === 'of' || lower === 'to')
      return /^(?:ahead|prior|run-up|runup|eve|wake)$/.test(tokens[k - 1]?.lower ?? '');
    if (lower === 'in') return /^(?:this|last|next)$/.test(tokens[k + 1]!.lower);
    if (!cap && kind !== 'number' && !describesVote(word)) return false;
  }
  return false;
}
