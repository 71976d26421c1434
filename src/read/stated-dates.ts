import { findDates, type WrittenDate } from './dates.ts';
import { WEEKDAYS } from './months.ts';
import { HEADLINE_WORDS, MODIFIED_LABELS, PUBLISHED_LABELS, SECTION_LABELS } from './words.ts';

/** A date that a line states as that of the text itself. */
export type StatedDate = WrittenDate & { field: 'published' | 'modified' };

const longestFirst = (labels: readonly string[]) => [...labels].sort((a, b) => b.length - a.length).join('|');
const MODIFIED = new RegExp(`(?<!\\p{L})(?:${longestFirst(MODIFIED_LABELS)})\\b`, 'iu');
const PUBLISHED = new RegExp(`(?<!\\p{L})(?:${longestFirst(PUBLISHED_LABELS)})\\b`, 'iu');
const PUBLISHED_IN = /^\s?published in\s/i;
const WEEKDAY = new RegExp(`(?<!\\p{L})(?:${longestFirst(Object.keys(WEEKDAYS))})\\b\\.?`, 'iu');
const DELIMITER = /[|•·;\n]|\s[-–—]{1,2}\s|[-–—]{2}$/gu;
const SMALL = new Set(['of', 'the', 'and', 'de', 'du', 'local', 'time', 'hrs', 'hours', 'at', 'da', 'do']);
const MOST_WORDS = 8;
const headline = new Set<string>(HEADLINE_WORDS);
const labels = new Set<string>(SECTION_LABELS);

/**
 * The dates that a short line states as its own: alone between delimiters, or with a label, a place or a body's
 * name in front. A date inside a sentence is none.
 */
export function statedDates(line: string): StatedDate[] {
  const dates = findDates(line).filter((date) => date.year !== null);
  const stated: StatedDate[] = [];
  let from = 0;
  for (const [at, date] of dates.entries()) {
    const before = line.slice(from, date.start);
    const after = line.slice(date.end, dates[at + 1]?.start ?? line.length);
    from = date.end;
    const field = MODIFIED.test(before) ? 'modified' : 'published';
    if (isFrontOf(before) && isBehind(after)) stated.push({ ...date, field });
  }
  return stated;
}

const lastSegment = (text: string) => text.split(DELIMITER).at(-1) ?? '';
const firstSegment = (text: string) => text.split(DELIMITER)[0] ?? '';

/** What may stand in front: a label, a weekday, a place or the name of a body. */
function isFrontOf(text: string): boolean {
  const rest = lastSegment(text)
    .replace(MODIFIED, '')
    .replace(PUBLISHED_IN, '')
    .replace(PUBLISHED, '')
    .replace(WEEKDAY, '');
  return isNameLike(rest) && !/\p{L}\s(?:on|of|for|until|by|from|to|in)\s?$/iu.test(rest);
}

/** What may stand behind: nothing, an agency in brackets, or the label of the next date. */
function isBehind(text: string): boolean {
  const rest = firstSegment(text)
    .replace(/\([^)]{0,40}\)/g, '')
    .replace(MODIFIED, '')
    .replace(PUBLISHED, '');
  return isNameLike(rest);
}

function isNameLike(text: string): boolean {
  const words = text.split(/[\s,:()[\]*]+/).filter((word) => /[\p{L}\d]/u.test(word));
  if (words.some((word) => headline.has(word.toLowerCase())) && !labels.has(text.trim().toLowerCase()))
    return false;
  if (words.length > MOST_WORDS || /[.!?]\s\p{Lu}/u.test(text)) return false;
  return words.every((word) => /^[\p{Lu}\d]/u.test(word) || SMALL.has(word.toLowerCase()));
}
