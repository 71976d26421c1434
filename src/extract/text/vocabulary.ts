import { codeAt } from './code-at.ts';
import { remembered } from './remembered.ts';

/** A word, number or mark in lower case: one and the same for every token of it, in any document. */
export interface Word {
  lower: string;
  /** What `factOf` has found out about it, by the number of the fact; empty where nobody has asked. */
  facts: unknown[];
  /** What `yesOrNo` has found out about it, many answers a number; 0 where nobody has asked. */
  answers: number[];
}

/** How a token is written. */
export interface Spelling {
  text: string;
  length: number;
  word: Word;
  /** Begins with an upper-case letter. */
  cap: boolean;
}

/** How many facts `factOf` was asked for: a word has a place for each. */
let facts = 0;
/** How many questions `yesOrNo` was asked for, and how many of them share a number. */
let questions = 0;
const TOGETHER = 15;

/** Longer ones are rarely met again. */
const LONGEST = 32;
/** Spellings by a number made of their letters. */
const AT_HAND: (Spelling | undefined)[] = new Array(1 << 14);

/** The one spelling of a piece of a text. Most are at hand, so that the piece need not be cut out. */
export function spellingAt(text: string, from: number, to: number): Spelling {
  let number = 0;
  for (let i = from; i < to; i++) number = (Math.imul(number, 31) + codeAt(text, i)) | 0;
  const place = (number ^ (number >>> 14)) & (AT_HAND.length - 1);
  const known = AT_HAND[place];
  if (known && known.length === to - from && stands(known.text, text, from)) return known;
  const found = spellingOf(text.slice(from, to));
  if (to - from <= LONGEST) AT_HAND[place] = found;
  return found;
}

function stands(piece: string, text: string, from: number): boolean {
  for (let i = 0; i < piece.length; i++) if (codeAt(piece, i) !== codeAt(text, from + i)) return false;
  return true;
}

/** The one spelling of a text. */
export const spellingOf = remembered((text): Spelling => {
  return { text, length: text.length, word: wordOf(plain(text)), cap: isCapital(text) };
});

const wordOf = remembered(
  (lower): Word => ({
    lower,
    facts: new Array(facts),
    answers: new Array(Math.ceil(questions / TOGETHER)).fill(0),
  }),
);

/** Lower case with typographic apostrophes and hyphens made plain and "&" spelled out, as lexicons write it. */
export function plain(text: string): string {
  if (text === '&') return 'and';
  const lower = text.toLowerCase();
  return isAscii(lower) ? lower : lower.replace(/[’ʼ]/g, "'").replace(/[‑–]/g, '-');
}

/** Has it nothing beyond ASCII? */
export function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (codeAt(text, i) > 127) return false;
  return true;
}

/** Does it begin with an upper-case letter? Most words answer by their first code. */
function isCapital(text: string): boolean {
  const code = codeAt(text, 0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

/**
 * A question about a word that depends on nothing but its letters, answered once a word and not once a token:
 * "does a phrase of this table begin with it?". The answer must not be `undefined`.
 */
export function factOf<Fact>(find: (lower: string, word: Word) => Fact): (word: Word) => Fact {
  const number = facts++;
  return (word) => {
    const { facts: known } = word;
    let fact = known[number] as Fact | undefined;
    if (fact === undefined) {
      fact = find(word.lower, word);
      known[number] = fact;
    }
    return fact;
  };
}

const [NO, YES, EITHER] = [1, 2, 3];

/** As `factOf` for a question of yes or no, of which most rules are made: the answers take little room, so that those of all words of a text are at hand. */
export function yesOrNo(holds: (lower: string, word: Word) => boolean): (word: Word) => boolean {
  const place = Math.floor(questions / TOGETHER);
  const shift = (questions++ % TOGETHER) * 2;
  const ask = (word: Word): boolean => {
    const yes = holds(word.lower, word);
    word.answers[place] = (word.answers[place] ?? 0) | ((yes ? YES : NO) << shift);
    return yes;
  };
  return (word) => {
    const answer = (word.answers[place]! >> shift) & EITHER;
    return answer === 0 ? ask(word) : answer === YES;
  };
}
