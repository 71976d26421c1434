import { DAYS } from '../lexicon/names.ts';
import { phraseIn, wordAt, wordSet } from '../text/words.ts';
import type { Scene } from './scene.ts';

/** "and separately with B", "and, separately, with B", "and today with B", "and on Friday with B": the token behind when or how. */
export function pastTime(doc: Scene['doc'], at: number): number {
  if (wordAt(doc, at) === 'on' && DAYS.has(wordAt(doc, at + 1))) return at + 2;
  if (wordAt(doc, at) === ',' && wordAt(doc, at + 1) === 'separately' && wordAt(doc, at + 2) === ',')
    return at + 3;
  // "and B the next day", "and B a day later"
  if (THAT_DAY.test(phraseIn(doc, at, at + 3))) return at + 3;
  return LATER.has(wordAt(doc, at)) ? at + 1 : at;
}

const THAT_DAY =
  /^(?:the (?:same|next|following|previous) (?:day|morning|afternoon|evening)|(?:a|one) day (?:later|earlier))$/;
const LATER = wordSet('separately later then also afterwards today yesterday tomorrow');
