import { someWord, wordAt, wordSet } from '../../text/words.ts';
import { isNamed, isSeveral, side } from '../sides.ts';
import type { NounPhrase, NounSides } from './noun-phrase.ts';

/** No more words than a place and a day stand between the noun and "where". */
const TO_WHERE = 8;
const WHERE = wordSet('where when');
const TO_COME = wordSet('will would are were due expected set scheduled hope plan');
const TALKING = wordSet('meet discuss talk hold address negotiate seek try review tackle');
/** "are both widely expected to discuss". */
const TO_TALKING = 7;

/** "ahead of the summit in Oslo on Friday, where A and B are expected to discuss cod": those two will be there. */
export function whereTheyMeet({ scene, to }: NounPhrase): NounSides | null {
  const { doc, sentence, groups } = scene;
  for (let i = to; i < Math.min(sentence.to, to + TO_WHERE); i++) {
    if (/^[.;:]$/.test(wordAt(doc, i))) return null;
    if (!WHERE.has(wordAt(doc, i))) continue;
    const who = groups.find(({ from }) => from === i + 1);
    if (!who || !isSeveral(who) || !isNamed(who) || !TO_COME.has(wordAt(doc, who.to))) return null;
    return someWord(doc, who.to, Math.min(sentence.to, who.to + TO_TALKING), TALKING)
      ? { sides: [side(who.mentions)], open: false, status: 'planned' }
      : null;
  }
  return null;
}
