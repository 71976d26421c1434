import { AFTER_APPOSITION } from '../lexicon/links.ts';
import type { Tokenised } from '../text/sentences.ts';
import { lowerAt, type Token } from '../text/tokens.ts';
import { wordSet } from '../text/words.ts';
import { addressedName } from './address.ts';
import type { Mention } from './mention.ts';
import type { Office } from './offices/office.ts';

/** Does the apposition end at token `at`, with a mark or a word that goes on with the sentence? */
export function closes(tokens: readonly Token[], at: number, end: number): boolean {
  const close = tokens[at];
  return (
    !close ||
    at >= end ||
    /^[,.;:–—()|-]$/.test(close.text) ||
    AFTER_APPOSITION.has(close.lower) ||
    isPut(tokens, at)
  );
}

const PUT = wordSet('appointed named nominated sent dispatched chosen elected designated picked tasked');
const BY_WHOM = wordSet('by last in this to as on earlier');

/** "X, an envoy named by the president, met": how X came to the office. */
const isPut = (tokens: readonly Token[], at: number): boolean =>
  PUT.has(lowerAt(tokens, at)) && BY_WHOM.has(lowerAt(tokens, at + 1));

/** "with X, Minister of Trade of Zenda and Foreign Minister Y": the second office is Y's, and X's ends with the state. */
export const isBeforeNextOffice = (
  doc: Tokenised,
  { title }: Mention,
  first: Office,
  both: Office,
  end: number,
): boolean =>
  title === null &&
  both !== first &&
  first.country?.to === first.to &&
  addressedName(doc, both.to, end) !== null;
