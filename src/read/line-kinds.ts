import type { Block } from '../model/document.ts';
import {
  isAgency,
  isAttribution,
  isBreadcrumb,
  isCaption,
  isContact,
  isDeskNote,
  isInitials,
  isKeyedTail,
  isLegal,
  isShareLine,
  isSourceLine,
} from './line-patterns.ts';
import { isByline, isDateLine, isLetterheadCode } from './meta-lines.ts';
import { END_MARKS, SECTION_LABELS, TAIL_HEADINGS } from './words.ts';

export type BlockKind = Block['kind'];

/** A rule that knows a kind of line by its own words, or declines. */
export type LineRule = { name: string; kind: BlockKind; test: (text: string, plain: string) => boolean };

const set = (words: readonly string[]) => new Set<string>(words);
const endMarks = set(END_MARKS);
const sections = set(SECTION_LABELS);
const tailHeadings = set(TAIL_HEADINGS);
/** Longer stretches are prose unless they are captions or the small print. */
const LONGEST = 240;

const plain = (text: string) =>
  text
    .slice(0, 60)
    .toLowerCase()
    .replace(/^[#*=\s•·-]+/, '')
    .replace(/[:*=\s…]{1,8}$/, '');

/** True for a heading under which other texts are listed. */
function isTailHeading(text: string, bare = plain(text)): boolean {
  if (text.length > 60) return false;
  if (tailHeadings.has(bare)) return true;
  return text.length <= 40 && OPEN_HEADING.test(bare) && !/[.!?]$/.test(text);
}
const OPEN_HEADING = /^(?:explore \S+|more from(?: \S+){1,4}|also (?:in|on)(?: \S+){1,3})$/;

/** True for a mark such as ENDS or ###. */
const isEndMark = (text: string, bare = plain(text)) =>
  text.length <= 20 &&
  (endMarks.has(text.toLowerCase()) || endMarks.has(bare) || /^(?:#\s?){2,6}$|^==/.test(text));
/** True for the name of a section or a sort of text, alone on its line. */
const isSectionLabel = (text: string, bare: string) => text.length <= 40 && sections.has(bare);

/** Lines that show what they are wherever they stand; the first rule that holds decides. */
export const ANYWHERE: readonly LineRule[] = [
  { name: 'line:marks', kind: 'furniture', test: (text) => text.length < 80 && !/[\p{L}\d]/u.test(text) },
  { name: 'line:end', kind: 'furniture', test: isEndMark },
  { name: 'line:tail-heading', kind: 'furniture', test: isTailHeading },
  { name: 'line:keyed-tail', kind: 'furniture', test: isKeyedTail },
  { name: 'line:section', kind: 'furniture', test: isSectionLabel },
  { name: 'line:share', kind: 'furniture', test: isShareLine },
  { name: 'line:desk', kind: 'furniture', test: isDeskNote },
  { name: 'line:legal', kind: 'furniture', test: isLegal },
  { name: 'line:contact', kind: 'furniture', test: isContact },
  { name: 'line:initials', kind: 'furniture', test: isInitials },
  { name: 'line:breadcrumb', kind: 'furniture', test: isBreadcrumb },
  { name: 'line:caption', kind: 'caption', test: isCaption },
  { name: 'line:attribution', kind: 'attribution', test: isAttribution },
  { name: 'line:source', kind: 'meta', test: isSourceLine },
  { name: 'line:byline', kind: 'meta', test: isByline },
];

/** Lines that are what they seem only above or below the report. */
export const AT_THE_EDGES: readonly LineRule[] = [
  { name: 'line:agency', kind: 'meta', test: isAgency },
  { name: 'line:date', kind: 'meta', test: isDateLine },
  { name: 'line:code', kind: 'furniture', test: isLetterheadCode },
];

const LONG_RULES = ANYWHERE.filter(({ name }) => name === 'line:caption' || name === 'line:legal');

/** The rule that knows a line by its words, or `null`. */
export function lineRule(text: string, rules: readonly LineRule[]): LineRule | null {
  const long = text.length > LONGEST;
  const bare = long ? '' : plain(text);
  for (const rule of long ? LONG_RULES : rules) if (rule.test(text, bare)) return rule;
  return null;
}
