import { ABBREVIATIONS } from './lexicon/abbreviations.ts';

/** A word, a number or a punctuation mark with its place in the document's text. */
export interface Token {
  start: number;
  end: number;
  text: string;
  /** Lower case, typographic apostrophes and hyphens made plain: the form that lexicons hold. */
  lower: string;
  kind: 'word' | 'number' | 'mark';
  /** The word begins with an upper-case letter. */
  cap: boolean;
}

// One alternative a kind of token; every quantifier is over disjoint classes, so that a match is linear.
const PATTERN =
  /(\p{Lu}\.(?:\p{Lu}\.?)+(?![\p{L}]))|([\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)|(\p{N}+(?:[.,:/]\p{N}+)*(?:-?[\p{L}\p{M}]+)*)|\S/gu;

/** Lower case with typographic apostrophes and hyphens made plain, as lexicons write it. */
export function plain(text: string): string {
  const lower = text.toLowerCase();
  return isAscii(lower) ? lower : lower.replace(/[’ʼ]/g, "'").replace(/[‑–]/g, '-');
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

/** Does it begin with an upper-case letter? Most words answer by their first code. */
function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

const token = (text: string, start: number, kind: Token['kind']): Token => ({
  start,
  end: start + text.length,
  text,
  lower: plain(text),
  kind,
  cap: kind === 'word' && isCapital(text),
});

/** The form of token `i` that lexicons hold; empty where the text ends, so that no lexicon has it. */
export const lowerAt = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';

/** Cuts `text` between `from` and `to` into tokens; a possessive `'s` is a token of its own. Linear. */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  const slice = text.slice(from, to);
  for (const match of slice.matchAll(PATTERN)) {
    const [found, abbreviation, word, number] = match;
    const start = from + match.index;
    if (word !== undefined) pushWord(tokens, found, start);
    else if (number !== undefined) tokens.push(token(found, start, 'number'));
    else tokens.push(token(found, start, abbreviation !== undefined ? 'word' : 'mark'));
  }
  return mergeAbbreviations(tokens);
}

/** Adds a word; the possessive mark at its end is a token of its own. */
function pushWord(tokens: Token[], found: string, start: number): void {
  const possessive = found.length > 2 && /^[sS]$/.test(found.at(-1)!) && /^['’]$/.test(found.at(-2)!);
  const stem = possessive ? found.slice(0, -2) : found;
  tokens.push(token(stem, start, 'word'));
  if (possessive) tokens.push(token(found.slice(-2), start + stem.length, 'mark'));
}

const DAY_OR_MONTH = /^(?:sun|mon|sat|wed|jan|jun|dec|mar)$/;

/** "Kim Il Sun.", "Ko Jan." at the end of a sentence: no day, where a capital stands before and no number behind. */
const isNameOfDay = (before: readonly Token[], behind: Token | undefined): boolean =>
  DAY_OR_MONTH.test(before.at(-1)?.lower ?? '') &&
  before.at(-2)?.cap === true &&
  behind?.kind !== 'number' &&
  behind?.text !== ',';

/** Joins the full stop of an abbreviation or an initial to its word ("Mr.", "Oct.", "J."). */
function mergeAbbreviations(tokens: Token[]): Token[] {
  const out: Token[] = [];
  for (const [i, next] of tokens.entries()) {
    const last = out.at(-1);
    const joins =
      next.text === '.' &&
      last?.kind === 'word' &&
      last.end === next.start &&
      !isNameOfDay(out, tokens[i + 1]) &&
      (ABBREVIATIONS.has(last.lower) || (last.text.length === 1 && last.cap));
    if (joins && last) out[out.length - 1] = token(`${last.text}.`, last.start, 'word');
    else out.push(next);
  }
  return out;
}
