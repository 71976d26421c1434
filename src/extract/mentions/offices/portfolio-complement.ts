import { type Entry, GAZETTEER } from '../../gazetteer/gazetteer.ts';
import type { Match } from '../../text/phrases.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { lowerAt, type Token } from '../../text/tokens.ts';
import { piece, statePiece } from '../pieces.ts';
import { pastPossessive } from '../possessives.ts';
import { isBodyNoun, isOfState } from './bodies.ts';
import type { Complement } from './complement.ts';
import { portfolioTo } from './portfolios.ts';
import { pastAcronym } from './states.ts';

/** "of Foreign Affairs of Chad", "for Trade", "on Climate". */
export function takePortfolio(
  doc: Tokenised,
  complement: Complement,
  link: string,
  from: number,
  end: number,
): boolean {
  let to = portfolioTo(doc.tokens, from, end);
  if (to === from || isHalfOfState(doc.tokens, to)) return false;
  // "of the Foreign Ministry", "of the Islamic Consultative Assembly": the body of the portfolio.
  const noun = [to, to + 1].find((at) => at < end && isBodyNoun(doc.tokens[at]!));
  if (noun !== undefined && doc.tokens[to]!.cap) to = noun + 1;
  to = pastPartner(doc.tokens, pastMembership(doc.tokens, to, end), end);
  const named = firstNamed(doc.tokens, from, to);
  if (named?.value.type === 'organization') {
    if (!isConcern(doc.tokens, named)) complement.organization ??= piece(doc, named.from, named.to);
  }
  // "Special Representative for North Korea" speaks for someone else.
  else if (named && (named.value.type === 'state-body' ? !isOfState(doc, to, end) : link === 'of'))
    complement.country ??= statePiece(doc, named);
  complement.titleTo = to;
  complement.at = pastAcronym(doc.tokens, to, end);
  return true;
}

/** "Minister for EU Affairs": what a state's own minister deals with, not whose minister that is. */
export const isConcern = (tokens: readonly Token[], { to }: Match<Entry>): boolean =>
  CONCERNS.has(lowerAt(tokens, to));
const CONCERNS = new Set('affairs integration relations enlargement accession matters'.split(' '));

/** "Minister of State and Cabinet's Member", "Minister of State and Cabinet Member". */
function pastMembership(tokens: readonly Token[], to: number, end: number): number {
  if (lowerAt(tokens, to - 1) !== 'cabinet') return to;
  const at = pastPossessive(tokens, to);
  return at < end && tokens[at]!.cap && tokens[at]!.lower === 'member' ? at + 1 : to;
}

const PARTNERS = new Set(
  'states parliament parliaments congress senate assembly diaspora churches'.split(' '),
);

/** "Secretary for Relations with States of the Holy See", "Minister for Relations with Parliament". */
function pastPartner(tokens: readonly Token[], to: number, end: number): number {
  if (lowerAt(tokens, to - 1) !== 'relations' || lowerAt(tokens, to) !== 'with') return to;
  const at = lowerAt(tokens, to + 1) === 'the' ? to + 2 : to + 1;
  return at < end && PARTNERS.has(lowerAt(tokens, at)) ? at + 1 : to;
}

/** "for the South Africa-USA Dialogue": the word belongs to a name that is read no further. */
const isHalfOfState = (tokens: readonly Token[], to: number) =>
  /^(?:north|south|east|west|new)$/.test(lowerAt(tokens, to - 1)) && tokens[to]?.cap === true;

function firstNamed(tokens: readonly Token[], from: number, to: number): Match<Entry> | null {
  for (let j = from; j < to; j++) {
    const entry = GAZETTEER.at(tokens, j, to);
    if (entry) return entry;
  }
  return null;
}
