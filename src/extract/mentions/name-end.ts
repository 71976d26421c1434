import { countryOfCapital } from '../gazetteer/cities.ts';
import { GAZETTEER } from '../gazetteer/gazetteer.ts';
import { POSTNOMINALS } from '../lexicon/honorifics.ts';
import { MONTHS } from '../lexicon/time-words.ts';
import { isGenitiveMark } from '../text/apostrophes.ts';
import type { Tokenised } from '../text/sentences.ts';
import { lowerAt, type Token } from '../text/tokens.ts';

/** Names have at most so many words; more are a list without commas. */
export const MAX_WORDS = 8;

/** Does the name end before token `at`, though a name may have such a word? */
export const endsName = (doc: Tokenised, at: number, expected: boolean): boolean =>
  breaksLine(doc, at) ||
  isCapitalActing(doc.tokens, at) ||
  isPostnominal(doc.tokens, at) ||
  isDate(doc.tokens, at) ||
  (expected && isStateOwning(doc.tokens, at)) ||
  (doc.tokens[at]!.text === 'I' && isVerbOfI(lowerAt(doc.tokens, at + 1)) && !isOfRuler(doc.tokens, at));

/** "Ana Blake OBE", "Ana Blake O.B.E": with stops inside they might be initials where a name goes on. */
const isPostnominal = (tokens: readonly Token[], at: number): boolean => {
  const { text } = tokens[at]!;
  if (POSTNOMINALS.has(text)) return true;
  return (
    text.includes('.') &&
    /^(?:\p{Lu}\.){2,}\p{Lu}?$/u.test(text) &&
    !tokens[at + 1]?.cap &&
    POSTNOMINALS.has(text.replaceAll('.', ''))
  );
};

/** "met Ana Blake April 17": a day without "on". */
const isDate = (tokens: readonly Token[], at: number): boolean =>
  Object.hasOwn(MONTHS, tokens[at]!.lower) && /^(?:[12]?\d|3[01])$/.test(tokens[at + 1]?.text ?? '');

/** "discussed with Minister A Zenda's position": the state that owns what comes next. */
const isStateOwning = (tokens: readonly Token[], at: number): boolean =>
  isGenitiveMark(tokens[at + 1]?.text ?? '') && GAZETTEER.at(tokens, at)?.value.type === 'country';

/** "A tells B Ankara does not want it": a government by its capital. */
const isCapitalActing = (tokens: readonly Token[], at: number): boolean =>
  /^(?:does|is|has|will|would|wants|supports|expects|favours|favors|backs|opposes|rejects)$/.test(
    lowerAt(tokens, at + 1),
  ) && countryOfCapital(tokens[at]!.text) !== undefined;

/** "A, B To Meet In Geneva On Chad": headlines that give every word its capital. */
export const isHeadlineGrammar = (tokens: readonly Token[], at: number): boolean =>
  /^(?:on|for|with|from|amid|over)$/.test(tokens[at]!.lower) ||
  (tokens[at]!.text === 'To' && isInfinitive(tokens[at + 1]));

/** "Foreign Minister To Visit Zenda": no name where every word of a headline has a capital. */
const isInfinitive = (token: Token | undefined): boolean =>
  token?.cap === true && HEADLINE_VERBS.test(token.lower);
const HEADLINE_VERBS =
  /^(?:meet|visit|hold|host|discuss|attend|talk|travel|sign|begin|start|address|receive|seek|head|lead|join|speak|arrive|tour|urge|press|raise|push|boost|resume|open|represent|welcome|chair|co-chair|call|pay|make|go|undertake|participate)$/;

/** "King Juan Carlos I left": the first of the name. */
function isOfRuler(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (i >= Math.max(0, at - MAX_WORDS) && tokens[i]!.cap && !NUMBERED.has(tokens[i]!.lower)) i--;
  return i >= 0 && i < at - 1 && NUMBERED.has(tokens[i]!.lower);
}
const NUMBERED = new Set(['king', 'queen', 'pope', 'emperor', 'patriarch', 'catholicos', 'tsar']);

/** "In Beijing I will meet": no initial. */
const isVerbOfI = (lower: string): boolean =>
  /^(?:co-)?\p{Ll}{2,}ed$/u.test(lower) ||
  /^(?:will|shall|would|have|had|am|was|also|met|held|hold|look|spoke|made|told|said|set|gave|paid|saw|sat|then|took|went|came|left|want|wish|hope|depart|leave|travel|fly|welcome|thank|can|could|look)$/.test(
    lower,
  );

/** A blank line or a new list item between two tokens ends a name; a single line break does not. */
export function breaksLine(doc: Tokenised, at: number): boolean {
  const [from, to] = [doc.tokens[at - 1]!.end, doc.tokens[at]!.start];
  return to > from + 1 && /\n\s*\n/.test(doc.text.slice(from, to));
}
