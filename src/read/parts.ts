import { ANYWHERE, type BlockKind, type LineRule, lineRule } from './line-kinds.ts';
import { isCaptionLabel, isPictureCredit } from './line-patterns.ts';
import type { Part } from './paragraphs.ts';

/** Marks the paragraphs that show by their own words what they are. */
export function markLines(parts: Part[]): void {
  const known = new Map<string, LineRule | null>();
  for (const part of parts) {
    let rule = known.get(part.text);
    if (rule === undefined) {
      rule = lineRule(part.text, ANYWHERE);
      if (known.size < MOST_KNOWN && part.text.length <= LONGEST_KNOWN) known.set(part.text, rule);
    }
    if (rule) settle(part, rule.kind, rule.name);
  }
  markCaptions(parts);
}

/** No caption is longer. */
const LONGEST_CAPTION = 300;

/** A caption stands behind its label, or on the line before its credit. */
function markCaptions(parts: Part[]): void {
  for (const [at, part] of parts.entries()) {
    const label = isCaptionLabel(part.text);
    if (label) settle(part, 'caption', 'line:caption-label');
    const caption = label ? parts[at + 1] : isPictureCredit(part.text) ? parts[at - 1] : undefined;
    if (!caption || caption.kind || caption.text.length > LONGEST_CAPTION) continue;
    // A credit set off by a blank line is of a picture without words.
    if (label || caption.end + 2 >= part.start) settle(caption, 'caption', 'line:caption');
  }
}

/** A file of a hundred thousand lines has few different ones: what a short line is, is worked out once. */
const MOST_KNOWN = 1000;
const LONGEST_KNOWN = 40;

/** Decides what a part is. */
export function settle(part: Part, kind: BlockKind, rule: string): void {
  part.kind = kind;
  part.rule = rule;
}

const SENTENCE_END = /[.!?…:;][)\]"”’»']{0,3}(?:\s?\[\d{1,2}\])?$/;

/** True for running text: a whole sentence or more, or too long for a heading. */
export function isProse(text: string): boolean {
  return text.length >= 160 || (text.length >= 45 && SENTENCE_END.test(text));
}

/** True where a text ends as a sentence does. */
export const endsSentence = (text: string) => SENTENCE_END.test(text.slice(-12));

/** True for several sentences, or one too long to be a headline. */
export function isReport(text: string): boolean {
  if (text.length > 330) return true;
  return text.length > 100 && /\p{Ll}[.]["”’']?$/u.test(text) && /[\p{Ll}\p{N}]{2}[.,]["”’]?\s/u.test(text);
}
