import { remembered } from '../text/remembered.ts';

const DAY = 86_400_000;

/** Years of four digits: a text can count its way out of them ("999 weeks later", over and over). */
const [FIRST, LAST] = [Date.UTC(1000, 0, 1), Date.UTC(9999, 11, 31)];

/** `YYYY-MM-DD` of a UTC time, held within the years that can be written so. */
export function iso(time: number): string {
  const date = new Date(Math.max(FIRST, Math.min(LAST, time)));
  return `${date.getUTCFullYear()}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
}

/** UTC time of the first day of an ISO date, month or year. */
export const timeOf = remembered((date): number => {
  const [year, month, day] = [date.slice(0, 4), date.slice(5, 7), date.slice(8, 10)];
  return Date.UTC(Number(year), Number(month || 1) - 1, Number(day || 1));
});

export const addDays = (date: string, days: number): string => iso(timeOf(date) + days * DAY);

export const weekdayOf = (date: string): number => new Date(timeOf(date)).getUTCDay();

/** The last such weekday on or before a day. */
export const lastWeekday = (date: string, weekday: number): string =>
  addDays(date, -((weekdayOf(date) - weekday + 7) % 7));

/** The first such weekday after a day. */
export const nextWeekday = (date: string, weekday: number): string =>
  addDays(date, ((weekday - weekdayOf(date) + 6) % 7) + 1);

/** Monday of the week in which a day falls. */
export const monday = (date: string): string => lastWeekday(date, 1);

/** `YYYY-MM` so many months later. */
export function addMonths(date: string, months: number): string {
  const [year, month] = date.split('-').map(Number);
  const count = year! * 12 + month! - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

const pad = (value: number) => String(value).padStart(2, '0');

/** An ISO day, or `null` where the calendar has none such. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (![year, month, day].every(Number.isInteger)) return null;
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  // Day 0 of the next month is the last of this one.
  if (day > 28 && day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return year >= 1000 && year <= 9999 ? `${year}-${pad(month)}-${pad(day)}` : null;
}

export const monthOf = (year: number, month: number): string => `${year}-${pad(month)}`;
