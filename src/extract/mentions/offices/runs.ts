import { GAZETTEER, opensCommunity } from '../../gazetteer/gazetteer.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { lowerAt, type Token } from '../../text/tokens.ts';
import type { Word } from '../../text/vocabulary.ts';
import { oneOf, wordSet } from '../../text/words.ts';
import { capitalOwning } from '../capital-at.ts';
import { isGenitive, pastPossessive } from '../possessives.ts';
import { reachesHead } from './compounds.ts';
import { headAt, mayOpenHead } from './heads.ts';
import { portfolioTo } from './portfolios.ts';
import { pastAcronym } from './states.ts';
import {
  inTitles,
  type Reading,
  type Run,
  takeHead,
  takeInside,
  takeModifier,
  takeName,
} from './take-word.ts';

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
  const capital = capitalOwning(doc, i, reading.limit);
  if (capital) Object.assign(reading, { at: capital.to + 1, country: capital });
  while (reading.at < reading.limit && readOn(doc, reading)) {}
  const { head, titleFrom, headFrom, country, organization, former } = reading;
  if (!head || titleFrom === null) return null;
  if (capital && !OF_GOVERNMENTS.has(head.head)) return null;
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

/** "London's mayor" is the town's, "London's foreign secretary" the government's that sits there. */
const OF_GOVERNMENTS = wordSet('minister envoy ambassador diplomat negotiator premier chancellor').union(
  new Set(['top diplomat', 'prime minister', 'foreign secretary', 'chief negotiator', 'special envoy']),
);

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
    if (opensCommunity(doc.tokens, at)) {
      reading.titleFrom ??= at;
      reading.at = at + 2;
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

/** May a run begin with that word? */
export const opensRun = (word: Word): boolean =>
  inTitles(word) || mayOpenHead(word) || isMinistry(word) || GAZETTEER.opens(word);
