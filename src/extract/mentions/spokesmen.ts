import { GAZETTEER } from '../gazetteer/gazetteer.ts';
import type { Sentence, Tokenised } from '../text/sentences.ts';
import { lowerAt } from '../text/tokens.ts';
import { wordSet } from '../text/words.ts';
import type { Mention } from './mention.ts';
import { officeAt } from './offices/office.ts';
import { piece, statePiece } from './pieces.ts';

const VOICES = wordSet('spokesman spokeswoman spokesperson');
/** "a spokesman for outgoing Zendan Deputy Prime Minister Ana Maria Blake" has no more words. */
const LONGEST = 14;
const OPENS = /^(?:an?|the|his|her|['’]s)$/;

/**
 * "B, a spokesman for the Zendan president,", "B, the president's spokeswoman,": takes that B speaks for another.
 * `false` where no such apposition follows the name.
 */
export function takeSpokesman(doc: Tokenised, sentence: Sentence, mention: Mention): boolean {
  const { tokens } = doc;
  const first = mention.to + 1;
  const limit = Math.min(sentence.to, first + LONGEST);
  if (!OPENS.test(lowerAt(tokens, first)) && !tokens[first]?.cap) return false;
  let head = first;
  while (head < limit && !VOICES.has(lowerAt(tokens, head)) && tokens[head]!.text !== ',') head++;
  if (!VOICES.has(lowerAt(tokens, head))) return false;
  const owned = tokens.slice(first, head).some(({ text }) => /^['’]s?$/.test(text));
  const ofSomebody = /^(?:for|of)$/.test(lowerAt(tokens, head + 1));
  let end = head + 1;
  while (end < limit && !/^[,.;]$/.test(tokens[end]!.text)) end++;
  // "the president's spokesman in a statement,"
  const alone = end === head + 1 || /^(?:in|on)$/.test(lowerAt(tokens, head + 1));
  if (tokens[end]?.text !== ',' || !(ofSomebody || (owned && alone))) return false;
  if (ofSomebody && !isOfficial(doc, head + 2, end)) return false;
  mention.country ??= stateBetween(doc, first, end);
  Object.assign(mention, { head: lowerAt(tokens, head), title: piece(doc, head, head + 1), to: end });
  return true;
}

/** "for the president", "for Araya", "of the Zendan army"; "for the farmers" is of nobody who sits at the table. */
function isOfficial(doc: Tokenised, served: number, end: number): boolean {
  const from = /^(?:the|his|her)$/.test(lowerAt(doc.tokens, served)) ? served + 1 : served;
  return from < end && (doc.tokens[from]!.cap || officeAt(doc, from, end, true) !== null);
}

/** The state that the words between two tokens name first. */
function stateBetween(doc: Tokenised, from: number, end: number): Mention['country'] {
  for (let i = from; i < end; i++) {
    const entry = GAZETTEER.at(doc.tokens, i, end);
    if (entry && 'code' in entry.value) return statePiece(doc, entry);
  }
  return null;
}
