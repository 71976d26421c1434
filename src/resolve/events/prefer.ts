import type { Because } from '../../model/choice-record.ts';

/** What one report gives for a field; reports come in the order of their publication. */
export type Given<T> = { report: string; value: T };

/** The value that a record shows, why, and every value with the reports that give it. */
export type Preference<T> = { value: T; because: Because; given: { value: T; reports: string[] }[] };

/** How the values of a field are compared. */
export type Field<T> = {
  /** Values with the same text are the same. */
  text: (value: T) => string;
  /** How exactly a value tells: of two that differ only the more precise ones count. */
  precision?: (value: T) => number;
  /** Later reports know better, as they do whether a planned meeting was held. */
  latest?: true;
};

/** Chooses among what reports give for a field; `null` where none gives anything. */
export function prefer<T>(
  given: readonly Given<T>[],
  { text, precision, latest }: Field<T>,
): Preference<T> | null {
  if (given.length === 0) return null;
  const all = valuesOf(given, text);
  const best = precision ? Math.max(...all.map(({ value }) => precision(value))) : 0;
  const left = precision ? all.filter(({ value }) => precision(value) === best) : all;
  const choice = (value: T, because: Because) => ({ value, because, given: all });
  if (all.length === 1) return choice(all[0]!.value, given.length > 1 ? 'agreed' : 'only-report');
  if (left.length === 1) return choice(left[0]!.value, 'more-precise');
  if (latest) return choice(given.at(-1)!.value, 'latest-report');
  const [first, second] = left.toSorted((a, b) => b.reports.length - a.reports.length);
  if (first!.reports.length > second!.reports.length) return choice(first!.value, 'most-reports');
  return choice(left[0]!.value, 'first-report');
}

/** The distinct values in the order in which they were first given. */
function valuesOf<T>(given: readonly Given<T>[], text: (value: T) => string): Preference<T>['given'] {
  return [...Map.groupBy(given, ({ value }) => text(value)).values()].map((same) => ({
    value: same[0]!.value,
    reports: same.map(({ report }) => report),
  }));
}
