import type { Office } from './offices.ts';
import { officeOf } from './offices.ts';
import { childOf, type Family, newPerson, type Person, withNameOf, withSurnameOf } from './people.ts';
import { type Random, randomOf } from './random.ts';
import { ACTORS, type Actor } from './states.ts';

/** An office that someone holds for a time. Days are counted from the first of January 2000. */
export type Term = {
  person: Person;
  actor: Actor;
  office: Office;
  from: number;
  /** The day on which it is over. */
  to: number;
  /** How much the press reports of it. */
  fame: number;
};

export const LAST_DAY = 25 * 365;
/** How many terms an office has in these years, about. */
const TERMS_EACH = 6;
/** How many terms there are for each person. */
const TERMS_A_PERSON = 1.2;

/** Who held which office when, for about so many people. */
export function careers(seed: string, people: number): Term[] {
  const terms = people * TERMS_A_PERSON;
  const actors = ACTORS.slice(0, Math.min(ACTORS.length, Math.max(4, Math.round(Math.sqrt(terms)))));
  const offices = Math.max(2, Math.ceil(terms / (actors.length * TERMS_EACH)));
  const known: Person[] = [];
  return actors.flatMap((actor, rank) => {
    const random = randomOf(seed, 'careers', actor.name);
    const open = Array.from({ length: offices }, (_, n) => termsOf(random, actor, rank, n)).flat();
    return filled(
      random,
      actor,
      open.toSorted((a, b) => a.from - b.from),
      known,
    );
  });
}

type OpenTerm = Omit<Term, 'person'>;

/** The terms of one office, without a gap. */
function termsOf(random: Random, actor: Actor, rank: number, n: number): OpenTerm[] {
  const office = officeOf(actor, n);
  const [least, most] = office.years;
  const fame = 1 / ((rank + 1) * (n + 1) ** 1.1);
  const terms: OpenTerm[] = [];
  // Someone stays for very long now and then.
  const days = () =>
    Math.round(365 * (least + random.next() * (most - least)) * (random.chance(0.03) ? 4 : 1));
  for (let from = -random.below(700); from < LAST_DAY; ) {
    const to = from + days();
    terms.push({ actor, office, from, to, fame });
    from = to;
  }
  return terms;
}

/** Gives each term someone to hold it, in the order of time. */
function filled(random: Random, actor: Actor, open: OpenTerm[], known: Person[]): Term[] {
  const among: Family = { people: [], taken: new Set() };
  const terms: Term[] = [];
  for (const term of open) {
    const person = promoted(random, terms, term) ?? appointed(random, term, terms, among, known);
    terms.push({ ...term, person });
  }
  known.push(...among.people);
  return terms.map((term) => ({ ...term, actor }));
}

/** Someone who has just left another office of the same actor, now and then. */
function promoted(random: Random, terms: Term[], { from, office }: OpenTerm): Person | null {
  if (!random.chance(0.2)) return null;
  const last = new Map(terms.map((term) => [term.person, term]));
  const free = [...last.values()].filter((term) => term.to <= from && from - term.to < 1000);
  const others = free.filter((term) => term.office.key !== office.key);
  return others.length > 0 ? random.pick(others).person : null;
}

/** Someone new: mostly with a name of their own, at times a namesake of someone known. */
function appointed(random: Random, term: OpenTerm, terms: Term[], among: Family, known: Person[]): Person {
  const id = `${term.actor.code ?? term.actor.organization} ${among.people.length + 1}`;
  const before = terms.findLast(({ office, to }) => office.key === term.office.key && to <= term.from);
  const namesake = random.next();
  if (namesake < 0.04 && before) {
    const one = withSurnameOf(random, id, before.person, among);
    if (one) return one;
  } else if (namesake < 0.06 && terms.length > 0) {
    const one = withSurnameOf(random, id, random.pick(terms.slice(-10)).person, among);
    if (one) return one;
  } else if (namesake < 0.09) {
    const alike = known.filter(({ parts }) => term.actor.cultures.includes(parts.culture));
    const one = alike.length > 0 ? withNameOf(random, id, random.pick(alike), among) : null;
    if (one) return one;
  } else if (namesake < 0.12) {
    const fathers = terms.filter((one) => term.from - one.to > 1000 && one.person.like === null);
    const one = fathers.length > 0 ? childOf(random, id, random.pick(fathers).person) : null;
    if (one) {
      among.people.push(one);
      return one;
    }
  }
  return newPerson(random, id, term.actor.cultures, among);
}
