/** Words of which the plural means something else ("gases", "powers", "waters"), or that are no nouns. */
const OTHER_IN_PLURAL = new Set(
  `gas power water security air art capital matter fund trade fire space work interest press custom force arm good
  light post course company return right people exchange order state rule front open colony
  linkage arena fleet lottery`.split(/\s+/),
);
/** A phrase goes on behind these: "dispute over", "trade between the two". */
const GOES_ON = new Set(
  `of in on at for to with by from over under about between among against and or the a an into off out up down as
  abroad more that`.split(/\s+/),
);
const SHORTEST = 4;

/** "drought" also tells of "droughts", "border row" of "border rows"; `null` where the last word has no such plural. */
export function pluralOf(phrase: string): string | null {
  const last = /(?:^|\s)([\p{Ll}-]+)$/u.exec(phrase)?.[1];
  if (!last || last.length < SHORTEST || GOES_ON.has(last) || OTHER_IN_PLURAL.has(last)) return null;
  if (/(?:s|ed|ing|al|ic|ous|ful|ly|men|ty|ity|ese|ish|-free)$/.test(last)) return null;
  const stem = phrase.slice(0, -1);
  if (/[^aeiou]y$/.test(last)) return `${stem}ies`;
  return /(?:x|z|ch|sh)$/.test(last) ? `${phrase}es` : `${phrase}s`;
}
