import { fold } from '#src/resolve/fold.ts';
import { type Form, formsOf, type Parts, partsFrom } from './name-forms.ts';
import { type Culture, POOLS } from './name-pools.ts';
import type { Random } from './random.ts';

export type Person = {
  id: string;
  parts: Parts;
  /** One to six, the full one first; with a surname alone last where reports use it. */
  forms: Form[];
  /** Whose namesake this is on purpose. */
  like: { id: string; how: Likeness } | null;
};

/** How namesakes are made. */
export type Likeness = 'same name in another country' | 'same surname' | 'father and son';

const MOST_FORMS = 6;
const MOST_TRIES = 60;

/**
 * Everyone of one actor: nobody has a form of a name that is another's, but for what namesakes share. `foreign`
 * are the names that somebody else has and nobody here may have.
 */
export type Family = { people: Person[]; taken: Set<string>; foreign: Set<string> };

/** Makes people whose names are their own among those of the same actor. */
export function newPerson(random: Random, id: string, cultures: Culture[], among: Family): Person {
  for (let tries = 0; ; tries++) {
    const person = personOf(random, id, partsFrom(random, random.pick(cultures)));
    if (tries < MOST_TRIES && !isFree(person, among)) continue;
    return settled(person, among);
  }
}

/** Someone with the surname of another and a given name of their own. */
export function withSurnameOf(random: Random, id: string, other: Person, among: Family): Person | null {
  const drawn = partsFrom(random, other.parts.culture);
  const person = personOf(random, id, { ...drawn, family: other.parts.family });
  if (!isFree(person, among)) return null;
  return settled({ ...person, like: { id: other.id, how: 'same surname' } }, among);
}

/** Someone with the very name of another, for another actor. */
export function withNameOf(random: Random, id: string, other: Person, among: Family): Person | null {
  const person = personOf(random, id, other.parts);
  if (!isFree(person, among)) return null;
  return settled({ ...person, like: { id: other.id, how: 'same name in another country' } }, among);
}

/**
 * The child of someone with a middle name: given name and surname are the same, the middle name is not, and
 * reports always give it of both, at least by its initial.
 */
export function childOf(random: Random, id: string, father: Person): Person {
  const { parts } = father;
  const middles = POOLS[parts.culture].middle.filter((one) => one[0] !== parts.second[0]);
  const child = { ...parts, second: random.pick(middles) };
  const forms = formsOf({ ...random, chance: () => false }, child).filter(tellsApart);
  father.forms = father.forms.filter(tellsApart);
  return { id, parts: child, forms, like: { id: father.id, how: 'father and son' } };
}

/** Whether someone may have a child of the same name: reports have to know them by a middle initial. */
export const mayHaveHeir = ({ parts, forms, like }: Person): boolean =>
  like === null && POOLS[parts.culture].manner === 'middled' && forms.some(hasInitial);

const hasInitial = (form: Form) => form.kind === 'middle initial';
const tellsApart = ({ kind }: Form) =>
  kind === 'full' || kind === 'middle initial' || kind === 'surname only';

function personOf(random: Random, id: string, parts: Parts): Person {
  const all = formsOf(random, parts);
  const surname = all.filter(({ kind }) => kind === 'surname only').slice(0, 1);
  const between = random.shuffled(all.slice(1).filter(({ kind }) => kind !== 'surname only'));
  const count = random.below(MOST_FORMS - surname.length);
  return { id, parts, forms: [all[0]!, ...between.slice(0, count), ...surname], like: null };
}

export const keysOf = ({ forms }: Person) =>
  forms
    .filter(({ kind }) => kind !== 'surname only')
    .map(({ name }) => fold(name).split(' ').toSorted().join(' '));

const isFree = (person: Person, { taken, foreign }: Family) =>
  keysOf(person).every((key) => !taken.has(key) && !foreign.has(key));

function settled(person: Person, among: Family): Person {
  for (const key of keysOf(person)) among.taken.add(key);
  among.people.push(person);
  return person;
}
