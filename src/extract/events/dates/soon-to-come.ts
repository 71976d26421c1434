import { addDays } from '../../when/calendar.ts';
import type { Draft } from '../draft.ts';

/** A day without a year that would lie so many days back, and so few ahead, is the one ahead: of a year ago the year is told. */
const LONG_AGO = 300;
const AHEAD = 45;

/** "no tariffs before the summit of A and B on April 5", in a report of 27 March: the summit is to come. */
export function comesSoon(draft: Draft, today: string | null): void {
  const { status, date } = draft;
  if (status !== 'held' || !date?.expression || today?.length !== 10) return;
  if (date.value.precision !== 'day' || date.value.start > addDays(today, -LONG_AGO)) return;
  const value = date.expression.resolve(true);
  if (!value || value.start <= today || value.start > addDays(today, AHEAD)) return;
  draft.status = 'planned';
  draft.date = { ...date, value };
}
