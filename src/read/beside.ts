import type { z } from 'zod';
import { Sidecar } from '../model/sidecar.ts';
import { findDates } from './dates.ts';

/**
 * What is known beside a text as it has to come in, by file, line or request: a date that cannot be read is refused,
 * since the document would lose it without a word, and the same text with the right date would count as repeated.
 */
export const Beside = Sidecar.extend({
  published: Sidecar.shape.published.refine((given) => !given || findDates(given).length > 0, {
    error: 'is no date that can be read; write it as YYYY-MM-DD',
  }),
});

/** What is wrong with a value that a schema refused, in words for people: "`published` is no date …". */
export function wrongIn(given: unknown, { issues: [issue] }: z.ZodError): string {
  if (!issue || issue.path.length === 0) return 'is no JSON object';
  const field = issue.path.join('.');
  if (issue.code !== 'invalid_type') return `\`${field}\` ${issue.message}`;
  if (Object.hasOwn(given as object, field)) return `\`${field}\` must be a ${issue.expected}`;
  const there = Object.keys(given as object).slice(0, 6);
  return `\`${field}\` is missing${there.length > 0 ? `; given are ${there.map((key) => `\`${key}\``).join(', ')}` : ''}`;
}
