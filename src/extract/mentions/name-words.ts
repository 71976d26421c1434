import { GAZETTEER } from '../gazetteer/gazetteer.ts';
import { NATIONALITIES_AND_NAMES } from '../lexicon/countries.ts';
import { BEFORE_STATES, NOT_NAMES } from '../lexicon/names.ts';
import { HEADS, IRREGULAR_PLURALS } from '../lexicon/offices.ts';
import { ORGANIZATION_HEADS } from '../lexicon/organizations.ts';
import type { Tokenised } from '../text/sentences.ts';
import { lowerAt, type Token, tokenise } from '../text/tokens.ts';
import { type Word, yesOrNo } from '../text/vocabulary.ts';
import { written } from '../text/words.ts';

const ARTICLE_PREFIX = /^(?:al|el|an|ar|as|ad|at|az|ash|ul|ur|d|l)[-'’]\p{Lu}/u;
export const hasArticle = written(/^\p{L}{1,3}[-']/u);

/** "Africa-USA", "EU-China": no one's name. */
const PAIR_OF_STATES = /^(?:\p{Lu}\p{Ll}+-\p{Lu}{2,}|\p{Lu}{2,}-\p{Lu}\p{Ll}+)$/u;

/** "Canada-Italy": each half is a state, which no double name is made of. */
const isPairOfStates = (text: string): boolean => {
  if (PAIR_OF_STATES.test(text)) return true;
  const halves = text.split('-');
  return (
    halves.length === 2 && halves.every((half) => half !== '' && GAZETTEER.at(tokenise(half), 0) !== null)
  );
};

/** "J.", "A.B.", "K", "Th.": an initial, or several; some sounds take two letters. */
export const isInitial = (token: Token | undefined): boolean =>
  token !== undefined &&
  // Asked of every word of a name, most of which are longer and without a full stop.
  (token.text.length < 3 || token.text.endsWith('.')) &&
  /^\p{Lu}\.?$|^(?:\p{Lu}\.){1,3}$|^(?:Th|Ch|Sh|Zh|Kh|Ts|Dz|Gy|Sz)\.$/u.test(token.text);

/** Is the word an office, in the singular or the plural? */
export const isHeadWord: (word: Word) => boolean = yesOrNo(
  (lower) => HEADS.has(lower) || HEADS.has(lower.replace(/s$/, '')) || IRREGULAR_PLURALS.has(lower),
);

/** A capitalised word that can be part of a person's name: no office, no body, no word like "Summit". */
export function isNameable(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  if (!token.cap) return hasArticle(token.word) && ARTICLE_PREFIX.test(token.text);
  if (token.text.includes('-') && isPairOfStates(token.text)) return false;
  return !isNoName(token.word) && !isHeadWord(token.word);
}

/** Behind a form of address or an office, "Sultan" is the name that parents gave ("Sheikh Sultan", "Minister Sultan Al Nuri"). */
export const isGivenName = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.cap &&
  tokens[i]!.lower === 'sultan' &&
  (ALWAYS_BEFORE_GIVEN.test(lowerAt(tokens, i - 1)) ||
    (BEFORE_GIVEN.test(lowerAt(tokens, i - 1)) && tokens[i + 1]?.cap === true));

/** "Prince Sultan, for his part". */
const ALWAYS_BEFORE_GIVEN = /^(?:sheikh|shaikh|sheik|prince|dr|dr\.|mr|mr\.|eng\.)$/;
const BEFORE_GIVEN = /^(?:minister|president|envoy|ambassador)$/;

const isNoName = yesOrNo((lower) => NOT_NAMES.has(lower) || ORGANIZATION_HEADS.has(lower));

/** Does the name of a state stand at `i` that is a name of people too ("Jordan Holland")? */
export function isStateAndName({ tokens }: Tokenised, i: number, end: number): boolean {
  const entry = GAZETTEER.at(tokens, i, end);
  return entry?.value.type === 'country' && entry.value.ambiguous && entry.to === i + 1;
}

/** "Volker Turk", behind a given name and before no noun: a nationality that is a surname. */
export const isNationalityAsSurname = (tokens: readonly Token[], i: number): boolean =>
  NATIONALITIES_AND_NAMES.has(tokens[i]!.lower) &&
  tokens[i - 1]?.cap === true &&
  (tokens[i + 1]?.kind !== 'word' ||
    /^(?:in|on|at|and|said|met|to|today|who|for)$/.test(tokens[i + 1]!.lower));

const SERVANT_OF = /^abd(?:el|ul|al|ol)?$/;

/**
 * Does the name of a state or a body stand at `i` that is no given name there? "Jordan Fairweather" is a person,
 * "in Jordan" is not; where a name is `expected`, a preposition before does not matter.
 */
export function isTakenByGazetteer(doc: Tokenised, i: number, end: number, expected: boolean): boolean {
  const { tokens } = doc;
  if (!GAZETTEER.at(tokens, i, end)) return false;
  // "Abdel Fatah Al Burhan": one name with the servant's word before it.
  if (SERVANT_OF.test(lowerAt(tokens, i - 1))) return false;
  if (!isStateAndName(doc, i, end)) return true;
  if (BEFORE_STATES.has(lowerAt(tokens, i - 1)) && !expected) return true;
  if (!isNameable(tokens[i + 1])) return true;
  return GAZETTEER.at(tokens, i + 1, end) !== null && !isStateAndName(doc, i + 1, end);
}
