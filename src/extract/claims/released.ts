import { SOURCE_NOUNS } from '../lexicon/sources.ts';
import type { Quotation } from '../quotes.ts';
import type { Sentence, Tokenised } from '../sentences.ts';
import type { Telling } from './telling.ts';

/** A release is quoted that itself reports what a side said: the words inside are read. */
export function isReleased(
  doc: Tokenised,
  { open, close }: Quotation,
  sentence: Sentence,
  telling: Telling,
): boolean {
  const after = doc.tokens.slice(close, close + 12).map(({ lower }) => lower);
  const said = after.findIndex((word) => /^(?:said|says|reads|read|stated|added)$/.test(word));
  if (said > 0 && after.slice(0, said).some((word) => SOURCE_NOUNS.has(word)))
    return !ownWords(doc, open, close);
  // The release is quoted further: the next paragraph opens with a mark of its own.
  return (
    open === sentence.from &&
    telling.released !== null &&
    (telling.released === sentence.index - 1 || telling.released === sentence.index)
  );
}

/** "… have informed us", "the Union takes note of": a body that speaks for itself and tells of no talk. */
const ownWords = (doc: Tokenised, open: number, close: number) =>
  doc.tokens
    .slice(open, close)
    .some(({ lower }) =>
      /^(?:we|us|our|i|takes|condemns|welcomes|regrets|calls|urges|remains|stands|rejects|supports)$/.test(
        lower,
      ),
    );
