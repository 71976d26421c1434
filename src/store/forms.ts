import type { NameForm } from '../resolve/fold.ts';
import type { Held } from '../resolve/people/holders.ts';
import { namePairs } from '../resolve/people/name-form.ts';
import { isTelling, type PersonForm } from '../resolve/people/person-form.ts';
import type { Store } from './open.ts';
import { prepared, rowsOf } from './statement.ts';

/** A form in an office in a year: what one decision on who is meant covers. */
export type Profile = { form_id: string; office: string; year: number };

type FormRow = { id: string; name: string; affiliation: string; person_id: string | null };

/** A form with the person whom it means wherever it stands; `null` where that depends. */
export type StoredForm = PersonForm & { person: string | null };

const formOf = ({ id, name, affiliation, person_id }: FormRow): StoredForm => ({
  id,
  name: JSON.parse(name) as NameForm,
  affiliation,
  person: person_id,
});

const COLUMNS = 'f.id, f.name, f.affiliation, f.person_id';

/** The forms with these ids that there are. */
export function formsById(db: Store, ids: readonly string[]): StoredForm[] {
  if (ids.length === 0) return [];
  const sql = `SELECT ${COLUMNS} FROM forms f WHERE f.id IN (SELECT value FROM json_each(?))`;
  return rowsOf<FormRow>(db, sql, [...ids]).map(formOf);
}

/** Which forms are looked for: telling ones or the others, of these affiliations or of any. */
export type Sought = { telling: boolean; of: readonly string[] | null };

/** The forms looked for that have at least one of these words. */
export function formsWithWord(db: Store, keys: readonly string[], { telling, of }: Sought): StoredForm[] {
  const sql = `SELECT DISTINCT ${COLUMNS} FROM form_tokens t JOIN forms f ON f.id = t.form_id
    WHERE t.token IN (SELECT value FROM json_each(?)) AND t.telling = ?
      ${of === null ? '' : 'AND t.affiliation IN (SELECT value FROM json_each(?))'}`;
  const values = [JSON.stringify(keys), Number(telling), ...(of === null ? [] : [JSON.stringify(of)])];
  return prepared<unknown[], FormRow>(db, sql)
    .all(...values)
    .map(formOf);
}

/** The telling forms of an affiliation whose names may be another way to write this one, and some more. */
export function formsLike(db: Store, { name, affiliation }: PersonForm): StoredForm[] {
  const sql = `SELECT DISTINCT ${COLUMNS} FROM form_pairs p JOIN forms f ON f.id = p.form_id
    WHERE p.pair IN (SELECT value FROM json_each(?)) AND p.affiliation = ?`;
  return prepared<[string, string], FormRow>(db, sql)
    .all(JSON.stringify(namePairs(name)), affiliation)
    .map(formOf);
}

/** The telling forms that have these words and no others, in any order and whatever they speak for. */
export function formsWithWords(db: Store, keys: readonly string[]): StoredForm[] {
  const sql = `SELECT ${COLUMNS} FROM forms f WHERE f.words = ? AND f.telling = 1`;
  return prepared<[string], FormRow>(db, sql).all(wordsOf(keys)).map(formOf);
}

const wordsOf = (keys: readonly string[]): string => keys.toSorted().join(' ');

/** Enters a form that is not there yet. */
export function putForm(db: Store, form: PersonForm): void {
  const telling = Number(isTelling(form));
  const { changes } = prepared(
    db,
    'INSERT OR IGNORE INTO forms (id, name, words, affiliation, telling) VALUES (?, ?, ?, ?, ?)',
  ).run(form.id, JSON.stringify(form.name), wordsOf(form.name.keys), form.affiliation, telling);
  if (changes === 0) return;
  const insert = prepared(
    db,
    'INSERT INTO form_tokens (token, form_id, telling, affiliation) VALUES (?, ?, ?, ?)',
  );
  for (const key of form.name.keys) insert.run(key, form.id, telling, form.affiliation);
  if (isTelling(form)) putPairs(db, form);
}

