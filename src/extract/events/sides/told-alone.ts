import type { Frame } from '../../frames/frame.ts';
import { SEPARATELY } from '../../lexicon/function-words.ts';
import { OF_MORE } from '../../lexicon/of-more.ts';
import type { Sentence, Tokenised } from '../../text/sentences.ts';
import { phraseIn, someWord, wordAt, wordSet } from '../../text/words.ts';
import type { Party } from '../party.ts';

const OCCASION = wordSet('meeting conversation talks call');
const LATER = 8;

/** "met A, B and C. During the conversation with A, …": each was met alone. */
export function isToldAlone(doc: Tokenised, frame: Frame, object: readonly Party[]): boolean {
  const { sentence } = frame;
  if (isAtTriple(doc, frame)) return false;
  const from = doc.sentences[sentence]!.to;
  const to = doc.sentences[Math.min(sentence + LATER, doc.sentences.length - 1)]!.to;
  for (let i = from; i < to - 2; i++) {
    if (wordAt(doc, i + 1) !== 'with' || !OCCASION.has(wordAt(doc, i))) continue;
    const met = mentionFrom(object, i + 2);
    if (met && !goesOn(doc, object, met.to)) return true;
  }
  return false;
}

/** "hosted A and B for a trilateral meeting": together, whatever is told of one of them later. */
const isAtTriple = (doc: Tokenised, { from, sentence }: Frame): boolean =>
  TRIPLE.test(phraseIn(doc, from, doc.sentences[sentence]!.to));
const TRIPLE = new RegExp(
  `^(?:(?!\\b(?:after|before|ahead|following)\\b).)*\\b(?:${[...OF_MORE].join('|')})\\b`,
);

const mentionFrom = (object: readonly Party[], at: number) =>
  object.flatMap(({ entity }) => entity.mentions.find(({ from }) => from === at) ?? [])[0];

/** Another of those met stands behind "and" or a comma. */
const goesOn = (doc: Tokenised, object: readonly Party[], at: number): boolean =>
  wordAt(doc, at) === 'and' || (wordAt(doc, at) === ',' && mentionFrom(object, at + 1) !== undefined);

const OCCASIONS = wordSet('calls meetings conversations');
const TOGETHER = wordSet('all four five six');

/** The headline speaks of "A's Calls with", or the next sentence opens "In separate calls". */
export function toldInPlural(doc: Tokenised, { sentence }: Frame): boolean {
  const next = doc.sentences[sentence + 1];
  if (isToldApart(doc, sentence)) return true;
  if (next && wordAt(doc, next.from) === 'in' && someWord(doc, next.from, next.from + 4, SEPARATELY))
    return true;
  if (next && someWord(doc, next.from, next.from + 2, TOGETHER)) return false;
  const [head] = doc.sentences;
  return sentence > 0 && head?.kind === 'title' && hasOccasions(doc, head);
}

/** So many sentences behind, it may be told that each was met alone. */
const BEHIND = 3;

/** "met A and B. … The minister met the two ambassadors separately", "He had bilateral meetings with both". */
const isToldApart = (doc: Tokenised, sentence: number): boolean =>
  doc.sentences
    .slice(sentence + 1, sentence + 1 + BEHIND)
    .some(({ from, to }) => APART.test(phraseIn(doc, from, to)));
const APART =
  /\b(?:met|received)(?: with)? (?:the|both|each of the) (?:\S+ ){1,6}separately\b|\b(?:bilateral|separate|individual|one-on-one) (?:meetings|talks|discussions|conversations|sessions) with (?:both|each)\b/;

function hasOccasions(doc: Tokenised, { from, to }: Sentence): boolean {
  for (let i = from; i < to - 1; i++)
    if (OCCASIONS.has(wordAt(doc, i)) && wordAt(doc, i + 1) === 'with') return true;
  return false;
}
