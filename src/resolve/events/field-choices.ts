import type { FieldChoice } from '../../model/choice-record.ts';
import { compatibleDates } from './compatible-dates.ts';
import type { Choices } from './merge-reports.ts';

/** The choices of an event as its record shows them, in the order of the fields. */
export function fieldChoices(choices: Choices): FieldChoice[] {
  return Object.entries(choices).map(([name, { value, because, given }]) => {
    const field = name as FieldChoice['field'];
    const values = given.map((one) => one.value);
    return { field, value, because, differs: contradict(field, values), given };
  });
}

/** Do two of these distinct values exclude each other? */
function contradict(field: FieldChoice['field'], values: readonly string[]): boolean {
  if (field !== 'date') return values.length > 1;
  return values.some((one, at) => values.slice(at + 1).some((other) => !compatibleDates(one, other)));
}
