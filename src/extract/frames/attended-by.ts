import { wordAt, wordSet } from '../words.ts';
import type { NounPhrase, NounSides } from './noun-phrase.ts';
import { isSeveral, side } from './sides.ts';

const OCCASIONS = wordSet('summit meeting conference session gathering talks');
/** Between the occasion and "was attended by" stands no more than its place and its days. */
const TO_VERB = 16;

/** "The summit, held at Cusco on 7 May, was attended by A, B and C": an occasion that is told by who came, where nothing before told of it. */
export function attendedBy({ scene, noun, to }: NounPhrase): NounSides | null {
  const { doc, sentence, groups } = scene;
  if (!OCCASIONS.has(noun.word)) return null;
  for (let i = to; i < Math.min(sentence.to - 3, to + TO_VERB); i++) {
    if (/^[;:.]$/.test(wordAt(doc, i))) return null;
    if (!/^(?:was|were)$/.test(wordAt(doc, i))) continue;
    if (wordAt(doc, i + 1) !== 'attended' || wordAt(doc, i + 2) !== 'by') return null;
    const who = groups.find(({ from }) => from === i + 3);
    return who && isSeveral(who) ? { sides: [side(who.mentions)], open: false, attended: true } : null;
  }
  return null;
}
