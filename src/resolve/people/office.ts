import { fold } from '../fold.ts';
import { LESSER, OFFICE_CLASSES } from '../lexicon/office-classes.ts';

const rows = OFFICE_CLASSES.map(([office, words]) => [office, patternOf(words)] as const);
const lesser = new RegExp(`^(?:${alternatives(LESSER)})\\b`);

function patternOf(words: string): RegExp {
  return new RegExp(`\\b(?:${alternatives(words)})\\b`);
}

function alternatives(words: string): string {
  return words
    .split('|')
    .map((one) => one.trim())
    .join('|');
}

/**
 * Which offices a title names, however it is worded, in the order of the alphabet: `Secretary of State` is
 * `foreign`, `Deputy Prime Minister and Foreign Minister` is two. None where the title may be any office
 * (`Minister`, `official`).
 */
export function officesOf(title: string | null): string[] {
  if (title === null) return [];
  const pieces = title
    .slice(0, LONGEST)
    .split(/\s+and\s+(?=(?:\w+\s+)?(?:minister|secretary|president|head)\b)|[,;&]/i);
  return [...new Set(pieces.map(officeOf).filter((office) => office !== null))].sort();
}

/** No title is longer; keeps the work on a hostile one small. */
const LONGEST = 300;

function officeOf(piece: string): string | null {
  const words = fold(piece);
  const office = rows.find(([, pattern]) => pattern.test(words))?.[0];
  if (office === undefined) return null;
  return lesser.test(words) && office !== 'vice president' ? `deputy ${office}` : office;
}

/** May two titles be one office? Where either may be any office, yes. */
export function compatibleOffices(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((office) => b.includes(office));
}
