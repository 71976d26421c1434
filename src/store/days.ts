/** First and last day covered; `''` for both where there is no date. */
export type Days = { date_from: string; date_to: string };

export const NO_DAYS: Days = { date_from: '', date_to: '' };

/** The days that a date of any precision covers: `2023-02` is the whole month. `end` is its last part. */
export function daysCovered(start: string, end: string | null = null): Days {
  const date_from = start.padEnd(10, '-01');
  const [, date_to] = [date_from, lastDay(end ?? start)].sort() as [string, string];
  return { date_from, date_to };
}

function lastDay(date: string): string {
  const [year, month] = date.split('-').map(Number) as [number, number | undefined];
  if (month === undefined) return `${date}-12-31`;
  if (date.length > 7) return date;
  const day = new Date(0).setUTCFullYear(year, month, 0);
  return `${date}-${new Date(day).getUTCDate()}`;
}

/** The day of an ISO date or date-time of publication, as it is stated and without moving time zones. */
export function dayOf(published: string | null): Days {
  const date = published?.match(/^\d{4}(-\d{2}(-\d{2})?)?/)?.[0];
  return date ? daysCovered(date) : NO_DAYS;
}
