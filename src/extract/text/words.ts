import type { Sentence, Tokenised } from './sentences.ts';
import { lowerAt } from './tokens.ts';
import { type Word, yesOrNo } from './vocabulary.ts';

/** Words in lower case, as tokens have them. */
export type Words = ReadonlySet<string>;

/** The words of a list, divided by white space. */
export const wordSet = (list: string): Words => new Set(list.split(/\s+/));

/** Asks whether a token's word is among some words: for rules that ask it of every token. */
export const oneOf = (words: Words | string): ((word: Word) => boolean) => {
  const known = typeof words === 'string' ? wordSet(words) : words;
  return yesOrNo((lower) => known.has(lower));
};

/** Asks whether a token's word is written so, letters in lower case: for patterns that are held against every token. */
export const written = (pattern: RegExp): ((word: Word) => boolean) =>
  yesOrNo((lower) => pattern.test(lower));

/** A sentence in its document. */
export interface InSentence {
  doc: Tokenised;
  sentence: Sentence;
}

/** The word or mark at token `i` in lower case; empty outside the document. */
export const wordAt = ({ tokens }: Tokenised, i: number): string => lowerAt(tokens, i);

/** The words at tokens `from` ≤ i < `to`, in lower case. */
export const wordsIn = ({ tokens }: Tokenised, from: number, to: number): string[] =>
  tokens.slice(from, to).map(({ lower }) => lower);

/** The same in one string, with a space between: what patterns over several words are held against. */
export function phraseIn(doc: Tokenised, from: number, to: number): string {
  const { text, starts } = lowerTextOf(doc);
  const last = starts.length - 1;
  const [first, end] = [within(from, last), within(to, last)];
  return first < end ? text.slice(starts[first], starts[end]! - 1) : '';
}

/** As `slice` counts: from the end where negative. */
const within = (at: number, length: number): number =>
  at < 0 ? Math.max(0, length + at) : Math.min(at, length);

/** A document's words with a space behind each, and where each begins. */
interface LowerText {
  text: string;
  starts: Uint32Array;
}
/** Many rules look at the same words, which are put together once. */
const LOWER_TEXTS = new WeakMap<Tokenised, LowerText>();

function lowerTextOf(doc: Tokenised): LowerText {
  const known = LOWER_TEXTS.get(doc);
  if (known) return known;
  const starts = new Uint32Array(doc.tokens.length + 1);
  doc.tokens.forEach(({ lower }, i) => {
    starts[i + 1] = starts[i]! + lower.length + 1;
  });
  const made = { text: `${doc.tokens.map(({ lower }) => lower).join(' ')} `, starts };
  LOWER_TEXTS.set(doc, made);
  return made;
}

/** Is one of the words at tokens `from` ≤ i < `to` among `words`? Both may lie outside the document. */
export function someWord({ tokens }: Tokenised, from: number, to: number, words: Words): boolean {
  const end = Math.min(to, tokens.length);
  for (let i = Math.max(0, from); i < end; i++) if (words.has(tokens[i]!.lower)) return true;
  return false;
}

/** The same for long stretches, with what `oneOf` makes of the words. */
export function someToken(
  { tokens }: Tokenised,
  from: number,
  to: number,
  isWanted: (word: Word) => boolean,
): boolean {
  for (let i = from; i < to; i++) if (isWanted(tokens[i]!.word)) return true;
  return false;
}

/** Is one of the `reach` words before token `at` among `words`? Looks no further back than the sentence begins. */
export const precededBy = ({ doc, sentence }: InSentence, at: number, reach: number, words: Words): boolean =>
  someWord(doc, Math.max(sentence.from, at - reach), at, words);

/** The token `reach` words before token `at`, or the first of its sentence: where to begin to look for what leads up to it. */
export const backFrom = ({ sentences }: Tokenised, at: number, reach: number): number =>
  Math.max(sentenceAt(sentences, at)?.from ?? 0, at - reach);

/** The sentence of a token, found in as many steps as the number of sentences has digits in base two. */
function sentenceAt(sentences: readonly Sentence[], at: number): Sentence | undefined {
  let [low, high] = [0, sentences.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.from <= at) low = middle;
    else high = middle;
  }
  return sentences[low];
}
