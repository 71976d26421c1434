import type { Participant, ReportedEvent } from '../model/event.ts';
import { officesOf } from '../resolve/people/office.ts';
import { personForm } from '../resolve/people/person-form.ts';
import { countProfile, formsById, type Profile, putForm, sweepForm } from './forms.ts';
import type { Store } from './open.ts';
import { countUse } from './put-people.ts';
import { prepared } from './statement.ts';
import type { Write } from './write.ts';

/** A side of a report as it is stored. */
export type SideRow = Pick<Participant, 'name' | 'title' | 'country' | 'organization' | 'role'> & {
  report_id: string;
  position: number;
  form_id: string | null;
  office: string;
  year: number;
  person_id: string | null;
};

const COLUMNS =
  'report_id, position, name, title, country, organization, role, form_id, office, year, person_id';

/** Stores the sides of a report. Who somebody is follows where the same name in the same office is known already. */
export function putSides(write: Write, report: string, event: ReportedEvent, published: string): void {
  const year = Number((event.date?.start ?? published).slice(0, 4)) || 0;
  event.participants.forEach((side, position) => {
    const { name, title, country, organization, role } = side;
    const form = personForm(side);
    const office = officesOf(title).join('|');
    if (form) putForm(write.db, form);
    const known = form && countProfile(write.db, { form_id: form.id, office, year }, 1);
    if (form && known?.changed) write.forms.set(form.id, form);
    const row = { report_id: report, position, name, title, country, organization, role };
    insertSide(write.db, {
      ...row,
      form_id: form?.id ?? null,
      office,
      year,
      person_id: known?.person ?? null,
    });
    if (known?.person) countUse(write, known.person, side, 1);
  });
}

function insertSide(db: Store, side: SideRow): void {
  const values = COLUMNS.split(', ').map((column) => side[column as keyof SideRow]);
  prepared(db, `INSERT INTO sides (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`).run(...values);
}

/** The sides of a report in their order. */
export function sidesOf(db: Store, report: string): SideRow[] {
  const sql = `SELECT ${COLUMNS} FROM sides WHERE report_id = ? ORDER BY position`;
  return prepared<[string], SideRow>(db, sql).all(report);
}

/** The sides that bear a name in an office in a year. */
export function sidesUnder(db: Store, { form_id, office, year }: Profile): SideRow[] {
  const sql = `SELECT ${COLUMNS} FROM sides WHERE form_id = ? AND office = ? AND year = ?`;
  return prepared<[string, string, number], SideRow>(db, sql).all(form_id, office, year);
}

/** Takes back what the sides of a report have counted for, and the sides. */
export function removeSides(write: Write, report: string): void {
  const { db } = write;
  for (const side of sidesOf(db, report)) {
    if (side.person_id !== null) countUse(write, side.person_id, side, -1);
    if (side.form_id === null) continue;
    const [form] = formsById(db, [side.form_id]);
    const { changed } = countProfile(db, { form_id: side.form_id, office: side.office, year: side.year }, -1);
    if (changed && form) write.forms.set(form.id, form);
    sweepForm(db, side.form_id);
  }
  prepared(db, 'DELETE FROM sides WHERE report_id = ?').run(report);
}

/** Notes that the sides of a profile are somebody else than before, or nobody in particular. */
export function moveSides(write: Write, profile: Profile, person: string | null): void {
  const { db } = write;
  for (const side of sidesUnder(db, profile)) {
    if (side.person_id === person) continue;
    if (side.person_id !== null) countUse(write, side.person_id, side, -1);
    if (person !== null) countUse(write, person, side, 1);
    prepared(db, 'UPDATE sides SET person_id = ? WHERE report_id = ? AND position = ?').run(
      ...[person, side.report_id, side.position],
    );
    write.reports.add(side.report_id);
  }
}
