import { CANCELLING } from '../lexicon/planned-words.ts';
import type { Tokenised } from '../sentences.ts';
import { type InSentence, oneOf, someWord, wordAt, wordSet } from '../words.ts';

/** Does the sentence call an event off, or put it off: "was cancelled", "called off", "will not take place"? */
export function cancelledIn({ doc, sentence }: InSentence): boolean {
  for (let i = sentence.from; i < sentence.to; i++) {
    const { word } = doc.tokens[i]!;
    if (cancels(word) || (mayCancel(word) && isCalledOff(doc, i))) return true;
  }
  return false;
}

const cancels = oneOf(CANCELLING);
/** First words of what calls an event off in several words. */
const mayCancel = oneOf('called calls calling call put not fell falls pulled pulls withdrew withdrawn');
const MEETINGS = wordSet('summit meeting talks visit trip negotiations call');

function isCalledOff(doc: Tokenised, i: number): boolean {
  const next = wordAt(doc, i + 1);
  switch (wordAt(doc, i)) {
    case 'not':
      return next === 'take' && wordAt(doc, i + 2) === 'place';
    case 'fell':
    case 'falls':
      return next === 'through';
    case 'put':
      return next === 'off';
    case 'pulled':
    case 'pulls':
    case 'withdrew':
    case 'withdrawn':
      // "pulled out of a summit", "withdrew from the talks"
      return (next === 'out' || next === 'from') && someWord(doc, i + 2, i + 7, MEETINGS);
    default:
      // "called off the talks", "called it off"
      return next === 'off' || wordAt(doc, i + 2) === 'off';
  }
}
