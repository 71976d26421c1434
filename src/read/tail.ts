import { isLetterhead } from './letterhead.ts';
import { AT_THE_EDGES, lineRule } from './line-kinds.ts';
import { isBulleted, type Part } from './paragraphs.ts';
import { endsSentence, isProse, settle } from './parts.ts';

/** Dates and signatures stand no further up than this. */
const REACH = 8;
const LONGEST_HEADLINE = 160;

/** Settles what follows the report and what stands between its paragraphs without being one. */
export function settleTail(parts: Part[], body: number): void {
  markLists(parts, body);
  markSignature(parts, body);
  markTrailing(parts, body);
  markHeadings(parts, body);
  for (const part of parts) if (!part.kind) settle(part, 'body', 'body');
}

/** Place, date and office at the very end, as under a letter. */
function markSignature(parts: Part[], body: number): void {
  for (let at = parts.length - 1; at >= Math.max(body + 1, parts.length - REACH); at -= 1) {
    const part = parts[at]!;
    if (part.kind) continue;
    if (isProse(part.text) || isBulleted(part.text)) return;
    const rule = lineRule(part.text, AT_THE_EDGES);
    if (rule) settle(part, rule.kind, rule.name);
    else if (isLetterhead(part.text)) settle(part, 'furniture', 'letterhead');
    else if (parts[at + 1]?.rule === 'line:date' && isPlace(part.text))
      settle(part, 'meta', 'signature:place');
  }
}

const isPlace = (text: string) =>
  text.length <= 40 && text.split(/\s+/).every((word) => /^\p{Lu}/u.test(word));

/** What follows "Related news" or an end mark in the form of a list. */
function markLists(parts: Part[], body: number): void {
  let open: 'list' | 'end' | null = null;
  for (const part of parts.slice(body)) {
    if (part.rule === 'line:tail-heading' || part.rule === 'line:keyed-tail') open = 'list';
    else if (part.rule === 'line:end') open = /^begin/i.test(part.text) ? null : 'end';
    else if (!part.kind && open) {
      const rule = open === 'end' ? lineRule(part.text, AT_THE_EDGES) : null;
      if (isListed(part.text)) settle(part, rule?.kind ?? 'furniture', rule?.name ?? 'tail:list');
      else open = null;
    }
  }
}

const isListed = (text: string) =>
  text.length <= LONGEST_HEADLINE && !(endsSentence(text) && !/\?$/.test(text) && text.length > 60);

/** Headlines and names behind the last sentence of the report. */
function markTrailing(parts: Part[], body: number): void {
  let at = parts.length - 1;
  while (at > body && (parts[at]!.kind !== null || isTrailing(parts[at]!.text))) at -= 1;
  const last = parts[at];
  if (!last || last.text.endsWith(':') || !endsSentence(last.text)) return;
  for (const part of parts.slice(at + 1)) if (!part.kind) settle(part, 'furniture', 'tail:headline');
}

/** A headline or a name: no sentence ends in it, and without a bullet it is short. */
function isTrailing(text: string): boolean {
  if (text.length > LONGEST_HEADLINE || /[.;:!,…]["”’')]?$/.test(text)) return false;
  return isBulleted(text) || (text.split(/\s+/).length <= 10 && !/\p{Ll}[.!?]["”’]?\s/u.test(text));
}

/** A short line without a verb's worth of words between paragraphs is a heading. */
function markHeadings(parts: Part[], body: number): void {
  for (let at = body + 1; at < parts.length - 1; at += 1) {
    const part = parts[at]!;
    if (part.kind || part.text.length > 80 || isBulleted(part.text) || endsSentence(part.text)) continue;
    if (isHeading(part.text)) settle(part, 'furniture', 'heading');
  }
}

function isHeading(text: string): boolean {
  if (/[,”"]$/.test(text)) return false;
  const words = text.split(/\s+/);
  if (words.length <= 4 || /^#{1,6}\s/.test(text)) return true;
  return words.length <= 10 && words.every((word) => !/^\p{Ll}{4}/u.test(word));
}
