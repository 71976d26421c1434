import { datelineOf } from './dateline.ts';
import { isLetterhead, isOfficeHolder } from './letterhead.ts';
import { AT_THE_EDGES, lineRule } from './line-kinds.ts';
import type { Part } from './paragraphs.ts';
import { endsSentence, isProse, isReport, settle } from './parts.ts';

/** No article has its headline further down. */
const REACH = 30;
const STANDFIRSTS = 2;
const LONGEST_TITLE = 330;
const LONGEST_STANDFIRST = 700;

/**
 * Settles everything above the report: letterhead, headline, standfirst, dates and bylines.
 * @returns the index of the first part of the report
 */
export function settleHeader(parts: Part[], knownTitle: string | null): number {
  const head = parts.slice(0, REACH);
  markEdges(head);
  const title = knownTitle === null ? titleIndex(head) : indexOfTitle(head, knownTitle);
  if (title >= 0) settle(head[title]!, 'title', knownTitle === null ? 'title:first-line' : 'title:known');
  // Who signs above the headline says who writes in the first person.
  for (const part of head.slice(0, Math.max(title, 0)))
    if (!part.kind) settle(part, isOfficeHolder(part.text) ? 'meta' : 'furniture', 'letterhead');
  const body = bodyIndex(head, title);
  for (let at = title + 1; at < body; at += 1) settleBetween(head[at]!);
  return body;
}

function markEdges(head: Part[]): void {
  let prose = 0;
  for (const [at, part] of head.entries()) {
    if (prose > 0 && part.rule === 'line:tail-heading') return;
    if (part.kind === 'caption' || part.kind === 'meta') continue;
    const rule = lineRule(part.text, AT_THE_EDGES);
    if (rule) settle(part, rule.kind, rule.name);
    else if (!part.kind && isListedName(head, at)) settle(part, 'meta', 'line:listed-name');
    if (isProse(part.text)) prose += 1;
    if (prose > STANDFIRSTS) return;
  }
}

const LISTED_NAME = /^[-–•·]\s\p{Lu}[\p{L} &.'’-]{1,40}$/u;

/** "- World", "- Example Agency": some agencies list such facts, the date last, under the headline. */
function isListedName(head: readonly Part[], at: number): boolean {
  if (!LISTED_NAME.test(head[at]!.text) || head[at]!.text.split(' ').length > 5) return false;
  const next = head.slice(at + 1, at + 4);
  return next.some(({ text }) => /^[-–•·]\s/.test(text) && lineRule(text, AT_THE_EDGES)?.kind === 'meta');
}

/** The first line that can be a headline; letterhead only where nothing else is. */
function titleIndex(head: readonly Part[]): number {
  const first = head.findIndex((part) => part.kind === null);
  if (first < 0) return -1;
  for (let at = first; at < head.length; at += 1) {
    const part = head[at]!;
    if (part.kind !== null) continue;
    if (!canBeTitle(head, at)) break;
    if (!isLetterhead(part.text)) return at;
  }
  return canBeTitle(head, first) ? first : -1;
}

/** A headline is no report and opens with no dateline; a full sentence is one where the date follows it. */
function canBeTitle(head: readonly Part[], at: number): boolean {
  const { text } = head[at]!;
  if (isReport(text) && !(text.length <= LONGEST_TITLE && head[at + 1]?.rule === 'line:date')) return false;
  const dateline = datelineOf(text);
  return !(dateline && (dateline.date || dateline.agency || (dateline.close < text.length && isProse(text))));
}

const folded = (text: string) =>
  text
    .replace(/^[#\s]+/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

function indexOfTitle(head: readonly Part[], title: string): number {
  return head.findIndex((part) => folded(part.text) === folded(title));
}

/** The report begins with the first running text behind the last line of the header. */
function bodyIndex(head: readonly Part[], title: number): number {
  const from = title + 1;
  const start = head.findIndex((part, at) => at >= from && part.kind === null && opensReport(part.text));
  if (start < 0) return Math.min(firstOpen(head, from), head.length);
  let prose = 0;
  let length = 0;
  for (let at = start; at < head.length && title >= 0; at += 1) {
    const part = head[at]!;
    if (
      part.kind === 'meta' &&
      part.rule !== 'line:source' &&
      proseBehind(head, at) &&
      length <= LONGEST_STANDFIRST
    ) {
      return bodyIndex(head, at);
    }
    if (part.kind === null && opensReport(part.text)) {
      prose += 1;
      length = Math.max(length, part.text.length);
    }
    if (prose > STANDFIRSTS || length > LONGEST_STANDFIRST) break;
  }
  return start;
}

function opensReport(text: string): boolean {
  const dateline = datelineOf(text);
  return isProse(text) || Boolean(dateline && dateline.close < text.length);
}

const proseBehind = (head: readonly Part[], at: number) =>
  head.slice(at + 1).some((part) => part.kind === null && isProse(part.text));

function firstOpen(head: readonly Part[], from: number): number {
  const at = head.findIndex(
    (part, index) => index >= from && part.kind === null && part.text.split(/\s/).length > 5,
  );
  return at < 0 ? head.length : at;
}

const BULLET = /^[-–•·*]\s/;

/** Between headline and report: a sentence is a standfirst, a name or a label is not. */
function settleBetween(part: Part): void {
  if (part.rule === 'line:section') settle(part, 'meta', 'line:section');
  if (part.kind) return;
  const words = part.text.split(/\s+/);
  const lower = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  const sentence =
    isProse(part.text) ||
    (words.length > 4 && endsSentence(part.text)) ||
    (words.length > 8 && BULLET.test(part.text)) ||
    (words.length >= 7 && lower * 2 >= words.length);
  settle(part, sentence ? 'standfirst' : 'meta', sentence ? 'standfirst' : 'meta:between');
}
