import { type Entry, GAZETTEER } from '../../gazetteer/gazetteer.ts';
import { HONORIFICS } from '../../lexicon/honorifics.ts';
import { PORTFOLIO_LINKS, POST_LINKS } from '../../lexicon/links.ts';
import { GIVEN_NAMES, MODIFIERS, PORTFOLIO, PORTFOLIO_ENDING } from '../../lexicon/portfolios.ts';
import type { Match } from '../../text/phrases.ts';
import { lowerAt, type Token } from '../../text/tokens.ts';
import { pastPossessive } from '../possessives.ts';
import { reachesHead } from './compounds.ts';
import { headAt, opensHeadPhrase } from './heads.ts';

/** Longer portfolios are lists of something else; the cap keeps the reading linear. */
const MAX_TOKENS = 24;
/** Shorter words in -ity or -ture are too often names ("Venture"). */
const MIN_UNKNOWN = 7;

const isPortfolio = (token: Token) =>
  token.kind === 'word' &&
  (PORTFOLIO.has(token.lower) ||
    (token.cap && MODIFIERS.has(token.lower) && !HONORIFICS.has(token.lower)) ||
    (token.cap &&
      PORTFOLIO_ENDING.test(token.lower) &&
      token.text.length >= MIN_UNKNOWN &&
      !GIVEN_NAMES.has(token.lower)));

const isPortfolioAt = (tokens: readonly Token[], at: number, limit: number) =>
  at < limit && isPortfolio(tokens[at]!);

/** A stretch that is read: what is certain so far, and where reading stands. */
interface Reach {
  from: number;
  to: number;
  at: number;
  limit: number;
}

/**
 * The end of the portfolio that begins at token `from` ("Foreign Affairs and Trade", "the Middle East Peace
 * Process"); `from` where none begins. With `beforeHead` it ends before the head of another office.
 */
export function portfolioTo(
  tokens: readonly Token[],
  from: number,
  end: number,
  { beforeHead = false } = {},
): number {
  const reach: Reach = { from, to: from, at: from, limit: Math.min(end, from + MAX_TOKENS) };
  while (reach.at < reach.limit && readOn(tokens, reach, beforeHead)) {}
  return reach.to;
}

/** Takes the next word of the portfolio; `false` where the portfolio ends. */
function readOn(tokens: readonly Token[], reach: Reach, beforeHead: boolean): boolean {
  const { at, from, limit } = reach;
  const token = tokens[at]!;
  const linked = at === from || PORTFOLIO_LINKS.has(tokens[at - 1]!.lower);
  const entry = GAZETTEER.at(tokens, at, limit);
  if (entry && (linked || entry.value.type !== 'country')) return takeName(tokens, reach, entry);
  if (beforeHead && headAt(tokens, at, limit)) return false;
  if (at > from && token.cap && opensHeadPhrase(tokens, at, limit) && !INSIDE.has(tokens[at - 1]!.lower))
    return false;
  if (isPortfolio(token) || isOfficeInside(tokens, at, limit)) return takeWord(tokens, reach);
  // An unknown capital counts once the word behind it does ("the Sahel Alliance").
  const unknown = token.cap && linked && isPortfolioAt(tokens, at + 1, limit);
  if (unknown) reach.at++;
  return unknown || takeLink(tokens, reach);
}

/** Links behind which an office of several words is part of the portfolio, not an office of its own. */
const INSIDE = new Set(['of', 'the', 'and', 'for', 'to']);

/** "Middle East", "UN Affairs", "Japan's Economy": a name that belongs to the portfolio. */
function takeName(tokens: readonly Token[], reach: Reach, { to, value }: Match<Entry>): boolean {
  const { at, from, limit } = reach;
  const next = pastPossessive(tokens, to);
  const possessive = next > to;
  if (value.type === 'country' && at !== from && !possessive && !isPortfolio(tokens[next] ?? tokens[at]!))
    return false;
  if (possessive && !isPortfolioAt(tokens, next, limit)) return false;
  reach.to = next;
  reach.at = next;
  return true;
}

function takeWord(tokens: readonly Token[], reach: Reach): boolean {
  reach.at++;
  reach.to = reach.at;
  const next = pastPossessive(tokens, reach.at);
  const owns = next > reach.at;
  if (owns && isPortfolioAt(tokens, next, reach.limit)) reach.at = next;
  // "thanked the Prime Minister for the Zendan Government's support": what for, and no office.
  else if (owns && lowerAt(tokens, next - 2) === 'government') reach.to = reach.from;
  return reach.to > reach.from;
}

function takeLink(tokens: readonly Token[], reach: Reach): boolean {
  const { at, from, to, limit } = reach;
  if (at === from || at !== to || !PORTFOLIO_LINKS.has(tokens[at]!.lower)) return false;
  const next = isDash(tokens, at) ? null : behindLink(tokens, at, limit);
  if (next === null) return false;
  reach.at = next;
  return true;
}

