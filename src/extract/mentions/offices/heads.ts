import { GAZETTEER } from '../../gazetteer/gazetteer.ts';
import { HEAD_PHRASES, HEADS, IRREGULAR_PLURALS } from '../../lexicon/offices.ts';
import { MODIFIERS, PORTFOLIO } from '../../lexicon/portfolios.ts';
import { Phrases } from '../../text/phrases.ts';
import type { Token } from '../../text/tokens.ts';
import { factOf, plain, type Word } from '../../text/vocabulary.ts';
import { isGivenName } from '../name-words.ts';

/** The noun that makes an office, in the singular. */
export interface Head {
  to: number;
  head: string;
  plural: boolean;
}

const PHRASES = new Phrases<Omit<Head, 'to'>>();
for (const phrase of HEAD_PHRASES) PHRASES.add(plain(phrase), numbered(plain(phrase)));

/** The phrase in the singular, and whether it was in the plural. */
function numbered(phrase: string): Omit<Head, 'to'> {
  const plural =
    /^(?:heads|secretaries|directors|chiefs|chargés|members|attorneys|ambassadors) |s$/.test(phrase) &&
    !/affairs$|affaires$|states$/.test(phrase);
  return { head: singular(phrase), plural };
}

/** The noun of a phrase stands first ("heads of state", "secretaries general") or last ("vice presidents"). */
function singular(phrase: string): string {
  return phrase
    .replace(/^(head|member)s of/, '$1 of')
    .replace(/ of our (?:state|country)$/, ' of state')
    .replace(/^secretaries /, 'secretary ')
    .replace(/^(director|chief|ambassador)s /, '$1 ')
    .replace(/ladies$/, 'lady')
    .replace(/(minister|president|premier|commissioner|number|chair)s$/, '$1')
    .replace(/secretaries$/, 'secretary');
}

/**
 * The head of an office at token `i`: a phrase before a word, a plural as its singular ("Foreign ministers" gives
 * nothing at "Foreign" and `minister` behind it). `null` where no head begins.
 */
export function headAt(tokens: readonly Token[], i: number, end: number): Head | null {
  const phrase = PHRASES.at(tokens, i, end);
  if (phrase && !isOfPartyName(tokens, i)) return { to: phrase.to, ...phrase.value };
  const { word, kind } = tokens[i]!;
  if (isGivenName(tokens, i)) return null;
  const head = kind === 'word' ? headOf(word) : null;
  return head && !isNoAbbreviation(tokens, i) ? { to: i + 1, ...head } : null;
}

/** "Democratic Unionist Party leader": the word belongs to the name of the party; "the Zendan Party leader" has none. */
const isOfPartyName = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text === 'Party' &&
  i > 0 &&
  tokens[i - 1]!.kind === 'word' &&
  tokens[i - 1]!.cap &&
  !/^(?:the|a|an|as)$/.test(tokens[i - 1]!.lower) &&
  // "Zendan Labour Party leader": read as part of the office.
  !PORTFOLIO.has(tokens[i - 1]!.lower) &&
  !MODIFIERS.has(tokens[i - 1]!.lower) &&
  GAZETTEER.at(tokens, i - 1, i) === null;

/** The head that a word is by itself. */
const headOf = factOf((lower): Omit<Head, 'to'> | null => {
  if (/^(?:secretary|director|attorney)-general$/.test(lower))
    return { head: lower.replace('-', ' '), plural: false };
  if (HEADS.has(lower)) return { head: lower, plural: false };
  const one = IRREGULAR_PLURALS.get(lower) ?? lower.replace(/s$/, '');
  return one !== lower && HEADS.has(one) ? { head: one, plural: true } : null;
});

/** May a head begin with that word? */
export const mayOpenHead = (word: Word): boolean => PHRASES.opens(word) || headOf(word) !== null;

/** "3 pm", "Pm", "nsa": no office. */
const isNoAbbreviation = (tokens: readonly Token[], i: number) =>
  /^(?:pm|vp|nsa|eam)$/.test(tokens[i]!.lower) &&
  (tokens[i - 1]?.kind === 'number' || tokens[i]!.text !== tokens[i]!.lower.toUpperCase());

/** Does an office of several words begin at token `i` ("Secretary General")? */
export const opensHeadPhrase = (tokens: readonly Token[], i: number, end: number): boolean =>
  PHRASES.at(tokens, i, end) !== null;
