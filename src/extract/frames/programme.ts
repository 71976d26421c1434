import { backFrom, wordAt, wordSet } from '../words.ts';
import type { NounPhrase } from './noun-phrase.ts';

const PROGRAMMES = wordSet('visit trip tour programme program itinerary agenda schedule stay engagements');
const INCLUDING = wordSet('includes include featuring features comprises included featured comprised');
/** A programme lists no more words before the noun. */
const REACH = 30;
/** "The programme of the visit will also include". */
const TO_PROGRAMME = 6;
const WILL = wordSet('will would to');

/**
 * "The visit includes discussions with A, a forum and a meeting with B": the verb by which a programme lists the noun;
 * `null` where none does. What it includes is still to come, what it included has been.
 */
export function programmeOf({ scene: { doc, sentence }, from }: NounPhrase): 'planned' | 'held' | null {
  for (let i = from - 1; i >= Math.max(sentence.from, from - REACH); i--) {
    const word = wordAt(doc, i);
    if (/^[.;:]$/.test(word)) return null;
    if (!INCLUDING.has(word)) continue;
    const first = Math.max(sentence.from, backFrom(doc, i, TO_PROGRAMME));
    for (let k = first; k < i; k++)
      if (PROGRAMMES.has(wordAt(doc, k)))
        return /d$/.test(word) && !WILL.has(wordAt(doc, i - 1)) ? 'held' : 'planned';
    return null;
  }
  return null;
}
