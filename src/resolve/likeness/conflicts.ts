import type { Profile } from './profile.ts';
import { bare } from './weights.ts';

/** What is left of a likeness where two claims name, count or deny other things; 1 where they do not. */
export type Conflicts = { numbers: number; names: number; denials: number };

/** Each gives other numbers. */
const OTHER_NUMBERS = 0.4;
/** Each names someone or something that the other does not. */
const OTHER_NAMES = 0.5;
/** One denies what the other affirms; each denies something else. */
const CONTRADICTION = 0.4;
const OTHER_DENIALS = 0.75;

export function conflicts(a: Profile, b: Profile): Conflicts {
  return { numbers: numbersLeft(a, b), names: namesLeft(a, b), denials: denialsLeft(a, b) };
}

function numbersLeft({ numbers: left }: Profile, { numbers: right }: Profile): number {
  const other =
    left.some((number) => !right.includes(number)) && right.some((number) => !left.includes(number));
  return other ? OTHER_NUMBERS : 1;
}

/** "My country" stands for whichever country the other claim names. */
function namesLeft(a: Profile, b: Profile): number {
  return foreign(a, b) > (b.own ? 1 : 0) && foreign(b, a) > (a.own ? 1 : 0) ? OTHER_NAMES : 1;
}

/** How many names of the one the other does not have, as names or as plain words. */
const foreign = ({ names }: Profile, { affirmed }: Profile) =>
  names.filter((name) => !affirmed.has(bare(name))).length;

function denialsLeft(a: Profile, b: Profile): number {
  if (a.denied.some((term) => b.denied.includes(term))) return 1;
  if (affirms(b, a) || affirms(a, b)) return CONTRADICTION;
  return a.denied.length > 0 && b.denied.length > 0 ? OTHER_DENIALS : 1;
}

const affirms = ({ affirmed }: Profile, { denied }: Profile) =>
  denied.some((term) => affirmed.has(bare(term)));
