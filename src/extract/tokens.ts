import { ABBREVIATIONS } from './lexicon/abbreviations.ts';
import { spellingOf, type Word } from './vocabulary.ts';

/** A word, a number or a punctuation mark with its place in the document's text. */
export interface Token {
  start: number;
  end: number;
  text: string;
  /** Lower case, typographic apostrophes and hyphens made plain: the form that lexicons hold. */
  lower: string;
  /** The word of which this is one occurrence. */
  word: Word;
  kind: 'word' | 'number' | 'mark';
  /** The word begins with an upper-case letter. */
  cap: boolean;
}

// One alternative a kind of token; every quantifier is over disjoint classes, so that a match is linear.
const PATTERN =
  /(\p{Lu}\.(?:\p{Lu}\.?)+(?![\p{L}]))|([\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*)|(\p{N}+(?:[.,:/]\p{N}+)*(?:-?[\p{L}\p{M}]+)*)|\S/gu;

function token(written: string, start: number, kind: Token['kind']): Token {
  const { text, word, cap } = spellingOf(written);
  return {
    start,
    end: start + text.length,
    text,
    lower: word.lower,
    word,
    kind,
    cap: cap && kind === 'word',
  };
}

/** The form of token `i` that lexicons hold; empty where the text ends, so that no lexicon has it. */
export const lowerAt = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';

/** Cuts `text` between `from` and `to` into tokens; a possessive `'s` is a token of its own. Linear. */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  const slice = text.slice(from, to);
  for (let at = 0; at < slice.length; ) {
    const code = slice.charCodeAt(at);
    const end = code < 128 ? plainEnd(slice, at) : at;
    if (end > at) {
      if (isLetter(code)) pushWord(tokens, slice.slice(at, end), from + at);
      else if (code > 32) tokens.push(token(slice.slice(at, end), from + at, 'mark'));
      at = end;
      continue;
    }
    PATTERN.lastIndex = at;
    const match = PATTERN.exec(slice);
    if (!match) break;
    pushMatch(tokens, match, from + match.index);
    at = PATTERN.lastIndex;
  }
  return mergeAbbreviations(tokens);
}

function pushMatch(tokens: Token[], match: RegExpExecArray, start: number): void {
  const [found, abbreviation, word, number] = match;
  if (word !== undefined) pushWord(tokens, found, start);
  else if (number !== undefined) tokens.push(token(found, start, 'number'));
  else tokens.push(token(found, start, abbreviation !== undefined ? 'word' : 'mark'));
}

const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isDigit = (code: number) => code >= 48 && code <= 57;

/**
 * Where the word, mark or space of ASCII at `at` ends, for most need no pattern; `at` where only the pattern can
 * tell: numbers, "U.S.", and what has a character beyond ASCII right behind it.
 */
function plainEnd(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (!isLetter(first)) return isDigit(first) ? at : at + 1;
  for (let end = at + 1; ; end++) {
    const code = text.charCodeAt(end);
    if (isLetter(code) || isDigit(code)) continue;
    if (code > 127) return at;
    if (code === DOT && end === at + 1) return at;
    if (code !== APOSTROPHE && code !== HYPHEN) return end;
    const next = text.charCodeAt(end + 1);
    if (next > 127) return at;
    if (!isLetter(next) && !isDigit(next)) return end;
  }
}

const [APOSTROPHE, HYPHEN, DOT] = [39, 45, 46];

/** Adds a word; the possessive mark at its end is a token of its own. */
function pushWord(tokens: Token[], found: string, start: number): void {
  const stem = found.length > 2 && isPossessive(found) ? found.slice(0, -2) : found;
  tokens.push(token(stem, start, 'word'));
  if (stem !== found) tokens.push(token(found.slice(-2), start + stem.length, 'mark'));
}

const isPossessive = (word: string) =>
  /^[sS]$/.test(word[word.length - 1]!) && /^['’]$/.test(word[word.length - 2]!);

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
  for (let i = 0; i < tokens.length; i++) {
    const next = tokens[i]!;
    const last = out[out.length - 1];
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
