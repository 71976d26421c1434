import type { Office } from './offices.ts';
import { officeOf } from './offices.ts';
import {
  childOf,
  type Family,
  keysOf,
  mayHaveHeir,
  newPerson,
  type Person,
  withNameOf,
  withSurnameOf,
} from './people.ts';
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
  const known: Known = { ofStates: [], ofBodies: [] };
  return actors.flatMap((actor, rank) => {
    const random = randomOf(seed, 'careers', actor.name);
    const open = Array.from({ length: offices }, (_, n) => termsOf(random, actor, rank, n)).flat();
    open.sort((a, b) => a.from - b.from);
    return filled(random, actor, open, known);
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

/** Whom the careers made so far have. */
type Known = { ofStates: Person[]; ofBodies: Person[] };

/**
 * Gives each term someone to hold it, in the order of time. Nobody of a body has the name of somebody of a
 * state: they might well be the same, who has changed sides.
 */
function filled(random: Random, actor: Actor, open: OpenTerm[], known: Known): Term[] {
  const others = actor.code === null ? [...known.ofStates, ...known.ofBodies] : known.ofBodies;
  const among: Family = { people: [], taken: new Set(), foreign: new Set(others.flatMap(keysOf)) };
  const terms: Term[] = [];
  for (const term of open) {
    const opening = { random, id: idAmong(among, actor), term, terms, among, known };
    terms.push({ ...term, person: promoted(random, terms, term) ?? appointed(opening) });
  }
  known[actor.code === null ? 'ofBodies' : 'ofStates'].push(...among.people);
  return terms;
}

const idAmong = ({ people }: Family, { code, organization }: Actor) =>
  `${code ?? organization} ${people.length + 1}`;

/** Someone who has just left another office of the same actor, now and then. */
function promoted(random: Random, terms: Term[], { from, office }: OpenTerm): Person | null {
  if (!random.chance(0.2)) return null;
  const last = new Map(terms.map((term) => [term.person, term]));
  const free = [...last.values()].filter((term) => term.to <= from && from - term.to < 1000);
  const others = free.filter((term) => term.office.key !== office.key);
  return others.length > 0 ? random.pick(others).person : null;
}

type Opening = { random: Random; id: string; term: OpenTerm; terms: Term[]; among: Family; known: Known };

/** How many of a hundred new people are to be somebody's namesake, and of whom. */
const NAMESAKES: [number, (opening: Opening) => Person | null][] = [
  [4, likeTheLastInOffice],
  [
    2,
    ({ random, id, terms, among }) =>
      terms.length > 0 ? withSurnameOf(random, id, random.pick(terms.slice(-10)).person, among) : null,
  ],
  [6, likeSomeoneAbroad],
  [11, heirOfSomeone],
];
const LOTS = NAMESAKES.flatMap(([share, namesake]) => Array(share).fill(namesake) as (typeof namesake)[]);

/** Someone new: mostly with a name of their own, at times a namesake of someone known. */
function appointed(opening: Opening): Person {
  const { random, id, term, among } = opening;
  return LOTS[random.below(100)]?.(opening) ?? newPerson(random, id, term.actor.cultures, among);
}

function likeTheLastInOffice({ random, id, term, terms, among }: Opening): Person | null {
  const before = terms.findLast(({ office, to }) => office.key === term.office.key && to <= term.from);
  return before ? withSurnameOf(random, id, before.person, among) : null;
}

/** Of a state, both: someone of a body may well have been a minister before. */
function likeSomeoneAbroad({ random, id, term, among, known }: Opening): Person | null {
  if (term.actor.code === null) return null;
  const alike = known.ofStates.filter(({ parts }) => term.actor.cultures.includes(parts.culture));
  return alike.length > 0 ? withNameOf(random, id, random.pick(alike), among) : null;
}

/** The first child of someone who has been out of office for a while. */
function heirOfSomeone({ random, id, term, terms, among }: Opening): Person | null {
  const heirs = new Set(terms.map(({ person }) => person.like?.id));
  const fathers = terms.filter(
    ({ to, person }) => term.from - to > 700 && mayHaveHeir(person) && !heirs.has(person.id),
  );
  if (fathers.length === 0) return null;
  const child = childOf(random, id, random.pick(fathers).person);
  among.people.push(child);
  return child;
}
