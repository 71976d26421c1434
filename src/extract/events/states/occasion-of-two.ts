import type { StatePiece } from '../../mentions/mention.ts';
import { pairAt } from '../../mentions/paired-sides.ts';
import { piece } from '../../mentions/pieces.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { someWord, wordSet } from '../../text/words.ts';

const OCCASIONS = wordSet('meeting dialogue consultations consultation commission summit talks');
/** "Foreign and Defence Ministers' Strategic" has no more words. */
const TO_OCCASION = 7;

/** The other state of "the Zenda-Chad Foreign Ministers' Meeting", which joins these two and no third. */
export function otherOfOccasion(doc: Tokenised, sentence: number, known: string): StatePiece | null {
  const { from, to } = doc.sentences[sentence]!;
  for (let at = from; at < to; at++) {
    const pair = pairAt(doc.tokens, at);
    const code = pair?.codes.includes(known) ? pair.codes.find((one) => one !== known) : undefined;
    if (pair && code && someWord(doc, pair.to, Math.min(to, pair.to + TO_OCCASION), OCCASIONS))
      return { ...piece(doc, at, pair.to), code };
  }
  return null;
}
