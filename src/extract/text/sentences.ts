import type { Block } from '#src/model/document.ts';
import { FINAL_ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { OPENERS, TITLE_OPENERS } from '../lexicon/openers.ts';
import { MONTHS, WEEKDAYS } from '../lexicon/time-words.ts';
import { type Token, tokenise } from './tokens.ts';
import { factOf } from './vocabulary.ts';

/** A run of tokens `from` ≤ i < `to` that makes one sentence of one block. */
export interface Sentence {
  index: number;
  from: number;
  to: number;
  /** Index of the block among the document's readable blocks: sentences of one paragraph share it. */
  paragraph: number;
  kind: Block['kind'];
}

/** The readable part of a document in tokens and sentences. */
export interface Tokenised {
  text: string;
  tokens: Token[];
  sentences: Sentence[];
}

const READABLE = new Set<Block['kind']>(['title', 'standfirst', 'body']);
/** Longer "sentences" are tables or noise; the cap keeps every rule that looks around a sentence linear. */
const MAX_TOKENS = 300;

const CLOSING = /^["”’»'\])]$/;
/** What opens a sentence that does not begin with a capital: quotation marks, brackets, marks of list items. */
const OPENING = /^["“‘«'([•–—-]$/;

/**
 * A text in the first person, or a note that leaves "I" out, is signed: the lines with name and office are read too,
 * for the name alone.
 */
const FIRST_PERSON =
  /\bI\b|^[^"“«]{0,200}\b[Ww]e (?:will|look forward)\b|^(?:Today,? we|We) (?:met|welcomed|hosted|held|discussed|spoke)\b|^(?:Met|Spoke|Agreed|Good|Great|Pleased|Delighted|Welcomed|Hosted)\b/;
const SIGNATURE = /^(?!By\b)(?=.*\b(?:Hon|Senator|Minister|Secretary|President|Ambassador|Commissioner)\b)/i;

/** A line of name and office is short: of a long one only the beginning is looked at. */
const SIGNATURE_LENGTH = 160;

/** Tokens and sentences of the blocks that can yield events; furniture has none. Linear in the text. */
export function readSentences(text: string, blocks: readonly Block[]): Tokenised {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const personal = blocks.some(
    ({ kind, start, end }) => kind === 'body' && FIRST_PERSON.test(text.slice(start, end)),
  );
  blocks.forEach((block, paragraph) => {
    if (!READABLE.has(block.kind) && !(personal && isSignature(text, block))) return;
    const first = tokens.length;
    tokenise(text, block.start, block.end, tokens);
    for (const [from, to] of cut(tokens, first)) {
      sentences.push({
        index: sentences.length,
        from,
        to,
        paragraph,
        kind: block.kind === 'furniture' ? 'meta' : block.kind,
      });
    }
  });
  return { text, tokens, sentences };
}

/** A line of name and office under the headline, or behind a dash below the text. */
function isSignature(text: string, { kind, start, end }: Block): boolean {
  const line = text.slice(start, Math.min(end, start + SIGNATURE_LENGTH));
  return (kind === 'meta' || (kind === 'furniture' && /^[-–—―]/.test(line))) && SIGNATURE.test(line);
}

/** Cuts the tokens from `first` on into sentences. */
function* cut(tokens: readonly Token[], first: number): Generator<[number, number]> {
  let from = first;
  for (let i = first; i < tokens.length; i++) {
    if ((!endsSentence(tokens, i) || isItemNumber(tokens, from, i)) && i - from < MAX_TOKENS) continue;
    const to = closedAt(tokens, i + 1);
    yield [from, to];
    from = to;
    i = to - 1;
  }
  if (from < tokens.length) yield [from, tokens.length];
}

/** "2. Welcomed the truce": the stop behind the number of an item that opens with its verb; "2. He welcomed" is a sentence as any. */
const isItemNumber = (tokens: readonly Token[], from: number, stop: number): boolean =>
  stop === from + 1 &&
  /^\p{N}{1,2}$/u.test(tokens[from]!.text) &&
  OPENING_VERB.test(tokens[stop + 1]?.text ?? '') &&
  tokens[stop + 2]?.kind === 'word' &&
  !tokens[stop + 2]!.cap;
const OPENING_VERB =
  /^(?!Ahmed|Moh?am|Muham|Hamed|Syed|Sayed|Saeed|Khaled|Waleed|Majed|Red)\p{Lu}\p{Ll}+ed$/u;

/** The token behind the quotation marks and brackets that close at `at` without a space before them. */
function closedAt(tokens: readonly Token[], at: number): number {
  let next = at;
  while (tokens[next] && CLOSING.test(tokens[next]!.text) && tokens[next]!.start === tokens[next - 1]!.end)
    next++;
  return next;
}

const closes = factOf((lower) =>
  /^[.!?…]$/.test(lower) ? 'stop' : FINAL_ABBREVIATIONS.has(lower) ? 'abbreviation' : 'no',
);

/** The index of the first sentence of the body, with which the report begins; -1 where there is none. */
export const leadOf = ({ sentences }: Pick<Tokenised, 'sentences'>): number =>
  sentences.findIndex(({ kind }) => kind === 'body');

/** Does a sentence end with token `i`? A full stop does double duty behind some abbreviations ("the U.S. The"). */
function endsSentence(tokens: readonly Token[], i: number): boolean {
  const stop = closes(tokens[i]!.word);
  if (stop === 'no') return false;
  const abbreviated = stop === 'abbreviation';
  const next = closedAt(tokens, i + 1);
  const after = tokens[next];
  if (!after) return true;
  if (after.start === tokens[next - 1]!.end) return false;
  if (isHour(tokens, i) && (isOfHour(after) || tokens[next + 1]?.lower === 'time')) return false;
  if (abbreviated)
    return OPENERS.has(after.lower) && after.cap && !isTitled(tokens, next) && !goesOn(tokens, next);
  return after.cap || after.kind === 'number' || OPENING.test(after.text);
}

/** "at 5 p.m. (local time)", "9:30 p.m. Tuesday", "6 a.m. GMT": what makes the hour exact. */
const isOfHour = ({ text, lower }: Token): boolean =>
  text === '(' || lower in WEEKDAYS || lower in MONTHS || ZONES.has(text);
const ZONES = new Set('GMT UTC EST EDT CET CEST PST PDT BST IST ET JST MSK'.split(' '));

/** "at 5 p.m. (local time)", "6 a.m. Japan time": the stop of an hour. */
const isHour = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.lower === 'm' && tokens[i - 2]?.text === '.' && /^[ap]$/.test(tokens[i - 3]?.lower ?? '');

/** Old wires write the word behind "U.S." with a capital: "U.S. And Japanese officials", "the U.S. Would act". */
const goesOn = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return (
    (/^(?:and|or)$/.test(tokens[at]!.lower) && next?.cap === true && !OPENERS.has(next.lower)) ||
    (AUXILIARIES.test(tokens[at]!.lower) &&
      next?.cap === false &&
      !/^(?:it|he|she|they|there|this|that|we|the|you|i)$/.test(next.lower))
  );
};
const AUXILIARIES = /^(?:is|are|was|were|has|have|had|will|would|should|could|can|does|did)$/;

/** "U.S. Trade Representative", "U.S. Treasury's Baker", "U.S. Under Secretary": the opener of a title and no word of grammar. */
const isTitled = (tokens: readonly Token[], at: number) =>
  (TITLE_OPENERS.has(tokens[at]!.lower) &&
    (tokens[at + 1]?.cap === true || /^['’]s$/.test(tokens[at + 1]?.text ?? ''))) ||
  (/^(?:under|first|second)$/.test(tokens[at]!.lower) &&
    /^(?:secretary|secretaries|lady|deputy|vice|assistant)$/.test(tokens[at + 1]?.lower ?? ''));
