import type { Terms } from './terms.ts';
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

export function conflicts(a: Terms, b: Terms): Conflicts {
  return { numbers: numbersLeft(a, b), names: namesLeft(a, b), denials: denialsLeft(a, b) };
}

const marked = (terms: Terms, mark: string) => terms.filter((term) => term.startsWith(mark));
const without = (terms: Terms, others: Terms) => {
  const known = new Set(others.map(bare));
  return terms.filter((term) => !known.has(bare(term)));
};

function numbersLeft(a: Terms, b: Terms): number {
  const [left, right] = [marked(a, '#'), marked(b, '#')];
  return without(left, right).length > 0 && without(right, left).length > 0 ? OTHER_NUMBERS : 1;
}

/** "My country" stands for whichever country the other claim names. */
function namesLeft(a: Terms, b: Terms): number {
  const [left, right] = [namesOf(a), namesOf(b)];
  const [onlyLeft, onlyRight] = [without(left, b), without(right, a)];
  const [own, other] = [a.includes('@own'), b.includes('@own')];
  return onlyLeft.length > (other ? 1 : 0) && onlyRight.length > (own ? 1 : 0) ? OTHER_NAMES : 1;
}

const namesOf = (terms: Terms) => marked(terms, '@').filter((term) => term !== '@own');

function denialsLeft(a: Terms, b: Terms): number {
  const [left, right] = [marked(a, '-'), marked(b, '-')];
  if (left.some((term) => right.includes(term))) return 1;
  if (left.some((term) => affirms(b, term)) || right.some((term) => affirms(a, term))) return CONTRADICTION;
  return left.length > 0 && right.length > 0 ? OTHER_DENIALS : 1;
}

const affirms = (terms: Terms, denied: string) => {
  const word = bare(denied);
  return terms.includes(word) || terms.includes(`@${word}`);
};
