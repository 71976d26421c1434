import type { Mention } from '../../mentions/mention.ts';
import { wordSet } from '../../text/words.ts';

/** "A smiled, while B said she": B, right before whose words she stands. */
export const tellerBefore = (
  { sentence, from }: Mention,
  subjects: readonly Mention[],
): Mention | undefined =>
  subjects.find(
    ({ tells, to, sentence: own, kind }) =>
      tells === 'said' && kind !== 'pronoun' && own === sentence && from - to <= TO_TOLD && from > to,
  );
/** "said that". */
const TO_TOLD = 2;

/** "A smiled, while B said she had urged him to go. She": a man and a woman are told of, and she is not the man. */
export const areOfBoth = (before: readonly Mention[], index: number): boolean => {
  const here = before.filter(({ kind, sentence }) => kind === 'pronoun' && sentence === index);
  return [HE, SHE].every((words) => here.some(({ determiner }) => words.has(determiner ?? '')));
};
const HE = wordSet('he him his');
const SHE = wordSet('she her hers');

/** "A told reporters B would raise it when he meets C": the one of whom A tells. */
export function toldOf(pronoun: Mention, subjects: readonly Mention[]): Mention | undefined {
  if (!pronoun.subordinate) return undefined;
  const here = subjects.filter(({ sentence }) => sentence === pronoun.sentence);
  const at = here.findIndex(({ tells }) => tells);
  const teller = here[at];
  if (!teller) return undefined;
  const isListener = ({ from }: Mention) => teller.tells === 'told' && from === teller.to + 1;
  return here.slice(at + 1).findLast((one) => one.kind === 'person' && !one.tells && !isListener(one));
}
