import { SEPARATELY } from '../lexicon/function-words.ts';
import { type InSentence, oneOf, wordAt, wordSet } from '../text/words.ts';

const BEHIND_SEPARATELY = wordSet(
  '. , on in at here today yesterday tomorrow who to before after for this last next later during',
);
/** All else on the way to the end of a sentence is passed over. */
const matters = oneOf(SEPARATELY.union(wordSet('; : separate')));
const OCCASIONS = wordSet('calls conversations meetings talks telephone phone video');
const OF_TWO = wordSet('bilateral one-on-one face-to-face');
const OF_OCCASION = wordSet('in for');

/** "met A and B respectively", "discussed it with A and B in separate phone calls", "hosted A and B for separate bilateral meetings": behind token `at`, an occasion for each. */
export function endsSeparately({ doc, sentence }: InSentence, at: number): boolean {
  for (let i = at + 1; i < sentence.to; i++) {
    const { word: known, lower: word } = doc.tokens[i]!;
    if (!matters(known)) continue;
    if (word === ';' || word === ':') return false;
    if (word === 'separate' && OF_OCCASION.has(wordAt(doc, i - 1)))
      return OCCASIONS.has(wordAt(doc, OF_TWO.has(wordAt(doc, i + 1)) ? i + 2 : i + 1));
    if (SEPARATELY.has(word) && word !== 'separate') return BEHIND_SEPARATELY.has(wordAt(doc, i + 1));
  }
  return false;
}
