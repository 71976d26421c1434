import { type Entry, GAZETTEER } from '../../gazetteer/gazetteer.ts';
import {
  OF_PROVINCES,
  OFFICES_AS_NAMES,
  OPPOSITE_NUMBERS,
  RELATIONAL_HEADS,
  SERVANTS,
} from '../../lexicon/offices.ts';
import { COME_TO_OFFICE, FORMER, MODIFIERS, NO_TITLE, PORTFOLIO } from '../../lexicon/portfolios.ts';
import type { Match } from '../../text/phrases.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { lowerAt, type Token } from '../../text/tokens.ts';
import { oneOf, wordSet } from '../../text/words.ts';
import { pastRank } from '../address.ts';
import type { Piece, StatePiece } from '../mention.ts';
import { piece, statePiece } from '../pieces.ts';
import { isGenitive, pastPossessive } from '../possessives.ts';
import { joinsPortfolio, reachesHead } from './compounds.ts';
import { type Head, headAt } from './heads.ts';
import { pastAcronym } from './states.ts';

/** The words of an office up to its head, in one unbroken run. */
export interface Run {
  titleFrom: number;
  headFrom: number;
  headTo: number;
  head: string;
  plural: boolean;
  country: StatePiece | null;
  organization: Piece | null;
  former: boolean;
}

/** A run that is read: the head is the last one found so far. */
export interface Reading extends Pick<Run, 'country' | 'organization' | 'former'> {
  at: number;
  limit: number;
  titleFrom: number | null;
  headFrom: number;
  head: Head | null;
}

/** A state or a body: what stands before it is no part of the title unless the run goes on ("Deputy Assistant US Secretary"). */
export function takeName(doc: Tokenised, reading: Reading, entry: Match<Entry>): boolean {
  if (entry.value.type === 'organization') reading.organization = piece(doc, entry.from, entry.to);
  // "the UN's Congo envoy": for whom, and then for what.
  else if (!reading.organization || entry.value.type === 'demonym')
    reading.country ??= statePiece(doc, entry);
  // "the Pacific Islands Forum (PIF) Chair".
  const to =
    entry.value.type === 'organization'
      ? pastSecondBody(doc, entry.to, reading.limit)
      : pastGovernment(doc.tokens, entry.to, reading.limit);
  reading.at = pastAcronym(doc.tokens, pastPossessive(doc.tokens, to), reading.limit);
  return true;
}

const GOVERNMENTS = /^(?:government|regime|junta)$/;
const SORTS_OF_GOVERNMENT = /^(?:coup|military|interim|transitional|caretaker|federal|exiled)$/;

/** "the Zendan government's foreign minister": the token behind the government that is named for its state; `at` where there is none. */
function pastGovernment(tokens: readonly Token[], at: number, limit: number): number {
  const noun = SORTS_OF_GOVERNMENT.test(lowerAt(tokens, at)) ? at + 1 : at;
  if (noun + 2 >= limit || !GOVERNMENTS.test(lowerAt(tokens, noun)) || !isGenitive(tokens, noun + 1))
    return at;
  return lowerAt(tokens, noun + 2) === 'appointed' ? noun + 3 : noun + 2;
}

const joinsBodies = oneOf('and - – /');
/** "special peace": no more words stand between two bodies and the office that they share. */
const TO_SHARED = 4;

/** "the UN and Arab League envoy": one office of two bodies counts for the first; "the UN and NATO chiefs" are two. */
function pastSecondBody(doc: Tokenised, at: number, limit: number): number {
  const { tokens } = doc;
  if (at + 2 >= limit || !joinsBodies(tokens[at]!.word)) return at;
  const second = GAZETTEER.at(tokens, at + 1, limit);
  if (second?.value.type !== 'organization') return at;
  for (let i = second.to; i < Math.min(limit, second.to + TO_SHARED); i++) {
    const head = headAt(tokens, i, limit);
    if (head) return head.plural ? at : second.to;
    if (!isTitleWord(tokens[i]!)) return at;
  }
  return at;
}

export function takeHead(tokens: readonly Token[], reading: Reading, head: Head): boolean {
  const { at, head: before } = reading;
  if (before && isRankBehind(tokens, reading, before)) return false;
  // "Foreign Minister Prince X": a rank of birth is part of how X is addressed, not of the office.
  if (before && BY_BIRTH.has(head.head) && isHeld(before.head)) return false;
  // "Foreign Minister Amir X", "Ambassador Dean X": so he is called.
  if (before && OFFICES_AS_NAMES.has(head.head) && SERVANTS.has(before.head.split(' ').at(-1)!)) return false;
  // "the President spokesman": a common noun behind a capitalised office is another phrase.
  if (
    before &&
    !/^(?:general|deputy)$/.test(before.head) &&
    head.head !== 'general' &&
    tokens[before.to - 1]!.cap &&
    !tokens[at]!.cap
  )
    return false;
  // "her counterpart, Foreign Minister X" without the comma: the office counts.
  if (before && RELATIONAL_HEADS.has(before.head) && !OWN_TITLES.has(before.head))
    reading.titleFrom = before.to;
  reading.titleFrom ??= at;
  reading.headFrom = at;
  reading.head = head;
  reading.at = head.to;
  return true;
}

