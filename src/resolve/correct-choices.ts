import type { Values } from './correct-report.ts';
import type { Choices } from './events/merge-reports.ts';

/** The choices of an event with what people have said is right in place of what its reports say. */
export function correctChoices(choices: Choices, values: Values): Choices {
  const corrected = values.map(({ field, value }) => [
    field,
    { value: value as string | null, because: 'corrected' as const, given: choices[field]?.given ?? [] },
  ]);
  return { ...choices, ...Object.fromEntries(corrected) };
}
