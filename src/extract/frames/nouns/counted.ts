import { phraseIn, wordAt, wordSet } from '../../text/words.ts';
import { jointMention, side } from '../sides.ts';
import type { NounPhrase, NounSides } from './noun-phrase.ts';

const COUNTS = wordSet(
  'first second third fourth fifth sixth seventh eighth ninth tenth latest highest-level',
);
/** "the first known face-to-face meeting": no more stands between count and noun. */
const MAX_ADJECTIVES = 5;
const OWNED = wordSet('the their his her its a');

/** What an apposition or a comment that counts an occasion begins with. */
const COMMENTS =
  /(?:[,–—-]|\b(?:in|for) what (?:was|is|would be|will be)|\b(?:it|this|that|which) (?:was|is|would be|will be|marks|marked)(?: also| only| just)?)$/;
/** Is an occasion told of before the comma? */
const TELLS =
  /\b(?:met|meet|meets|meeting|talks|received|hosted|hosts|spoke|visit\w*|summit|call\w*|audience)\b/;

/**
 * "A is to meet B on Friday - the first meeting between leaders of the two states in years", "It was the first meeting
 * between the two": what is counted is the occasion that was told of, whoever is named with it.
 */
export function counted({ scene, from, to }: NounPhrase): NounSides | null {
  const { doc, sentence } = scene;
  let at = from - 1;
  while (at > from - MAX_ADJECTIVES && at > sentence.from && !COUNTS.has(wordAt(doc, at))) at--;
  if (!COUNTS.has(wordAt(doc, at)) || !OWNED.has(wordAt(doc, at - 1))) return null;
  const before = phraseIn(doc, sentence.from, at - 1);
  const ends = COMMENTS.exec(before)?.[0];
  if (ends === undefined || (ends.length === 1 && !TELLS.test(before))) return null;
  return {
    sides: [side([jointMention(sentence.index, from, to, 'the')])],
    open: false,
    anaphoric: true,
  };
}
