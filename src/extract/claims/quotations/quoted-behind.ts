import type { Scene } from '../../frames/scene.ts';
import { ATTRIBUTES } from '../../lexicon/saying.ts';
import type { Quotation } from '../../text/quotes.ts';
import { wordAt } from '../../text/words.ts';

/** Behind the verb a quotation opens: with nothing but an addressee, a time and a mark between. */
export function opensBehind(
  { doc }: Scene,
  end: number,
  { open, from, to }: Quotation,
  front: boolean,
): boolean {
  const gap = doc.tokens.slice(end, open);
  if (
    gap.length > 14 ||
    gap.some(({ lower }) => /^(?:that|which|who|and|but|as|was|were|is|are)$/.test(lower))
  )
    return false;
  const mark = gap.at(-1)?.text ?? '';
  if (mark === ':') return true;
  // "Q," she said. "Q.": not the quotation of a paragraph behind, nor one that another verb attributes.
  if (mark === '.') return front && gap.length <= 10 && doc.tokens[to - 1]!.text !== ',';
  const whole = (doc.tokens[from]?.cap ?? false) && to - from >= 4;
  if (mark === ',') return whole || to - from >= 6;
  return (
    whole && gap.length <= 6 && gap.every(({ lower }) => !/^(?:to|of|by|with|for|on|about|a|an)$/.test(lower))
  );
}

/** '"Q," the minister wrote': these are the minister's words, whoever said what stands before. */
export function isAttributedBehind({ doc }: Scene, { close, to }: Quotation): boolean {
  // “Q.” He warned that: another sentence.
  if (doc.tokens[to - 1]?.text === '.' && doc.tokens[close]?.cap) return false;
  for (let i = close; i < Math.min(doc.tokens.length, close + TO_ATTRIBUTION); i++) {
    const word = wordAt(doc, i);
    const opensLine = doc.text.slice(doc.tokens[i - 1]!.end, doc.tokens[i]!.start).includes('\n');
    if (opensLine || /^[.:"“]$/.test(word)) return false;
    if (ATTRIBUTES.has(word)) return !/^[:"“]$/.test(wordAt(doc, i + 1));
  }
  return false;
}
const TO_ATTRIBUTION = 8;

/** 'praised A, saying "from the first day you have helped us"': a quotation in small letters that the verb leads to and the sentence ends with. */
export const isRestOf = (
  { doc, sentence }: Scene,
  end: number,
  { open, from, to, close }: Quotation,
): boolean =>
  open === end &&
  close >= sentence.to - 1 &&
  to - from >= LONG_QUOTE &&
  /^(?:from|for|with|in|on|when|as|if|by|at)$/.test(doc.tokens[from]!.lower);
/** Fewer words are a part of a sentence that is told. */
const LONG_QUOTE = 8;
