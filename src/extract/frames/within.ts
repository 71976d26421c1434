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
