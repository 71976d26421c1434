import type { FieldChoice } from '../../model/choice-record.ts';

type Corrected = { id: string; corrections: readonly { field: string }[] };

/**
 * The choices with `corrected` where the value that is shown is none that a document gives: each report that has it has
 * it from a person.
 */
export function tellCorrected(choices: FieldChoice[], reports: readonly Corrected[]): FieldChoice[] {
  return choices.map((choice) => {
    const { reports: giving = [] } = choice.given.find(({ value }) => value === choice.value) ?? {};
    const isCorrected = (id: string) =>
      reports.some((one) => one.id === id && one.corrections.some(({ field }) => field === choice.field));
    return giving.length > 0 && giving.every(isCorrected) ? { ...choice, because: 'corrected' } : choice;
  });
}
