import type { Block } from '../model/document.ts';
import { isByline, isDateLine, isLetterheadCode } from './meta-lines.ts';
import { END_MARKS, SECTION_LABELS, TAIL_HEADINGS } from './words.ts';

export type BlockKind = Block['kind'];

/** A rule that knows a kind of line by its own words, or declines. */
export type LineRule = { name: string; kind: BlockKind; test: (text: string, plain: string) => boolean };

const set = (words: readonly string[]) => new Set<string>(words);
const endMarks = set(END_MARKS);
const sections = set(SECTION_LABELS);
const tailHeadings = set(TAIL_HEADINGS);
/** Longer stretches are prose whatever they begin with. */
const LONGEST = 240;

const plain = (text: string) =>
  text
    .slice(0, 60)
    .toLowerCase()
    .replace(/^[#*=\s•·-]+/, '')
    .replace(/[:*=\s…]{1,8}$/, '');

/** True for a heading under which other texts are listed. */
export const isTailHeading = (text: string, bare = plain(text)) =>
  text.length <= 60 && (tailHeadings.has(bare) || /^(?:explore|more from|also in|also on)\s\S/.test(bare));
/** True for a mark such as ENDS or ###. */
export const isEndMark = (text: string, bare = plain(text)) =>
  text.length <= 20 &&
  (endMarks.has(text.toLowerCase()) || endMarks.has(bare) || /^(?:#\s?){2,6}$|^==/.test(text));
/** True for the name of a section or a sort of text, alone on its line. */
const isSectionLabel = (text: string, bare: string) => text.length <= 40 && sections.has(bare);

const CAPTION =
  /^[([*]?\s?(?:caption|photo|photos|image|picture|pictured|photograph|file photo|in this photo|photo caption|image caption|photo credit|image credit)(?:\s?[:–—]|\s\d|,\s|\s(?:by|source)\b)/i;
const CREDIT =
  /\((?:[^()]{0,60}\/(?!\d)[^()]{1,60}|(?:photo|image|picture|file)\b[^()]{0,80}|[^()]{0,60}\bphoto)\)$/i;
const ATTRIBUTION =
  /^(?:(?:the\s)?(?:below|following)\b|(?:the|this)\s(?:statement|readout|read-out|note)\sis)[^.\n]{0,60}?\battributable to\b|^attributable to\b/i;
const SHARE =
  /^(?:share|print|tweet|e-?mail|save|listen|download|bookmark|copy link|skip to|sign up|log in|sign in|advertisement|cookie|follow us|follow @|watch live|\[print\]|a-\s?a\+|facebook|twitter|whatsapp|telegram|subscribe|back to top|click here|view (?:all|more)|load more|play video|continue reading)\b/i;
const CONTACT =
  /^(?:for (?:further|more|additional) (?:information|details|queries)|(?:press|media|general public|public)\s(?:enquiries|inquiries|contacts?|office)|contact(?: us| person|s)?\s?:|tel(?:ephone)?\.?\s?[:(+\d]|phone\s?:|fax\s?:|e-?mail\s?:|spokes(?:person|man|woman)\s?:|address\s?:|website\s?:|p\.?o\.? box)/i;
const LEGAL =
  /^(?:©|\(c\)\s|copyright\b|all rights reserved|disclaimer\b|terms of use|privacy policy|the views expressed|adobe acrobat)|\bwebsite contains only\b|\bsubscription options\b|\ball rights reserved\.?$/i;
const DESK =
  /^[(*]{0,2}\s?(?:(?:additional\s)?(?:reporting|writing|editing|compiled|edited|translated|editor|translation)\s(?:by\b|:))/i;
const KEYED_TAIL =
  /^(?:key ?words|tags|topics|related (?:links?|topics?|news|stories)|read (?:more|also)|see also|also read|more on)\s?:/i;
const INITIALS =
  /^(?:[a-z]{2,4}(?:[-/][a-z]{2,4}){1,5}|[a-z]{2}\s[a-z]{2}|\d{3,5}\*{2}\d{3,5}|[A-Z]{2,6}(?:\/[\p{L} .'-]{2,30}){1,4})$/u;
const PHONE = /\+?\(?\d[\d\s()/.-]{7,}\d/;
const EMAIL = /^[^@\n]{0,120}\S@\S{1,60}\.\p{L}{2,12}\W{0,3}$/u;
const BREADCRUMB = /^[^>»›\n]{2,60}\s[>»›]\s[^\n]{2,80}$/;

const contactLine = (text: string) =>
  text.length <= 160 &&
  (CONTACT.test(text) ||
    EMAIL.test(text) ||
    (text.length <= 100 && PHONE.test(text) && /[:+]|tel/i.test(text)));

/** Lines that show what they are wherever they stand; the first rule that holds decides. */
export const ANYWHERE: readonly LineRule[] = [
  { name: 'line:marks', kind: 'furniture', test: (text) => text.length < 80 && !/[\p{L}\d]/u.test(text) },
  { name: 'line:end', kind: 'furniture', test: isEndMark },
  {
    name: 'line:tail-heading',
    kind: 'furniture',
    test: (text, bare) => isTailHeading(text, bare) || KEYED_TAIL.test(text),
  },
  { name: 'line:section', kind: 'furniture', test: isSectionLabel },
  {
    name: 'line:share',
    kind: 'furniture',
    test: (text) => text.length <= 80 && SHARE.test(text) && !/[.”"]$/.test(text),
  },
  { name: 'line:desk', kind: 'furniture', test: (text) => DESK.test(text) },
  { name: 'line:legal', kind: 'furniture', test: (text) => LEGAL.test(text) },
  { name: 'line:contact', kind: 'furniture', test: contactLine },
  { name: 'line:initials', kind: 'furniture', test: (text) => text.length <= 60 && INITIALS.test(text) },
  { name: 'line:breadcrumb', kind: 'furniture', test: (text) => BREADCRUMB.test(text) },
  { name: 'line:caption', kind: 'caption', test: (text) => CAPTION.test(text) || CREDIT.test(text) },
  { name: 'line:attribution', kind: 'attribution', test: (text) => ATTRIBUTION.test(text) },
  {
    name: 'line:source',
    kind: 'meta',
    test: (text) => text.length <= 80 && /^sources?\s?:\s?\S/i.test(text),
  },
  { name: 'line:byline', kind: 'meta', test: isByline },
];

/** Lines that are what they seem only above or below the report. */
export const AT_THE_EDGES: readonly LineRule[] = [
  { name: 'line:date', kind: 'meta', test: isDateLine },
  { name: 'line:code', kind: 'furniture', test: isLetterheadCode },
];

/** The rule that knows a line by its words, or `null`. */
export function lineRule(text: string, rules: readonly LineRule[]): LineRule | null {
  if (
    text.length > LONGEST &&
    !CREDIT.test(text.slice(-140)) &&
    !/^(?:\(caption|\[photo|photo:)/i.test(text)
  ) {
    return text.length < 900 && LEGAL.test(text) && rules === ANYWHERE ? LEGAL_RULE : null;
  }
  const bare = plain(text);
  for (const rule of rules) if (rule.test(text, bare)) return rule;
  return null;
}

const LEGAL_RULE = ANYWHERE.find((rule) => rule.name === 'line:legal')!;