/** "Minister for Foreign Affairs - Conversation with": between spaces it divides a headline. */
const isDash = (tokens: readonly Token[], at: number): boolean =>
  /^[-–]$/.test(tokens[at]!.text) &&
  tokens[at]!.start > tokens[at - 1]!.end &&
  !PORTFOLIO.has(lowerAt(tokens, at + 1));

/** "Special Representative of the Chairperson of the AU Commission", "to the Prime Minister": an office in a portfolio. */
const isOfficeInside = (tokens: readonly Token[], at: number, limit: number) =>
  headAt(tokens, at, limit) !== null && tokens[at]!.cap && OFFICE_OPENERS.has(tokens[at - 1]!.lower);

const OFFICE_OPENERS = new Set(['the', 'of', 'secretary', 'under', 'high', 'prime', 'to']);
const AFTER_LINK = new Set(['the', 'of', 'for', 'and', '&']);

/** Where a link at `at` leads on to more of the portfolio; `null` where it does not. */
function behindLink(tokens: readonly Token[], at: number, limit: number): number | null {
  let next = at + 1;
  while (next < limit && AFTER_LINK.has(tokens[next]!.lower)) next++;
  if (next >= limit) return null;
  const link = tokens[at]!.lower;
  const entry = GAZETTEER.at(tokens, next, limit);
  const leads = entry ? leadsToName(tokens, link, entry) : leadsToWord(tokens, at, next, limit);
  return leads ? next : null;
}

const ABROAD = new Set(['abroad', 'expatriates', 'diaspora', 'nationals', 'emigrants', 'residing']);

function leadsToName(tokens: readonly Token[], link: string, { to, value }: Match<Entry>): boolean {
  // "African Cooperation and Zendans Abroad", "and Moroccan Expatriates".
  if (value.type === 'demonym' && ABROAD.has(lowerAt(tokens, to))) return true;
  // "Foreign and Commonwealth Affairs"
  if (value.type === 'organization' && lowerAt(tokens, to) === 'affairs' && tokens[to]!.cap) return true;
  const listed = value.type === 'organization' && link === ',' && lowerAt(tokens, to) === 'and';
  return listed || (value.type !== 'country' && link !== ',' && link !== 'and');
}

function leadsToWord(tokens: readonly Token[], at: number, next: number, limit: number): boolean {
  const link = tokens[at]!.lower;
  if (POST_LINKS.has(link) || link === 'on' || link === 'with') return false;
  const token = tokens[next]!;
  // "Chadians Abroad", "the Labour Pacific Caucus": an unknown capital between known ones.
  if (!isPortfolio(token)) return token.cap && link !== ',' && isPortfolioAt(tokens, next + 1, limit);
  const head = headAt(tokens, next, limit) !== null;
  // ", and Foreign Minister X": an office of its own.
  if (link === ',' && lowerAt(tokens, at + 1) === 'and' && reachesHead(tokens, next, limit)) return false;
  // "Minister of Culture and Oil Minister X": a second office of the same person.
  if (link === 'and' && token.cap && isMinister(tokens, next, limit)) return false;
  if (link === ',') return token.cap && !head;
  const small = !token.cap && tokens[at - 1]!.cap;
  return (!small || reachesState(tokens, next, limit)) && !(head && link === 'and');
}

/** "Oil Minister", "Trade and Industry Minister": a portfolio before its head. */
function isMinister(tokens: readonly Token[], from: number, limit: number): boolean {
  let at = from;
  while (at < Math.min(limit, from + MAX_BEFORE_MINISTER) && isBeforeMinister(tokens[at]!)) at++;
  return at > from && at < limit && tokens[at]!.text === 'Minister';
}
const MAX_BEFORE_MINISTER = 5;
const isBeforeMinister = (token: Token): boolean =>
  token.text !== 'Minister' && (isPortfolio(token) || token.lower === 'and');

/** "Minister of Defence and security forces of Zenda", "and foreign ministers of": others beside the minister, no field of work. */
const PEOPLE = new Set(
  'forces army navy police staff people peoples minister ministers team delegation representatives citizens exports'.split(
    ' ',
  ),
);

/** "Minister of Culture and information policy of Zenda": small letters go on with the portfolio where a state closes it. */
function reachesState(tokens: readonly Token[], from: number, limit: number): boolean {
  let at = from;
  while (isPortfolioAt(tokens, at, limit) && !PEOPLE.has(tokens[at]!.lower)) at++;
  if (lowerAt(tokens, at) !== 'of') return false;
  const name = lowerAt(tokens, at + 1) === 'the' ? at + 2 : at + 1;
  return name < limit && GAZETTEER.at(tokens, name, limit)?.value.type === 'country';
}
