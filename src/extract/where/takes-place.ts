import type { Tokenised } from '../text/sentences.ts';

/** "talks with B, which took place in X": the clause tells of the talks. */
export function takesPlace(tokens: Tokenised['tokens'], which: number): boolean {
  let i = which + 1;
  while (
    i < which + 6 &&
    /^(?:is|are|was|were|had|has|been|be|to|have|will|originally)$/.test(tokens[i]?.lower ?? '')
  )
    i++;
  return /^(?:took|takes|take|taking|held|place|opened|began|due|planned|scheduled|set|slated)$/.test(
    tokens[i]?.lower ?? '',
  );
}