function putPairs(db: Store, { id, name, affiliation }: PersonForm): void {
  const insert = prepared(db, 'INSERT INTO form_pairs (pair, affiliation, form_id) VALUES (?, ?, ?)');
  for (const pair of namePairs(name)) insert.run(pair, affiliation, id);
}

/** Forgets a form that nobody is called by any more. */
export function sweepForm(db: Store, id: string): void {
  prepared(
    db,
    'DELETE FROM forms WHERE id = ? AND NOT EXISTS (SELECT 1 FROM profiles WHERE form_id = ?)',
  ).run(id, id);
}

/** Notes whom a form means wherever it stands. */
export function setFormPerson(db: Store, id: string, person: string | null): void {
  prepared(db, 'UPDATE forms SET person_id = ? WHERE id = ? AND person_id IS NOT ?').run(person, id, person);
}

/** Counts one more use of a profile, or one less; whom it means, and whether it has just come or gone. */
export function countProfile(
  db: Store,
  { form_id, office, year }: Profile,
  change: 1 | -1,
): { person: string | null; changed: boolean } {
  if (change === 1) {
    const sql = `INSERT INTO profiles (form_id, office, year, uses, candidates) VALUES (?, ?, ?, 1, '[]')
      ON CONFLICT DO UPDATE SET uses = uses + 1 RETURNING uses, person_id`;
    const row = prepared<unknown[], { uses: number; person_id: string | null }>(db, sql).get(
      form_id,
      office,
      year,
    )!;
    return { person: row.person_id, changed: row.uses === 1 };
  }
  const where = 'WHERE form_id = ? AND office = ? AND year = ?';
  prepared(db, `UPDATE profiles SET uses = uses - 1 ${where}`).run(form_id, office, year);
  const gone = prepared(db, `DELETE FROM profiles ${where} AND uses = 0`).run(form_id, office, year);
  return { person: null, changed: gone.changes > 0 };
}

/** A profile with whom it means, or, where several people fit, who they are. */
export type StoredProfile = Profile & { person_id: string | null; candidates: string[] };

/** The profiles of a form. */
export function profilesOf(db: Store, form: string): StoredProfile[] {
  const sql = `SELECT form_id, office, year, person_id, candidates FROM profiles WHERE form_id = ? ORDER BY office, year`;
  type Row = Omit<StoredProfile, 'candidates'> & { candidates: string };
  return prepared<[string], Row>(db, sql)
    .all(form)
    .map((row) => ({ ...row, candidates: JSON.parse(row.candidates) as string[] }));
}

/** Notes whom a profile means, or who may be meant. */
export function setProfilePerson(
  db: Store,
  { form_id, office, year }: Profile,
  person: string | null,
  candidates: string[],
): void {
  const sql =
    'UPDATE profiles SET person_id = ?, candidates = ? WHERE form_id = ? AND office = ? AND year = ?';
  prepared(db, sql).run(person, JSON.stringify(candidates), form_id, office, year);
}

/** What is held under these forms. */
export function heldUnder(db: Store, forms: readonly string[]): Held[] {
  const sql = `SELECT DISTINCT office, year FROM profiles WHERE form_id IN (SELECT value FROM json_each(?))`;
  return rowsOf<{ office: string; year: number }>(db, sql, [...forms]).map(heldOf);
}

/** The office and year of a profile as resolution takes them. */
export function heldOf({ office, year }: { office: string; year: number }): Held {
  return { offices: office === '' ? [] : office.split('|'), year: year === 0 ? null : year };
}

/** The forms that mean a person wherever they stand. */
export function formsOfPerson(db: Store, person: string): StoredForm[] {
  const sql = `SELECT ${COLUMNS} FROM forms f WHERE f.person_id = ?`;
  return prepared<[string], FormRow>(db, sql).all(person).map(formOf);
}
