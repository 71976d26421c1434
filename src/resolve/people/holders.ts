import { contentId } from '../ids.ts';
import { compatibleOffices } from './office.ts';

/** An office, or several at once, held in a year; nothing where none is told. */
export type Held = { offices: string[]; year: number | null };

/** Somebody with a name that fits, and what they are known to have held when. */
export type Candidate = { id: string; held: Held[] };

/** Further than this from the years in which somebody is known to act, a bare name is not taken for theirs. */
const NEAR = 3;

/** Offices with these gaps between their years are held by two people of one name, as far as a bare name tells. */
const APART = 8;

/**
 * Who of these people may be meant by a name that several have: those who held such an office around that
 * year. Where more than one did, those who held it in that very year.
 */
export function fitting(meant: Held, candidates: readonly Candidate[]): Candidate[] {
  const near = candidates.filter(
    (one) => offices(meant, one).some((held) => away(meant, [held]) <= NEAR) || spans(meant, one),
  );
  if (near.length < 2) return near;
  const exact = near.filter((one) => spans(meant, one));
  return exact.length === 1 && meant.year !== null ? exact : near;
}

/** What the candidate held that may be the office meant; all of it where none is told. */
const offices = (meant: Held, { held }: Candidate): Held[] =>
  held.filter((one) => compatibleOffices(meant.offices, one.offices));

/** Does the year lie between the first and the last in which the candidate held such an office? */
function spans(meant: Held, candidate: Candidate): boolean {
  const held = offices(meant, candidate);
  const years = held.flatMap(({ year }) => year ?? []);
  if (meant.year === null || years.length === 0) return held.length > 0;
  return Math.min(...years) <= meant.year && meant.year <= Math.max(...years);
}

function away(meant: Held, held: readonly Held[]): number {
  const distances = held.map(({ year }) =>
    year === null || meant.year === null ? 0 : Math.abs(year - meant.year),
  );
  return Math.min(...distances);
}

/**
 * Who is meant by a bare name that nobody's full name fits: one person, unless the years lie far apart or two
 * offices are held in one year. Gives an id for each of `uses`; the earliest person's is that of the form itself.
 */
export function unknownHolders(form: string, uses: readonly Held[]): string[] {
  const eras = erasOf(uses.flatMap(({ year }) => year ?? []));
  const eraOf = ({ year }: Held) => (year === null ? 0 : eras.findLastIndex((first) => first <= year));
  const split = new Set(
    eras.flatMap((_, era) => (clashing(uses.filter((use) => eraOf(use) === era)) ? [era] : [])),
  );
  const keys = uses.map((use) => [eraOf(use), split.has(eraOf(use)) ? use.offices.join('|') : ''] as const);
  const first = keys.map((key) => JSON.stringify(key)).sort()[0];
  return keys.map((key) =>
    JSON.stringify(key) === first ? form : contentId('per', 12, form, eras[key[0]] ?? null, key[1]),
  );
}

/** The first years of stretches with no gap of `APART` years in them. */
function erasOf(years: number[]): number[] {
  const sorted = [...new Set(years)].sort((a, b) => a - b);
  return sorted.filter((year, at) => at === 0 || year - sorted[at - 1]! >= APART);
}

const clashing = (uses: readonly Held[]): boolean =>
  uses.some((one, at) =>
    uses
      .slice(at + 1)
      .some(
        (other) =>
          one.year === other.year && one.year !== null && !compatibleOffices(one.offices, other.offices),
      ),
  );
