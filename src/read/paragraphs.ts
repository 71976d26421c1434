import type { Block } from '../model/document.ts';
import type { Line } from './lines.ts';
import { wrapWidth } from './wrap.ts';

/**
 * A paragraph or a line that stands for one, with what it was found to be: `text` is the exact slice, line ends
 * included; `kind` is `null` until a rule decides.
 */
export type Part = {
  start: number;
  end: number;
  text: string;
  kind: Block['kind'] | null;
  rule: string | null;
};

const BULLET = /^(?:[-–—•·▪◦●*■]\s|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})[.)]\s)/u;
const STARTS_LOWER = /^[\p{Ll}]/u;
const ENDS_OPEN = /(?:\p{L}|\d|,|’|')$/u;
const ENDS_HANGING = /(?:^|\s)(?:of|the|and|to|with|for|in|on|by|from|a|an|at|its|his|her|as|or|&)$/i;
/** What begins a new paragraph even where the line above is full: a byline, a dateline, an end mark. */
const BREAKS = /^(?:By\s|\p{Lu}{3,}(?:[,(.]|\s\()|REUTER|ENDS?$|#)/u;
const TITLE_LINES = 8;
/** "LIMA, June 7 -": a line that opens the story, so that titles are behind us. */
const OPENS_STORY = /^\p{Lu}{3}[\p{Lu} .'/-]{0,40},\s\p{Lu}\p{L}{2,8}\.?\s\d{1,2}\b/u;
const ENDS_SENTENCE = /[.!?:;"”’'»)\]]$/;

/** True for a line that begins with a bullet, a dash or a number. */
export const isBulleted = (text: string) => BULLET.test(text);

/** Joins physical lines to paragraphs: hard-wrapped lines belong together, long lines stand alone. */
export function paragraphsOf(text: string, lines: readonly Line[]): Part[] {
  const width = wrapWidth(lines);
  const paragraphs: Part[] = [];
  let first = lines[0];
  for (let at = 1; at <= lines.length && first; at += 1) {
    const last = lines[at - 1]!;
    const next = lines[at];
    if (next && continues(first, last, next, width, at)) continue;
    const words = first === last ? first.text : text.slice(first.start, last.end);
    paragraphs.push({ start: first.start, end: last.end, text: words, kind: null, rule: null });
    first = next;
  }
  return paragraphs;
}

function continues(first: Line, last: Line, next: Line, width: number, at: number): boolean {
  const inList = isBulleted(first.text);
  if (next.blankBefore || last.text.length > 120 || isBulleted(next.text)) return false;
  if (isRule(last.text) || isRule(next.text)) return false;
  if (next.indent > last.indent + 1 && !inList) return false;
  // Wires mark a paragraph by an indent, or break it in the middle of a sentence: their right margin is ragged.
  const wrapped = width !== Infinity && (at >= TITLE_LINES / 2 || OPENS_STORY.test(first.text));
  if (
    last.text.length >= 30 &&
    first.indent >= 2 &&
    next.indent <= first.indent - 2 &&
    !BREAKS.test(next.text)
  )
    return true;
  if (wrapped && last.text.length > width * 0.6 && !ENDS_SENTENCE.test(last.text) && !BREAKS.test(next.text))
    return true;
  if (isFull(last, next, width)) return !(at < TITLE_LINES && BREAKS.test(next.text));
  if (at < TITLE_LINES && ENDS_HANGING.test(last.text)) return !BREAKS.test(next.text);
  return last.text.length >= 30 && STARTS_LOWER.test(next.text) && ENDS_OPEN.test(last.text);
}

/** A row of marks: `____`, `* * *`, `###`. */
const isRule = (text: string) => /^[^\p{L}\d]{1,100}$/u.test(text);

/** A wrapped line is full when the next word would not have fitted on it. */
function isFull(last: Line, next: Line, width: number): boolean {
  const space = next.text.search(/\s/);
  const word = space === -1 ? next.text.length : space;
  return last.indent + last.text.length + 1 + word > width - 1;
}
