import type { Scene } from '../../frames/scene.ts';

const LINKS =
  /^(?:;|and|but|while|also|again|further|then|to|as|well|in|turn|strongly|,|has|had|have|once|later|instead|both|before|after|thereby|he|she|they|by|at|same|time|the|for|his|her|their|part|turn|additionally|separately|on|this|that|regard|context|connection|respect)$/;

/** The connector that joins a verb to the saying before it: its first token. */
export function connectorBefore({ doc, sentence }: Scene, at: number): number | null {
  let i = at - 1;
  let found: number | null = null;
  while (
    i > sentence.from &&
    at - i <= 7 &&
    (LINKS.test(doc.tokens[i]!.lower) || /ly$/.test(doc.tokens[i]!.lower))
  ) {
    if (/^(?:and|but|while|,|;|before|after|by)$/.test(doc.tokens[i]!.lower)) found = i;
    i--;
  }
  return found;
}

/** Where a stretch ends without the marks and links behind it. */
export function trimmed({ doc }: Scene, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && /^(?:[.,;:!?–—-]|and|but|while)$/.test(doc.tokens[end - 1]!.lower)) end--;
  return end;
}
