import { ANYWHERE, type BlockKind, lineRule } from './line-kinds.ts';
import type { Paragraph } from './paragraphs.ts';

/** A paragraph with what it was found to be; `kind` is `null` until a rule decides. */
export type Part = Paragraph & { kind: BlockKind | null; rule: string | null };

/** Marks the paragraphs that show by their own words what they are. */
export function partsOf(paragraphs: readonly Paragraph[]): Part[] {
  return paragraphs.map((paragraph) => {
    const rule = lineRule(paragraph.text, ANYWHERE);
    return { ...paragraph, kind: rule?.kind ?? null, rule: rule?.name ?? null };
  });
}

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
  return text.length > 100 && /\p{Ll}[.]["”’]?$/u.test(text) && /\p{Ll}{2}[.,]["”’]?\s/u.test(text);
}
