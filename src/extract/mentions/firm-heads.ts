import { GAZETTEER } from '../gazetteer/gazetteer.ts';
import { CHAMBERS } from '../lexicon/offices.ts';
import { OPENERS } from '../lexicon/openers.ts';
import { phrasesOf } from '../text/phrases.ts';
import { lowerAt, type Token } from '../text/tokens.ts';
import { wordSet } from '../text/words.ts';
import type { Mention } from './mention.ts';
import { officeHolders } from './office-holders.ts';
import { isTitleWord } from './offices/take-word.ts';
import type { Opening } from './opening.ts';
import { piece } from './pieces.ts';

/** Offices that companies have and states have not. */
const OFFICES = phrasesOf([
  [
    true,
    'ceo | chief executive | chief executive officer | managing director | chairman and ceo | president and ceo',
  ],
]);
/** Words that only a name behind them makes an office ("Norsk Cod head X"). */
const LOOSE = wordSet('head chief boss chairman chairwoman');
/** "Norsk Cod Vice Chairman X": part of the office. */
const DEPUTY = wordSet('vice deputy acting executive');
/** "Norsk Deep Sea Cod": no more words in the name of a firm. */
const MAX_WORDS = 4;

/** "Norsk Cod chief executive X": the firm before the office is for whom its head speaks. */
export function firmHeads(opening: Opening): Mention[] {
  const { doc, sentence, from, at, determiner, honorific } = opening;
  if (determiner !== null || honorific) return [];
  let to = at;
  while (to < sentence.to && to - at < MAX_WORDS && isOfFirm(opening, to)) to++;
  // "Punjab Chief Minister X": of a part of a state.
  const loose =
    LOOSE.has(lowerAt(doc.tokens, to)) && !/^(?:minister|justice)$/.test(lowerAt(doc.tokens, to + 1));
  const firmTo = to > at && DEPUTY.has(lowerAt(doc.tokens, to - 1)) ? to - 1 : to;
  // "National Assembly Chairwoman X": a house of the state is no firm.
  if (firmTo > at && isChamber(doc.tokens, firmTo - 1)) return [];
  if (firmTo === at || !(loose || OFFICES.at(doc.tokens, to))) return [];
  const [head] = officeHolders({ ...opening, from, at: firmTo, determiner: loose ? 'the' : null });
  if (!head || head.country || head.organization || (loose && head.kind !== 'person')) return [];
  return [{ ...head, determiner: null, organization: piece(doc, at, firmTo) }];
}

/** "National Assembly", "Upper House"; but any union may call itself a congress, and any firm a house ("Opera House"). */
const isChamber = (tokens: readonly Token[], at: number): boolean =>
  CHAMBERS.has(lowerAt(tokens, at)) &&
  (!/^(?:house|congress)$/.test(lowerAt(tokens, at)) || /^(?:upper|lower)$/.test(lowerAt(tokens, at - 1)));

/** A capitalised word of a name that is neither a state's nor a body's. */
function isOfFirm({ doc, sentence, at }: Opening, i: number): boolean {
  const token = doc.tokens[i]!;
  if (token.kind !== 'word' || !token.cap || OFFICES.at(doc.tokens, i)) return false;
  if (i === sentence.from && OPENERS.has(token.lower)) return false;
  // "Visiting CEO X": which of them, and no firm; "Energy Partners CEO" is of one.
  if (LOOSE.has(token.lower)) return false;
  if (isTitleWord(token) && (OFFICES.at(doc.tokens, i + 1) || LOOSE.has(lowerAt(doc.tokens, i + 1))))
    return i > at;
  return GAZETTEER.at(doc.tokens, i, sentence.to) === null;
}
