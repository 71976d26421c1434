import type { StatePiece } from '../mentions/mention.ts';
import { pairAt } from '../mentions/paired-sides.ts';
import { piece } from '../mentions/pieces.ts';
import type { Tokenised } from '../sentences.ts';
import type { Voice } from '../voice.ts';
import { someWord, wordSet } from '../words.ts';
import type { Draft } from './draft.ts';
import { give } from './give-state.ts';
import { isBare } from './whose-side.ts';

/** So many sentences behind a meeting the ties of the two are told. */
const BEHIND = 2;
/** "Zenda-Chad bilateral trade" has no more words. */
const TO_TIES = 4;
const TIES = wordSet('ties relations relationship relationships trade cooperation friendship partnership');

/**
 * "OSLO: Minister A met Chadian Minister B. A reaffirmed strong Zenda-Chad ties": a report filed abroad that does not
 * say for whom A speaks says of which two states the ties are.
 */
export function placeByTies(doc: Tokenised, drafts: readonly Draft[], voice: Voice): void {
  if (voice.official || voice.named || voice.organization) return;
  for (const { parties, frames } of drafts) {
    const [bare, another] = parties.filter((party) => isBare(party) && party.entity.heads.size > 0);
    const known = parties.find(({ country }) => country !== null)?.country?.code;
    if (!bare || another || !known || parties.length !== 2) continue;
    const other = otherOfTies(doc, frames[0]!.sentence, known);
    if (other) give(bare, other);
  }
}

/** The other state of the ties with the one that is known. */
function otherOfTies(doc: Tokenised, sentence: number, known: string): StatePiece | null {
  const { tokens, sentences } = doc;
  const { from } = sentences[sentence]!;
  const { to } = sentences[Math.min(sentences.length - 1, sentence + BEHIND)]!;
  for (let at = from; at < to; at++) {
    const pair = pairAt(tokens, at);
    if (!pair?.codes.includes(known)) continue;
    if (!someWord(doc, pair.to, Math.min(to, pair.to + TO_TIES), TIES)) continue;
    return { ...piece(doc, at, pair.to), code: pair.codes.find((code) => code !== known)! };
  }
  return null;
}
