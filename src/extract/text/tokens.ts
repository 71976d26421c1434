import { ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { codeAt } from './code-at.ts';
import { token } from './token-of.ts';
import { spellingAt, spellingOf, type Word, yesOrNo } from './vocabulary.ts';
import { dropEmphasis, EMPHASIS, mergeWireQuotes } from './wire-marks.ts';

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

/** The form of token `i` that lexicons hold; empty where the text ends, so that no lexicon has it. */
export const lowerAt = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';

/** "A & B": a word in one sign. */
const AMPERSAND = 38;

/**
 * Cuts `text` between `from` and `to` into tokens, behind those of `tokens`; a possessive `'s` is a token of its own.
 * Linear.
 */
export function tokenise(text: string, from = 0, to = text.length, tokens: Token[] = []): Token[] {
  const first = tokens.length;
  // The pattern must not look beyond `to`, nor must time grow with what else the document holds.
  const stretch = text.slice(from, to);
  for (let at = from; at < to; ) {
    const end = plainEnd(text, at, to);
    if (end > at) {
      const code = codeAt(text, at);
      if (isLetter(code)) pushWord(tokens, text, at, end);
      else if (code > SPACE) push(tokens, text, at, end, code === AMPERSAND ? 'word' : 'mark');
      at = end;
      continue;
    }
    PATTERN.lastIndex = at - from;
    const match = PATTERN.exec(stretch);
    if (!match) break;
    at = from + PATTERN.lastIndex;
    pushMatch(tokens, text, match, at);
  }
  if (stretch.includes('`') || stretch.includes("''")) mergeWireQuotes(tokens, first);
  if (EMPHASIS.test(stretch)) dropEmphasis(tokens, first);
  mergeAbbreviations(tokens, first);
  return tokens;
}

function push(tokens: Token[], text: string, from: number, to: number, kind: Token['kind']): void {
  tokens.push(token(spellingAt(text, from, to), from, to, kind));
}

/** Adds the match that ends at `to`. */
function pushMatch(tokens: Token[], text: string, match: RegExpExecArray, to: number): void {
  const { 0: found, 1: abbreviation, 2: word, 3: number } = match;
  const from = to - found.length;
  if (word !== undefined) pushWord(tokens, text, from, to);
  else if (number !== undefined) pushNumber(tokens, text, from, to);
  else push(tokens, text, from, to, abbreviation !== undefined ? 'word' : 'mark');
}

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*';
const OF_TWO_DATES = new RegExp(`^(?:\\d{1,2}-${MONTH}|${MONTH}-\\d{1,2})$`, 'i');

/** "31-June" of "May 31-June 3", "July-3" of "31 July-3 August": adds day and month as words of their own; `false` where it is neither. */
function pushDates(tokens: Token[], text: string, from: number, to: number): boolean {
  const found = text.slice(from, to);
  if (!OF_TWO_DATES.test(found)) return false;
  const dash = from + found.indexOf('-');
  const day = isDigit(codeAt(found, 0));
  push(tokens, text, from, dash, day ? 'number' : 'word');
  push(tokens, text, dash, dash + 1, 'mark');
  push(tokens, text, dash + 1, to, day ? 'word' : 'number');
  return true;
}

function pushNumber(tokens: Token[], text: string, from: number, to: number): void {
  if (isLetter(codeAt(text, to - 1)) && pushDates(tokens, text, from, to)) return;
  push(tokens, text, from, to, 'number');
}

/** "ex-minister", "then-President A": the word before the hyphen tells of the office and is no part of it. */
const OF_THE_PAST = /^(?:ex|then)-(?=\p{L})/iu;
/** The letters by which these words begin, for this is asked of every word. */
const HYPHENED = new Set([...'eEtT'].map((letter) => codeAt(letter, 0)));

/** Adds a word; the possessive mark at its end is a token of its own, and so is a verb that a pronoun has taken in. */
function pushWord(tokens: Token[], text: string, from: number, to: number): void {
  if (isDigit(codeAt(text, to - 1)) && pushDates(tokens, text, from, to)) return;
  const past = HYPHENED.has(codeAt(text, from)) ? OF_THE_PAST.exec(text.slice(from, to)) : null;
  if (past) {
    push(tokens, text, from, from + past[0].length, 'word');
    pushWord(tokens, text, from + past[0].length, to);
    return;
  }
  const stem = to - from > 2 && isPossessive(text, to - 2) ? to - 2 : to;
  if (stem === to && isApostrophe(text, to - 3)) {
    const verb = CONTRACTED.get(text.slice(to - 2, to));
    if (verb && PRONOUNS.has(text.slice(from, to - 3).toLowerCase())) {
      push(tokens, text, from, to - 3, 'word');
      tokens.push(token(spellingOf(verb), to - 3, to, 'word'));
      return;
    }
  }
  push(tokens, text, from, stem, 'word');
  if (stem < to) push(tokens, text, stem, to, 'mark');
}

/** "I've", "we'll": read as the verb for which they are short. */
const CONTRACTED: ReadonlyMap<string, string> = new Map([
  ['ve', 'have'],
  ['ll', 'will'],
  ['re', 'are'],
]);
const PRONOUNS = new Set(['i', 'we', 'he', 'she', 'they', 'it', 'you', 'who', 'that']);

function isApostrophe(text: string, at: number): boolean {
  const mark = codeAt(text, at);
  return mark === APOSTROPHE || mark === RIGHT_QUOTE;
}

/** `'s`, in any case and with either apostrophe. */
function isPossessive(text: string, at: number): boolean {
  const letter = codeAt(text, at + 1);
  return isApostrophe(text, at) && (letter === 115 || letter === 83);
}

const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isDigit = (code: number) => code >= 48 && code <= 57;

/**
 * Where the word, mark or space of ASCII at `at` ends, for most need no pattern; `at` where only the pattern can
 * tell: numbers, "U.S.", and what has a character beyond ASCII right behind it.
 */
function plainEnd(text: string, at: number, to: number): number {
  const first = codeAt(text, at);
  if (!isLetter(first)) return isDigit(first) || first > 127 ? at : at + 1;
  for (let end = at + 1; ; end++) {
    const code = end < to ? codeAt(text, end) : SPACE;
    if (isLetter(code) || isDigit(code)) continue;
    if (code > 127) return at;
    if (code === DOT && end === at + 1) return at;
    if (code !== APOSTROPHE && code !== HYPHEN) return end;
    const next = end + 1 < to ? codeAt(text, end + 1) : SPACE;
    if (next > 127) return at;
    if (!isLetter(next) && !isDigit(next)) return end;
  }
}

const [SPACE, APOSTROPHE, HYPHEN, DOT, RIGHT_QUOTE] = [32, 39, 45, 46, 0x2019];

const isAbbreviation = yesOrNo((lower) => ABBREVIATIONS.has(lower));
const DAY_OR_MONTH = /^(?:sun|mon|sat|wed|jan|jun|dec|mar)$/;

/** "Kim Il Sun.", "Ko Jan." at the end of a sentence: no day, where a capital stands before and no number behind. */
const isNameOfDay = (last: Token, before: Token | undefined, behind: Token | undefined): boolean =>
  DAY_OR_MONTH.test(last.lower) && before?.cap === true && behind?.kind !== 'number' && behind?.text !== ',';

/** Joins the full stop of an abbreviation or an initial to its word ("Mr.", "Oct.", "J."). */
function mergeAbbreviations(tokens: Token[], first: number): void {
  let kept = first;
  for (let i = first; i < tokens.length; i++) {
    const next = tokens[i]!;
    const last = next.text === '.' && kept > first ? tokens[kept - 1]! : null;
    const joins =
      last?.kind === 'word' &&
      last.end === next.start &&
      (isAbbreviation(last.word) || (last.text.length === 1 && last.cap)) &&
      !isNameOfDay(last, kept - 1 > first ? tokens[kept - 2] : undefined, tokens[i + 1]);
    if (joins) tokens[kept - 1] = token(spellingOf(`${last.text}.`), last.start, next.end, 'word');
    else tokens[kept++] = next;
  }
  tokens.length = kept;
}