/** Offices that are held by soldiers, too; a secretary or an attorney may be "general" by the name of the office. */
const CIVIL = new Set(['minister', 'president', 'chief', 'commander', 'head', 'premier']);

/** "Defence Minister Brigadier General X": the rank is part of how X is addressed. */
const isRankBehind = (tokens: readonly Token[], { at, limit }: Reading, before: Head): boolean =>
  CIVIL.has(before.head.split(' ').at(-1)!) && pastRank(tokens, at, limit) !== null;

/** An office, or that of an opposite number: "his counterpart Prince X". */
const isHeld = (head: string): boolean => !RELATIONAL_HEADS.has(head) || OPPOSITE_NUMBERS.has(head);

const BY_BIRTH = new Set(['prince', 'princess']);

/** Relational heads that may begin a title ("Opposition Leader Senator X"). */
const OWN_TITLES = new Set(['leader', 'member', 'official']);

/** "Deputy Foreign Minister", "Deputy Foreign and Expatriates Minister": words between two heads of one office. */
export function takeInside(tokens: readonly Token[], reading: Reading, before: Head): boolean {
  const { at, limit } = reading;
  const inside =
    (isTitleWord(tokens[at]!) || (before.head === 'deputy' && joinsPortfolio(tokens, at, limit))) &&
    !isRankBehind(tokens, reading, before) &&
    (tokens[at]!.cap || /^(?:deputy|chief)$/.test(before.head)) &&
    reachesHead(tokens, at, limit);
  if (inside) reading.at++;
  return inside;
}

export const inTitles = oneOf(MODIFIERS.union(PORTFOLIO));
/** A word of a title before its head or of a portfolio. */
export const isTitleWord = ({ kind, word }: Token) => kind === 'word' && inTitles(word);

const PROVINCES = wordSet('province oblast prefecture');
const compass = oneOf('western eastern northern southern south north east west');

/** "Hubei province Governor", "Western Australian Premier": part of a name that is no part of the office. */
const isOfProvince = (tokens: readonly Token[], at: number): boolean =>
  PROVINCES.has(tokens[at]!.lower) ||
  (tokens[at]!.lower === 'state' &&
    tokens[at - 1]?.cap === true &&
    OF_PROVINCES.has(lowerAt(tokens, at + 1))) ||
  (compass(tokens[at]!.word) && GAZETTEER.at(tokens, at + 1)?.value.type === 'demonym');

/** "former", "Acting", "Trade and": words before the first head. */
export function takeModifier(tokens: readonly Token[], reading: Reading): boolean {
  const { at, limit, titleFrom } = reading;
  const { lower } = tokens[at]!;
  if (isTitleWord(tokens[at]!)) {
    if (FORMER.has(lower)) {
      reading.former = true;
      // "ex-vice president": the word is part of the office.
      if (lower.length > 'ex-'.length && lower.startsWith('ex-')) reading.titleFrom ??= at;
    } else if (
      !NO_TITLE.has(lower) &&
      !isCount(tokens, at) &&
      !isView(tokens, at) &&
      !(titleFrom === null && isOfProvince(tokens, at))
    )
      reading.titleFrom ??= at;
  } else if (titleFrom === null || !joinsPortfolio(tokens, at, limit)) return false;
  reading.at += lower === 'newly' && COME_TO_OFFICE.has(lowerAt(tokens, at + 1)) ? 2 : 1;
  return true;
}

/** "Islamist President A": what a head of state or government believes, and no part of the office; an Islamist leader is of a movement. */
const isView = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'islamist' && /^(?:president|prime|premier)$/.test(lowerAt(tokens, at + 1));

const ORDINALS = new Set(['first', 'second', 'third', '1st', '2nd']);
const RANKED = new Set(
  'deputy vice secretary minister lady assistant under undersecretary counsellor counselor secretaries ministers sea'.split(
    ' ',
  ),
);

/** "the first Zendan foreign minister to come": which of them it is, while "First Deputy Minister" is a rank. */
const isCount = (tokens: readonly Token[], at: number): boolean =>
  ORDINALS.has(tokens[at]!.lower) && !RANKED.has(lowerAt(tokens, at + 1));
