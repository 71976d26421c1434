import { type Entry, GAZETTEER } from '../../gazetteer/gazetteer.ts';
import { COUNTERPARTS } from '../../lexicon/offices.ts';
import { PORTFOLIO } from '../../lexicon/portfolios.ts';
import type { Match } from '../../text/phrases.ts';
import type { Tokenised } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { isStateAndName } from '../name-words.ts';
import { statePiece } from '../pieces.ts';
import type { Complement } from './complement.ts';
import { groupOfStates, type StateList, statesAt } from './states.ts';
import { isTitleWord, type Run } from './take-word.ts';

/** "the ministers of Niger and Chad": the states whose office it is. */
export function statesBehind(
  doc: Tokenised,
  run: Run,
  link: string,
  from: number,
  end: number,
  entry: Match<Entry> | null,
): StateList | null {
  const region = run.plural && from < end && groupOfStates(doc, from, end) !== null;
  const state = entry?.value.type === 'country' && (link === 'of' || link === 'from');
  return region || state ? statesAt(doc, from, end) : null;
}

/** Gives the office to those states; `false` where they are part of something else. */
export function takeStates(
  tokens: readonly Token[],
  { plural, head }: Run,
  complement: Complement,
  link: string,
  { states, to, firstTo }: StateList,
  end: number,
): boolean {
  // "his counterpart from Zenda", but "ambassador from Zenda" says whence one came.
  const owned = link === 'of' || plural || (link === 'from' && COUNTERPARTS.has(head));
  if (isPartnerOf(tokens, firstTo)) return false;
  if (states.length === 0 || !owned || portfolioFollows(tokens, to, end)) return false;
  if (!plural && states.length > 1 && complement.country) return false;
  if (plural) complement.countries = states;
  complement.country ??= states[0]!;
  // One person holds the office of one state: what follows its name is someone else.
  complement.at = plural ? to : firstTo;
  return true;
}

const PARTNERS = /^(?:ally|allies|neighbou?rs?|rivals?|partners?|patron|foes?|backer)$/;

/** "the top diplomat of Zenda's closest ally": of that one, not of Zenda. */
const isPartnerOf = (tokens: readonly Token[], at: number): boolean =>
  /^['’]s?$/.test(tokens[at]?.text ?? '') &&
  tokens.slice(at + 1, at + 4).some(({ lower }) => PARTNERS.test(lower));

/** "of the Georgia Department of Labor": the state's name is part of a longer one. */
const portfolioFollows = (tokens: readonly Token[], at: number, end: number) =>
  at < end && tokens[at]!.kind === 'word' && tokens[at]!.cap && PORTFOLIO.has(tokens[at]!.lower);

/** "Foreign Minister Thailand A B": the state without a word between the office and the name; "Minister Jordan B" is called so. */
export function takeStateBeforeName(
  doc: Tokenised,
  { head, plural }: Run,
  complement: Complement,
  end: number,
): void {
  const { tokens } = doc;
  const { at, country, organization } = complement;
  if (plural || country || organization || !/\bminister$/.test(head) || at >= end || !tokens[at - 1]!.cap)
    return;
  const entry = GAZETTEER.at(tokens, at, end);
  if (entry?.value.type !== 'country' || entry.to + 2 > end || isStateAndName(doc, at, end)) return;
  const isName = (token: Token) => token.kind === 'word' && token.cap && !isTitleWord(token);
  if (!tokens.slice(entry.to, entry.to + 2).every(isName)) return;
  complement.country = statePiece(doc, entry);
  complement.at = entry.to;
}
