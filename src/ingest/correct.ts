import { correctable } from '../model/correctable.ts';
import type { Target } from '../store/correction-targets.ts';
import { correctionsOf, putCorrection } from '../store/corrections.ts';
import type { Store } from '../store/open.ts';
import { rewriteReport } from '../store/rewrite-report.ts';
import type { Write } from '../store/write.ts';
import { ChangeRefused } from './change-refused.ts';
import { commit } from './commit.ts';
import { fieldsOf, parsedValue, targetOf } from './correction-target.ts';
import { noteVerdict } from './note-verdict.ts';
import type { Wish } from './withdraw.ts';

/** A value for a field as a person writes it, `null` for one that is not given; `undo` takes back what was said before. */
export type Saying = { id: string; field: string; value: string | string[] | null; undo?: boolean };

/**
 * Notes what a person has said is right and settles what follows from it. It stays when documents are read or
 * extracted anew; what was extracted stays beside it.
 * @returns the id of the record that it was said of
 * @throws ChangeRefused when there is no such record, field or value; the message says what there is
 */
export function correct(
  db: Store,
  { id, field, value, undo = false }: Saying,
  { why, at = new Date() }: Wish,
): string {
  return commit(db, { at, why }, (write) => {
    const said = { field, why, at: at.toISOString() };
    if (/^(not_)?same_as$/.test(field))
      return { result: noteVerdict(write, id, [value].flat().join(), { ...said, undo }) };
    const target = targetOf(db, id);
    const schema = correctable(target.id, field);
    if (!schema)
      throw new ChangeRefused(
        'field',
        `${target.id} has no field ${field} to correct; it has ${fieldsOf(target.id)}`,
      );
    if (undo && !correctionsOf(db, [target.id]).some((given) => given.field === field)) {
      throw new ChangeRefused(
        'undo',
        `${field} of ${target.id} is not corrected, so there is nothing to take back`,
      );
    }
    const json = undo ? null : JSON.stringify(parsedValue(db, target, field, schema, value ?? ''));
    putCorrection(db, { target_id: target.id, value: json, ...said });
    tellAnew(write, target);
    return { result: target.id };
  })!;
}

/** Whatever depends on the record is to be settled anew. */
function tellAnew(write: Write, { noun, id, reports }: Target): void {
  if (noun === 'person') write.touched.person.add(id);
  else if (noun === 'event') for (const report of reports) write.reports.add(report);
  else for (const report of reports) rewriteReport(write, report);
}
