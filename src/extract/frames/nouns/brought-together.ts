import { wordAt, wordSet } from '../../text/words.ts';
import { isNamed, isSeveral, side } from '../sides.ts';
import type { NounPhrase, NounSides } from './noun-phrase.ts';

const BRINGING = wordSet('brought brings bring bringing');
/** Between the occasion and its verb stands no more than its day. */
const TO_VERB = 8;

/** "The session, shortly before dawn, brought together A, B and C": the occasion has those whom it brings as sides. */
export function broughtTogether({ scene, to }: NounPhrase): NounSides | null {
  const { doc, sentence, groups } = scene;
  for (let i = to; i < Math.min(sentence.to - 2, to + TO_VERB); i++) {
    if (/^[;:.]$/.test(wordAt(doc, i))) return null;
    if (!BRINGING.has(wordAt(doc, i)) || wordAt(doc, i + 1) !== 'together') continue;
    const who = groups.find(({ from }) => from === i + 2);
    return who && isSeveral(who) && isNamed(who) ? { sides: [side(who.mentions)], open: false } : null;
  }
  return null;
}
