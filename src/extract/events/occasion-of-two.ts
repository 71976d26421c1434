import { GAZETTEER } from '../gazetteer.ts';
import type { StatePiece } from '../mentions/mention.ts';
import { piece } from '../mentions/pieces.ts';
import type { Tokenised } from '../sentences.ts';
import { tokenise } from '../tokens.ts';
import { someWord, wordSet } from '../words.ts';

const OCCASIONS = wordSet('meeting dialogue consultations consultation commission summit talks');
/** "Foreign and Defence Ministers' Strategic" has no more words. */
const TO_OCCASION = 7;

/** The other state of "the Zenda-Chad Foreign Ministers' Meeting", which joins these two and no third. */
export function otherOfOccasion(doc: Tokenised, sentence: number, known: string): StatePiece | null {
  const { from, to } = doc.sentences[sentence]!;
  for (let at = from; at < to; at++) {
    const { text, cap } = doc.tokens[at]!;
    const parts = cap ? text.split(/[-–]/) : [];
    if (parts.length !== 2) continue;
    const codes = parts.map(stateOf);
    const other = codes.find((code) => code !== known);
    if (!other || !codes.includes(known) || codes.includes(null)) continue;
    if (someWord(doc, at + 1, Math.min(to, at + 1 + TO_OCCASION), OCCASIONS))
      return { ...piece(doc, at, at + 1), code: other };
  }
  return null;
}

function stateOf(word: string): string | null {
  const value = GAZETTEER.at(tokenise(word), 0)?.value;
  return value?.type === 'country' || value?.type === 'demonym' ? value.code : null;
}
