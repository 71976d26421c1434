const FIRST = Date.UTC(2000, 0, 1);
const A_DAY = 86_400_000;

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];
const monthName = (day: number) => MONTHS[dateOf(day).getUTCMonth()]!;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const dateOf = (day: number) => new Date(FIRST + day * A_DAY);

/** The nth day from the first of January 2000 on, as YYYY-MM-DD. */
export function isoDay(day: number): string {
  return dateOf(day).toISOString().slice(0, 10);
}

/** "5 May 2019". */
export function longDay(day: number): string {
  const [date, month, year] = [dateOf(day).getUTCDate(), monthName(day), dateOf(day).getUTCFullYear()];
  return `${date} ${month} ${year}`;
}

/** "May 2019". */
export function longMonth(day: number): string {
  return `${monthName(day)} ${dateOf(day).getUTCFullYear()}`;
}

/** "Tuesday". */
export function weekday(day: number): string {
  return WEEKDAYS[dateOf(day).getUTCDay()]!;
}
