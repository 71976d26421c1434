import { type Entry, GAZETTEER } from '../../gazetteer.ts';
import { OPPOSITE_NUMBERS, RELATIONAL_HEADS } from '../../lexicon/offices.ts';
import { COME_TO_OFFICE, FORMER, MODIFIERS, NO_TITLE, PORTFOLIO } from '../../lexicon/portfolios.ts';
import type { Match } from '../../phrases.ts';
import type { Tokenised } from '../../sentences.ts';
import { lowerAt, type Token } from '../../tokens.ts';
import type { Word } from '../../vocabulary.ts';
import { oneOf } from '../../words.ts';
import { pastRank } from '../address.ts';
import type { Piece, StatePiece } from '../mention.ts';
import { piece, statePiece } from '../pieces.ts';
import { isGenitive, pastPossessive } from '../possessives.ts';
import { joinsPortfolio, reachesHead } from './compounds.ts';
import { type Head, headAt, mayOpenHead } from './heads.ts';
import { portfolioTo } from './portfolios.ts';
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
interface Reading extends Pick<Run, 'country' | 'organization' | 'former'> {
  at: number;
  limit: number;
  titleFrom: number | null;
  headFrom: number;
  head: Head | null;
}

/** Longer runs are lists; the cap keeps the reading linear. */
const MAX_TOKENS = 14;

/**
 * Modifiers, country, organisation and portfolio up to the last head of an unbroken run from token `i` on ("Acting
 * US Deputy Assistant Secretary"); `null` where no head is reached.
 */
export function runAt(doc: Tokenised, i: number, end: number): Run | null {
  const reading: Reading = {
    at: i,
    limit: Math.min(end, i + MAX_TOKENS),
    titleFrom: null,
    headFrom: i,
    head: null,
    country: null,
    organization: null,
    former: false,
  };
  while (reading.at < reading.limit && readOn(doc, reading)) {}
  const { head, titleFrom, headFrom, country, organization, former } = reading;
  if (!head || titleFrom === null) return null;
  return {
    titleFrom,
    headFrom,
    headTo: head.to,
    head: head.head,
    plural: head.plural,
    country,
    organization,
    former,
  };
}

/** Takes the next word or name; `false` where the run ends. */
function readOn(doc: Tokenised, reading: Reading): boolean {
  const { at, limit } = reading;
  const head = headAt(doc.tokens, at, limit);
  if (isServed(doc.tokens, reading)) {
    Object.assign(reading, { at: at + 1, head: null, titleFrom: null });
    return true;
  }
  if (!reading.head) {
    const ministry = head ? at : pastMinistry(doc.tokens, at, limit);
    if (ministry > at) {
      reading.at = ministry;
      return true;
    }
    const entry = GAZETTEER.at(doc.tokens, at, limit);
    if (entry && (!head || entry.to > head.to)) return takeName(doc, reading, entry);
  }
  if (head) return takeHead(doc.tokens, reading, head);
  // "National Intelligence Organization (NIO) head".
  const acronym = reading.head || reading.titleFrom === null ? at : pastAcronym(doc.tokens, at, limit);
  if (acronym > at && headAt(doc.tokens, acronym, limit)) {
    reading.at = acronym;
    return true;
  }
  return reading.head ? takeInside(doc.tokens, reading, reading.head) : takeModifier(doc.tokens, reading);
}

/** "UN Secretary-General's Special Envoy": whoever serves the head of a body speaks for the body, by an office of one's own. */
const isServed = (tokens: readonly Token[], { at, head, organization, limit }: Reading): boolean =>
  organization !== null &&
  head !== null &&
  /^secretary[- ]general$/.test(head.head) &&
  isGenitive(tokens, at) &&
  reachesHead(tokens, at + 1, limit);

const isMinistry = oneOf('ministry department');

/** "Ministry of Foreign Affairs" before the office of one of its people. */
function pastMinistry(tokens: readonly Token[], at: number, limit: number): number {
  if (!isMinistry(tokens[at]!.word) || lowerAt(tokens, at + 1) !== 'of') return at;
  const to = portfolioTo(tokens, at + 2, limit, { beforeHead: true });
  return to > at + 2 ? pastAcronym(tokens, pastPossessive(tokens, to), limit) : at;
}

/** A state or a body: what stands before it is no part of the title unless the run goes on ("Deputy Assistant US Secretary"). */
function takeName(doc: Tokenised, reading: Reading, entry: Match<Entry>): boolean {
  if (entry.value.type === 'organization') reading.organization = piece(doc, entry.from, entry.to);
  // "the UN's Congo envoy": for whom, and then for what.
  else if (!reading.organization || entry.value.type === 'demonym')
    reading.country ??= statePiece(doc, entry);
  // "the Pacific Islands Forum (PIF) Chair".
  const to = entry.value.type === 'organization' ? pastSecondBody(doc, entry.to, reading.limit) : entry.to;
  reading.at = pastAcronym(doc.tokens, pastPossessive(doc.tokens, to), reading.limit);
  return true;
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

function takeHead(tokens: readonly Token[], reading: Reading, head: Head): boolean {
  const { at, head: before } = reading;
  if (before && isRankBehind(tokens, reading, before)) return false;
  // "Foreign Minister Prince X": a rank of birth is part of how X is addressed, not of the office.
  if (before && BY_BIRTH.has(head.head) && isHeld(before.head)) return false;
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
  if (before && RELATIONAL_HEADS.has(before.head) && !OWN_TITLES.has(before.head)) reading.titleFrom = at;
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
function takeInside(tokens: readonly Token[], reading: Reading, before: Head): boolean {
  const { at, limit } = reading;
  const inside =
    (isTitleWord(tokens[at]!) || (before.head === 'deputy' && joinsPortfolio(tokens, at, limit))) &&
    !isRankBehind(tokens, reading, before) &&
    (tokens[at]!.cap || /^(?:deputy|chief)$/.test(before.head)) &&
    reachesHead(tokens, at, limit);
  if (inside) reading.at++;
  return inside;
}

const inTitles = oneOf(MODIFIERS.union(PORTFOLIO));
/** May a run begin with that word? */
export const opensRun = (word: Word): boolean =>
  inTitles(word) || mayOpenHead(word) || isMinistry(word) || GAZETTEER.opens(word);
/** A word of a title before its head or of a portfolio. */
export const isTitleWord = ({ kind, word }: Token) => kind === 'word' && inTitles(word);

/** "former", "Acting", "Trade and": words before the first head. */
function takeModifier(tokens: readonly Token[], reading: Reading): boolean {
  const { at, limit, titleFrom } = reading;
  const { lower } = tokens[at]!;
  if (isTitleWord(tokens[at]!)) {
    if (FORMER.has(lower)) reading.former = true;
    else if (!NO_TITLE.has(lower) && !isCount(tokens, at)) reading.titleFrom ??= at;
  } else if (titleFrom === null || !joinsPortfolio(tokens, at, limit)) return false;
  reading.at += lower === 'newly' && COME_TO_OFFICE.has(lowerAt(tokens, at + 1)) ? 2 : 1;
  return true;
}

const ORDINALS = new Set(['first', 'second', 'third', '1st', '2nd']);
const RANKED = new Set(
  'deputy vice secretary minister lady assistant under undersecretary counsellor counselor secretaries ministers sea'.split(
    ' ',
  ),
);

/** "the first Zendan foreign minister to come": which of them it is, while "First Deputy Minister" is a rank. */
const isCount = (tokens: readonly Token[], at: number): boolean =>
  ORDINALS.has(tokens[at]!.lower) && !RANKED.has(lowerAt(tokens, at + 1));
