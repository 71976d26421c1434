import { eventOf } from '../store/changes.ts';
import { formIds, isForm, ownEventId } from '../store/correction-targets.ts';
import { putCorrection } from '../store/corrections.ts';
import { formsById } from '../store/forms.ts';
import { reportsOfEvent } from '../store/gists.ts';
import { currentId } from '../store/whereabouts.ts';
import type { Said } from '../store/withdrawals.ts';
import type { Write } from '../store/write.ts';
import { ChangeRefused, type Fault } from './change-refused.ts';

/**
 * Notes that two events or two people are the same, or are not, or takes that back, and what is to be settled anew
 * for it. @returns the id of the first
 * @throws ChangeRefused when one of them cannot be told apart by itself
 */
export function noteVerdict(
  write: Write,
  one: string,
  other: string,
  { undo, ...said }: Said & { field: string; undo: boolean },
): string {
  const kind = one.startsWith('per_') ? 'per' : 'evt';
  const target_id = idOf(write, kind, one, 'unknown');
  const other_id = idOf(write, kind, other, 'value');
  if (target_id === other_id) {
    throw new ChangeRefused('value', `${one} and ${other} are the same report or name already`);
  }
  putCorrection(write.db, { ...said, target_id, other_id, value: undo ? null : 'true' });
  for (const id of [target_id, other_id]) settleAnew(write, kind, id);
  return target_id;
}

/** Events are known by the ids that their reports give them, people by those of their names: these outlive merges. */
function idOf({ db }: Write, kind: 'evt' | 'per', id: string, fault: Fault): string {
  const known = kind === 'evt' ? ownEventId(db, id) : isForm(db, id) ? id : null;
  if (known !== null) return known;
  const current = currentId(db, kind === 'evt' ? 'event' : 'person', id);
  if (kind === 'evt' && ownEventId(db, current) !== null) return current;
  if (kind === 'per' && isForm(db, current)) return current;
  throw new ChangeRefused(
    fault,
    kind === 'evt'
      ? `there is no event or report ${id || '…'} to compare with; give the id of an event (evt_…) or of one of its reports (rep_…)`
      : `there is no person ${id || '…'} to compare with, or only a surname that several have; give the id of a person (per_…)`,
  );
}

function settleAnew(write: Write, kind: 'evt' | 'per', id: string): void {
  const { db } = write;
  if (kind === 'evt') {
    for (const report of reportsOfEvent(db, eventOf(db, id) ?? id)) write.reports.add(report);
    return;
  }
  const ids = [id, ...formIds(db, currentId(db, 'person', id))];
  for (const form of formsById(db, ids)) write.forms.set(form.id, form);
}
