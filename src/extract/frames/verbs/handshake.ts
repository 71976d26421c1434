import { wordAt, wordSet } from '../../text/words.ts';
import type { Scene } from '../scene.ts';

const JOINT = wordSet('they both two pair leaders ministers presidents');
const TALKING = wordSet('discussed talked reviewed exchanged discussing talks conversation');
/** Between those who spoke and their verb no more words stand ("the two leaders then briefly discussed"). */
const TO_VERB = 5;
/** In the sentence of the handshake and the one behind it. */
const SENTENCES = 2;

/** "A shook hands with B, and the two discussed trade": behind a handshake alone nothing was said. */
export function isFollowedByTalk({ doc, sentence }: Scene, at: number): boolean {
  const end = doc.sentences[Math.min(sentence.index + SENTENCES, doc.sentences.length) - 1]!.to;
  let joint = -TO_VERB;
  for (let i = at; i < end; i++) {
    if (JOINT.has(wordAt(doc, i))) joint = i;
    if (TALKING.has(wordAt(doc, i)) && i - joint < TO_VERB) return true;
  }
  return false;
}
