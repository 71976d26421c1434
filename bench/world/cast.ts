import { LAST_DAY, type Term } from './careers.ts';
import type { Random } from './random.ts';

const YEAR = 365;

/** Who is in office when. */
export type Cast = {
  /** Someone in office on that day, the better known the more often, of whom the condition holds. */
  someone: (random: Random, day: number, fits?: (term: Term) => boolean) => Term | null;
  /** The others who hold an office of the same actor on that day. */
  colleagues: (term: Term, day: number) => Term[];
};

type Year = { terms: Term[]; sums: number[] };

export function castOf(terms: Term[]): Cast {
  const years = Array.from({ length: Math.ceil(LAST_DAY / YEAR) }, (_, year) => yearOf(terms, year));
  const byActor = Map.groupBy(terms, ({ actor }) => actor);
  return {
    someone: (random, day, fits = () => true) => {
      const year = years[Math.floor(day / YEAR)]!;
      for (let tries = 0; tries < 200; tries++) {
        const term = drawn(random, year);
        if (inOffice(term, day) && fits(term)) return term;
      }
      return null;
    },
    colleagues: (term, day) =>
      byActor.get(term.actor)!.filter((one) => inOffice(one, day) && one.person !== term.person),
  };
}

const inOffice = (term: Term, day: number) => term.from <= day && day < term.to;

function yearOf(terms: Term[], year: number): Year {
  const now = terms.filter(({ from, to }) => from < (year + 1) * YEAR && to > year * YEAR);
  let sum = 0;
  return {
    terms: now,
    sums: now.map(({ fame }) => {
      sum += fame;
      return sum;
    }),
  };
}

/** By the sums of fame: halves the stretch until one is left. */
function drawn(random: Random, { terms, sums }: Year): Term {
  const at = random.next() * sums.at(-1)!;
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sums[middle]! > at) high = middle;
    else low = middle + 1;
  }
  return terms[low]!;
}
