import { z } from 'zod';

/** A day, a month or a year that there is, in ISO 8601: `2024-05-03`, `2024-05`, `2024`. */
export function isPartialDate(text: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return false;
  return z.iso.date().safeParse(text.padEnd(10, '-01')).success;
}
