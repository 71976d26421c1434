import type { Frame } from '../../frames/frame.ts';
import { SEPARATELY } from '../../lexicon/function-words.ts';
import { OF_MORE } from '../../lexicon/of-more.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Sentence, Tokenised } from '../../text/sentences.ts';
import { phraseIn, someWord, wordAt, wordSet, wordsIn } from '../../text/words.ts';
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
export function toldInPlural(doc: Tokenised, frame: Frame): boolean {
  const { sentence } = frame;
  const next = doc.sentences[sentence + 1];
  if (isToldApart(doc, frame)) return true;
  if (next && wordAt(doc, next.from) === 'in' && someWord(doc, next.from, next.from + 4, SEPARATELY))
    return true;
  if (next && someWord(doc, next.from, next.from + 2, TOGETHER)) return false;
  const [head] = doc.sentences;
  return sentence > 0 && head?.kind === 'title' && hasOccasions(doc, head);
}

/** So many sentences behind, it may be told that each was met alone. */
const BEHIND = 3;

/** "met A and B. … The minister met the two ambassadors separately", "He had bilateral meetings with both". */
const isToldApart = (doc: Tokenised, { sentence, sides }: Frame): boolean =>
  doc.sentences.slice(sentence + 1, sentence + 1 + BEHIND).some(({ from, to }) => {
    const [apart] = APART.exec(phraseIn(doc, from, to)) ?? [];
    return apart !== undefined && isOfSubject(doc, from, to, sides[0]?.mentions[0]);
  });
const APART =
  /\b(?:met|received)(?: with)? (?:the|both|each of the) (?:\S+ ){1,6}separately\b|\b(?:bilateral|separate|individual|one-on-one) (?:meetings|talks|discussions|conversations|sessions) with (?:both|each)(?: of (?:them|the (?:two )?\w+))?(?: (?:m[ae]n|wom[ae]n|leaders?|presidents?|premiers?|ministers?|ambassadors?|envoys?|officials?))?(?=$| [.,;]| (?:in|on|at|during|before|after|later)\b)/;

/** "He", "The minister" or the name again: it is told of who met them, and of no one else. */
const isOfSubject = (doc: Tokenised, from: number, to: number, subject: Mention | undefined): boolean =>
  ANEW.has(wordAt(doc, from)) ||
  (subject !== undefined && wordsIn(doc, from, to).includes(wordAt(doc, subject.to - 1)));
const ANEW = wordSet('he she they the in during');

function hasOccasions(doc: Tokenised, { from, to }: Sentence): boolean {
  for (let i = from; i < to - 1; i++)
    if (OCCASIONS.has(wordAt(doc, i)) && wordAt(doc, i + 1) === 'with') return true;
  return false;
}
