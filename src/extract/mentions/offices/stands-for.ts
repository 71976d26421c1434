import { OFFICE_SYNONYMS } from '../../lexicon/office-synonyms.ts';
import { alternatives } from '../../text/phrases.ts';

const patternOf = (how: 'is' | 'has', others: string): RegExp => {
  const words = alternatives(others).join('|');
  return new RegExp(how === 'is' ? `^(?:${words})$` : words);
};

/** Heads that may stand for another: "the Azerbaijani leader" for a president. A head that is missing stands for none. */
export const STANDS_FOR: Readonly<Record<string, RegExp>> = Object.fromEntries(
  OFFICE_SYNONYMS.map(([head, how, others]) => [head, patternOf(how, others)]),
);

/** May `head` stand for an office whose head is `held` ("the leader" for a president)? */
export const isWordFor = (head: string, held: string): boolean => STANDS_FOR[head]?.test(held) ?? false;

/** Do both heads say the same of an office ("premier", "prime minister")? */
export const isSameOffice = (one: string, other: string): boolean =>
  one === other || (isWordFor(one, other) && isWordFor(other, one));
