import { fitting, type Held, unknownHolders } from '../../resolve/people/holders.ts';
import { compatibleNames, isPartOf } from '../../resolve/people/name-form.ts';
import { groupForms, personId } from '../../resolve/people/people.ts';
import { compatibleForms, isTelling, type PersonForm } from '../../resolve/people/person-form.ts';
import {
  formsById,
  formsLike,
  formsOfPerson,
  formsWithWord,
  formsWithWords,
  heldOf,
  heldUnder,
  profilesOf,
  type StoredForm,
  setFormPerson,
  setProfilePerson,
} from '../../store/forms.ts';
import { moveSides } from '../../store/put-sides.ts';
import { type Sayings, sayingsOn } from '../../store/verdicts.ts';
import type { Write } from '../../store/write.ts';

/**
 * Settles who is meant by the forms that a change has touched, and by every form for which that may matter.
 * What comes out depends on the forms that are there, not on how they came.
 */
export function settlePeople(write: Write): void {
  const touched = [...write.forms.values()];
  const sayings = sayingsOn(write.db, 'per');
  const telling = closure(write, touched, sayings);
  const { groups, torn } = groupForms(telling, sayings.verdicts);
  for (const group of groups) settleGroup(write, group, personId(group));
  for (const { item, between } of torn) settleBare(write, item, between.map(personId), sayings);
  const bare = bareForms(write, [...telling, ...touched], sayings);
  for (const form of bare) settleBare(write, form, candidatesFor(write, form, sayings), sayings);
}

/** The telling forms that may be somebody whom these are, by any number of steps, as far as they are there. */
function closure({ db }: Write, touched: readonly PersonForm[], { partners }: Sayings): StoredForm[] {
  const same = ({ id }: PersonForm) => formsById(db, partners(id)).filter(isTelling);
  const start = [...touched.filter(isTelling), ...touched.flatMap(same)];
  const ids = start.map(({ id }) => id);
  const found = new Map(formsById(db, ids).map((form) => [form.id, form]));
  const open = [...start];
  for (let form = open.pop(); form; form = open.pop()) {
    const said = same(form);
    for (const other of [...formsLike(db, form), ...formsWithWords(db, form.name.keys), ...said]) {
      if (found.has(other.id) || !(said.includes(other) || compatibleForms(form, other))) continue;
      found.set(other.id, other);
      open.push(other);
    }
  }
  return [...found.values()];
}

/** All of a group are one person wherever they stand. */
function settleGroup(write: Write, group: readonly PersonForm[], person: string): void {
  for (const form of group) {
    setFormPerson(write.db, form.id, person);
    for (const profile of profilesOf(write.db, form.id)) {
      if (profile.person_id === person) continue;
      setProfilePerson(write.db, profile, person, []);
      moveSides(write, profile, person);
    }
  }
}

/** The forms that do not tell by themselves who is meant and may mean one of these, or are one of them. */
function bareForms({ db }: Write, forms: readonly PersonForm[], { partners }: Sayings): StoredForm[] {
  const keys = [...new Set(forms.flatMap(({ name }) => name.keys))];
  if (keys.length === 0) return [];
  const ids = new Set(forms.map(({ id }) => id));
  const of = [...new Set(['', ...forms.map(({ affiliation }) => affiliation)])];
  const near = formsWithWord(db, keys, { telling: false, of }).filter(
    (bare) => ids.has(bare.id) || forms.some((form) => mayMean(bare, form)),
  );
  const same = formsById(db, [...ids].flatMap(partners)).filter((form) => !isTelling(form));
  return [...new Map([...near, ...same].map((form) => [form.id, form])).values()];
}

/** May a bare name mean somebody of this full name? Who has it among the words of the name and speaks for the same. */
function mayMean(bare: PersonForm, form: PersonForm): boolean {
  if (bare.affiliation !== '' && bare.affiliation !== form.affiliation) return false;
  return bare.name.keys.length > 1 ? compatibleNames(bare.name, form.name) : isPartOf(bare.name, form.name);
}

/** Who may be meant by a bare name. */
function candidatesFor({ db }: Write, bare: PersonForm, { verdicts }: Sayings): string[] {
  const of = bare.affiliation === '' ? null : [bare.affiliation];
  const people = formsWithWord(db, bare.name.keys, { telling: true, of }).filter((form) =>
    mayMean(bare, form),
  );
  const parted = people.filter((form) => verdicts?.parted(bare, form)).map(({ person }) => person);
  const left = people.flatMap(({ person }) => (person === null || parted.includes(person) ? [] : person));
  return [...new Set(left)].sort();
}

/** Whom people have said to be meant by a bare name wherever it stands. */
function saidPerson({ db }: Write, bare: PersonForm, { partners }: Sayings): string | null {
  const people = formsById(db, partners(bare.id)).flatMap(({ person }) => person ?? []);
  return people.sort()[0] ?? null;
}

/** Settles each use of a bare name by the office and the year in which it stands. */
function settleBare(write: Write, form: PersonForm, people: readonly string[], sayings: Sayings): void {
  const { db } = write;
  const said = saidPerson(write, form, sayings);
  if (said !== null && !isTelling(form)) {
    settleGroup(write, [form], said);
    setFormPerson(db, form.id, null);
    return;
  }
  setFormPerson(db, form.id, null);
  const candidates = people.map((id) => ({ id, held: heldBy(write, id) }));
  const profiles = profilesOf(db, form.id).map((profile) => ({ profile, held: heldOf(profile) }));
  const fits = profiles.map(({ held }) => fitting(held, candidates).map(({ id }) => id));
  const unknown = unknownHolders(
    form.id,
    profiles.filter((_, at) => fits[at]!.length === 0).map(({ held }) => held),
  );
  for (const [at, { profile }] of profiles.entries()) {
    const among = fits[at]!;
    const person = among.length === 0 ? unknown.shift()! : among.length === 1 ? among[0]! : null;
    const open = person === null ? among : [];
    if (profile.person_id === person && profile.candidates.join() === open.join()) continue;
    setProfilePerson(db, profile, person, open);
    if (profile.person_id !== person) moveSides(write, profile, person);
  }
}

const heldBy = ({ db }: Write, person: string): Held[] =>
  heldUnder(
    db,
    formsOfPerson(db, person).map(({ id }) => id),
  );
