import { HONORIFIC_PHRASES, HONORIFICS } from '../lexicon/honorifics.ts';
import { HEADS, RANK_PHRASES } from '../lexicon/offices.ts';
import { type Match, Phrases } from '../text/phrases.ts';
import type { Tokenised } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import type { Word } from '../text/vocabulary.ts';
import { oneOf, written } from '../text/words.ts';
import type { Piece } from './mention.ts';
import { nameAt } from './names.ts';

const ADDRESS = new Phrases<true>();
for (const phrase of HONORIFIC_PHRASES) ADDRESS.add(phrase, true);
const RANKS = new Phrases<true>();
for (const phrase of RANK_PHRASES) RANKS.add(phrase, true);

/** "His Excellency Sheikh Dr.": more forms of address than these are no address. */
const MAX_FORMS = 5;
const MAX_FORMS_AND_RANKS = 4;

/** A form of address of several words at token `at`; "his brother" only where an office or another form follows. */
function addressAt(tokens: readonly Token[], at: number, end: number): Match<true> | null {
  const found = ADDRESS.at(tokens, at, end);
  return found && isBrother(tokens, found.to - 1) && !isDignified(tokens, found.to, end) ? null : found;
}

/** So many words of an office stand before its head ("First Deputy Prime Minister"). */
const TO_HEAD = 5;

/** "his brother, King X", but not "his brother Jo Doe". */
function isDignified(tokens: readonly Token[], from: number, end: number): boolean {
  const first = tokens[from]?.text === ',' ? from + 1 : from;
  if (ADDRESS.at(tokens, first, end) ?? RANKS.at(tokens, first, end)) return true;
  for (let i = first; i < Math.min(end, first + TO_HEAD); i++) {
    if (HEADS.has(tokens[i]!.lower) || isForm(tokens[i]!)) return true;
    if (!tokens[i]!.cap && tokens[i]!.lower !== 'the') return false;
  }
  return false;
}

/** Does a form of address of several words begin with that word? */
export const mayOpenAddress = (word: Word): boolean => ADDRESS.opens(word);

/** Does a form of address of several words begin at token `at` ("His Majesty")? */
export const opensAddress = (tokens: readonly Token[], at: number, end: number): boolean =>
  addressAt(tokens, at, end) !== null;

/** The token behind a rank that stands at `at` before a name ("Brigadier General X"); `null` where none does. */
export function pastRank(tokens: readonly Token[], at: number, end: number): number | null {
  const rank = RANKS.at(tokens, at, end);
  const next = rank && tokens[rank.to];
  return next && rank.to < end && next.kind === 'word' && next.cap ? rank.to : null;
}

const isHonorific = oneOf(HONORIFICS);
/** Forms of address that are no other word even in small letters ("Ambassador sheikh X"). */
const isInAnyCase = written(/^(?:sheikha?|shaikha?|dr\.?|mr\.?|mrs\.?)$/);
/** "HE" is an Excellency, "He" is not. */
const isForm = ({ cap, word, text }: Token) => (cap ? isHonorific(word) || text === 'HE' : isInAnyCase(word));

/** "Lt Gen (retd) X", "Hon. (Dr.) X". */
const isBracketed = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.text === '(' &&
  tokens[at + 2]?.text === ')' &&
  (/^(?:retd|ret|rtd)\.?$/.test(tokens[at + 1]!.lower) || isForm(tokens[at + 1]!));

/** "His Highness, Sheikh", "his brother, King X": a comma between two forms of address, or behind the Arab courtesy of one ruler to another. */
const goesOn = (tokens: readonly Token[], at: number, end: number): boolean =>
  tokens[at]!.text === ',' &&
  at + 1 < end &&
  (isBrother(tokens, at - 1) ||
    addressAt(tokens, at + 1, end) !== null ||
    (isForm(tokens[at + 1]!) && !isOwner(tokens, at + 1)));

/** "his brother" as a form of address: before whoever is named. */
export const isBrother = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'brother' && tokens[at + 2]?.cap === true;

/** "The", or "His" of what is no form of address ("His counterpart"). */
const isOwner = (tokens: readonly Token[], at: number): boolean =>
  OWNERS.has(tokens[at]!.lower) && (tokens[at]!.lower === 'the' || !tokens[at + 1]?.cap);

const OWNERS = new Set(['the', 'his', 'her', 'their']);

/** The token behind the forms of address at `from` ("H.E. Mr."); `from` where none stands. */
export function pastAddress(tokens: readonly Token[], from: number, end: number): number {
  let at = from;
  for (let turn = 0; turn < MAX_FORMS && at < end; turn++) {
    const phrase = addressAt(tokens, at, end);
    if (phrase) at = phrase.to;
    else if (isForm(tokens[at]!) && !isOwner(tokens, at)) at++;
    else if (at > from && isBracketed(tokens, at)) at += 3;
    else if (at > from && goesOn(tokens, at, end)) at++;
    // "His Majesty the King"
    else if (at > from && tokens[at]!.lower === 'the' && tokens[at + 1]?.cap) at++;
    else break;
  }
  return at;
}

/** A name and whether a form of address or a rank stands before it. */
export interface AddressedName {
  name: Piece;
  honorific: boolean;
  /** The last word of the rank ("general" of "Major General X"). */
  rank: string | null;
}

/** The name behind an office, at token `from` ("Defence Minister General X"); `null` where none stands. */
export function addressedName(doc: Tokenised, from: number, end: number): AddressedName | null {
  const { tokens } = doc;
  let at = from;
  let rank: string | null = null;
  for (let turn = 0; turn < MAX_FORMS_AND_RANKS && at < end; turn++) {
    const address = addressAt(tokens, at, end);
    const phrase = address ?? RANKS.at(tokens, at, end);
    if (phrase && !address) rank = tokens[phrase.to - 1]!.lower;
    if (phrase) at = phrase.to;
    else if (isForm(tokens[at]!)) at++;
    else if (isBracketed(tokens, at)) at += 3;
    else if (at > from && goesOn(tokens, at, end)) at++;
    else break;
  }
  const name = at < end ? nameAt(doc, at, end, { expected: true, sentenceStart: false }) : null;
  return name && { name, honorific: at > from, rank };
}
