import { CANCELLING } from '../lexicon/planned-words.ts';
import type { Tokenised } from '../sentences.ts';
import { type InSentence, wordAt, wordSet } from '../words.ts';

/** Does the sentence call an event off, or put it off: "was cancelled", "called off", "will not take place"? */
export function cancelledIn({ doc, sentence }: InSentence): boolean {
  for (let i = sentence.from; i < sentence.to; i++) if (cancelsAt(doc, i)) return true;
  return false;
}

const CALL_FORMS = wordSet('call calls called calling');

function cancelsAt(doc: Tokenised, i: number): boolean {
  const word = wordAt(doc, i);
  const next = wordAt(doc, i + 1);
  const afterNext = wordAt(doc, i + 2);
  if (CANCELLING.has(word)) return true;
  // "called off the talks", "called it off"
  if (CALL_FORMS.has(word)) return next === 'off' || afterNext === 'off';
  if (word === 'put') return next === 'off';
  if (word === 'not') return next === 'take' && afterNext === 'place';
  return (word === 'fell' || word === 'falls') && next === 'through';
}
