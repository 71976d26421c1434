import type { Tokenised } from '../text/sentences.ts';
import { phraseIn } from '../text/words.ts';
import type { Frame } from './frame.ts';

/** "paid a courtesy call on B": the noun is part of the verb's phrase, which tells all of it with who called on whom; "after meeting with B": one word, a verb. */
export const withoutParts = (frames: readonly Frame[]): Frame[] => {
  const phrases = Map.groupBy(
    frames.filter(({ rule }) => rule.startsWith('verb:')),
    ({ sentence }) => sentence,
  );
  return frames.filter(
    ({ rule, sentence, from, to }) =>
      !rule.startsWith('noun:') ||
      !phrases.get(sentence)?.some((phrase) => phrase.from <= from && to <= phrase.to),
  );
};

/** "In a separate meeting, A discussed X with B": the verb behind tells who met; the words before name no event told of. */
export const withoutOpenings = (doc: Tokenised, frames: readonly Frame[]): Frame[] => {
  const verbs = Map.groupBy(
    frames.filter(({ rule, sides }) => rule.startsWith('verb:') && sides.length > 1),
    ({ sentence }) => sentence,
  );
  return frames.filter(
    ({ rule, sentence, from, sides }) =>
      !rule.startsWith('noun:') ||
      sides.length > 1 ||
      !OPENING.test(phraseIn(doc, doc.sentences[sentence]!.from, from)) ||
      !verbs.get(sentence)?.some((verb) => verb.from > from),
  );
};
const OPENING = /^(?:in|at|during) (?:an?|another) (?:separate|different)?$/;
