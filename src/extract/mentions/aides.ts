import type { Sentence, Tokenised } from '../text/sentences.ts';
import { lowerAt } from '../text/tokens.ts';
import { wordSet } from '../text/words.ts';
import type { Mention } from './mention.ts';
import { officeAt } from './offices/office.ts';
import { openingAt } from './opening.ts';
import { piece } from './pieces.ts';

const AIDES = wordSet('aide adviser advisor assistant');
/** "a senior foreign policy" stands before "adviser". */
const MAX_ADJECTIVES = 4;
/** "to outgoing Zendan Deputy Prime Minister Ana Maria Blake" has no more words. */
const MAX_SERVED = 12;

/**
 * "B, an aide to Zendan President A,": takes what B is and for which state, which the office of the one served tells.
 * `false` where no such apposition follows the name.
 */
export function takeAide(doc: Tokenised, sentence: Sentence, mention: Mention): boolean {
  const { tokens } = doc;
  let head = mention.to + 1;
  const limit = Math.min(sentence.to, head + MAX_ADJECTIVES + 1);
  while (head < limit && !AIDES.has(lowerAt(tokens, head)) && !/^[,.;]$/.test(tokens[head]!.text)) head++;
  if (!AIDES.has(lowerAt(tokens, head)) || lowerAt(tokens, head + 1) !== 'to') return false;
  const served = openingAt(doc, sentence, head + 2);
  const office = served.at < sentence.to ? officeAt(doc, served.at, sentence.to, true) : null;
  if (!office?.country) return false;
  const end = tokens.slice(office.to, office.to + MAX_SERVED).findIndex(({ text }) => /^[,.;]$/.test(text));
  if (end < 0) return false;
  Object.assign(mention, { head: 'aide', title: piece(doc, head, head + 1), to: office.to + end });
  mention.country ??= office.country;
  return true;
}
