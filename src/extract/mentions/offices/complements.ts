import { countryOfCapital } from '../../cities.ts';
import { type Entry, GAZETTEER } from '../../gazetteer.ts';
import { COMPLEMENT_LINKS, POST_LINKS } from '../../lexicon/links.ts';
import { POSTED_HEADS, SOVEREIGN_HEADS } from '../../lexicon/offices.ts';
import { PORTFOLIO } from '../../lexicon/portfolios.ts';
import type { Match } from '../../phrases.ts';
import type { Tokenised } from '../../sentences.ts';
import { lowerAt, type Token } from '../../tokens.ts';
import type { Piece, StatePiece } from '../mention.ts';
import { piece, statePiece } from '../pieces.ts';
import { headAt } from './heads.ts';
import { portfolioTo } from './portfolios.ts';
import type { Run } from './runs.ts';
import { groupOfStates, pastAcronym, type StateList, statesAt } from './states.ts';

/** What stands behind the head of an office, as far as it is read. */
export interface Complement {
  at: number;
  titleTo: number;
  country: StatePiece | null;
  countries: StatePiece[];
  organization: Piece | null;
}

/** "of X for Y to Z": no office has more. */
const MAX_COMPLEMENTS = 6;

/** Reads "of Foreign Affairs", "of the Republic of X", "to the UN" behind a run; nothing where none stands. */
export function complementOf(doc: Tokenised, run: Run, end: number): Complement {
  const { headTo, country, organization } = run;
  const complement: Complement = { at: headTo, titleTo: headTo, country, countries: [], organization };
  for (let turn = 0; turn < MAX_COMPLEMENTS; turn++) if (!readOn(doc, run, complement, end)) break;
  return complement;
}

/** Takes one complement; `false` where none follows. */
function readOn(doc: Tokenised, run: Run, complement: Complement, end: number): boolean {
  const { tokens } = doc;
  const link = lowerAt(tokens, complement.at);
  if (complement.at >= end || !COMPLEMENT_LINKS.has(link)) return false;
  const from = behindLink(tokens, complement.at);
  const entry = from < end ? GAZETTEER.at(tokens, from, end) : null;
  const list = statesBehind(doc, run, link, from, end, entry);
  if (list && takeStates(tokens, run, complement, link, list, end)) return true;
  if (link === 'from') return false;
  if (entry?.value.type === 'organization') return takeBody(doc, complement, entry, end);
  if (POST_LINKS.has(link)) return takePost(doc, run, complement, from, end, entry);
  return takePortfolio(doc, complement, link, from, end);
}

/** The first word behind "of the Government of the", "responsible for". */
function behindLink(tokens: readonly Token[], at: number): number {
  let from = at + 1;
  if (lowerAt(tokens, at) === 'responsible' && lowerAt(tokens, from) === 'for') from++;
  if (lowerAt(tokens, from) === 'the') from++;
  const government =
    /^(?:government|state|people)$/.test(lowerAt(tokens, from)) && lowerAt(tokens, from + 1) === 'of';
  if (!government) return from;
  return lowerAt(tokens, from + 2) === 'the' ? from + 3 : from + 2;
}

/** "the ministers of Niger and Chad": the states whose office it is. */
function statesBehind(
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

function takeStates(
  tokens: readonly Token[],
  { plural }: Run,
  complement: Complement,
  link: string,
  { states, to, firstTo }: StateList,
  end: number,
): boolean {
  if (states.length === 0 || (link !== 'of' && !plural) || portfolioFollows(tokens, to, end)) return false;
  if (!plural && states.length > 1 && complement.country) return false;
  if (plural) complement.countries = states;
  complement.country ??= states[0]!;
  // One person holds the office of one state: what follows its name is someone else.
  complement.at = plural ? to : firstTo;
  return true;
}

/** "of the Georgia Department of Labor": the state's name is part of a longer one. */
const portfolioFollows = (tokens: readonly Token[], at: number, end: number) =>
  at < end && tokens[at]!.kind === 'word' && tokens[at]!.cap && PORTFOLIO.has(tokens[at]!.lower);

/** "of the UN", "of the African Union Commission". */
function takeBody(doc: Tokenised, complement: Complement, { from, to }: Match<Entry>, end: number): boolean {
  const { tokens } = doc;
  complement.organization ??= piece(doc, from, to);
  complement.titleTo = to;
  complement.at = pastAcronym(tokens, to, end);
  const more = portfolioTo(tokens, complement.at, end);
  if (more > complement.at && tokens[complement.at]?.cap) {
    complement.titleTo = more;
    complement.at = more;
  }
  return true;
}

/** "to the UAE", "to Tehran", "to the Prime Minister": where one is posted, or whom one serves. */
function takePost(
  doc: Tokenised,
  { head }: Run,
  complement: Complement,
  from: number,
  end: number,
  entry: Match<Entry> | null,
): boolean {
  const posted =
    lowerAt(doc.tokens, complement.at) === 'to'
      ? !SOVEREIGN_HEADS.has(head)
      : POSTED_HEADS.some((part) => head.includes(part));
  const to = entry ? entry.to : postTo(doc.tokens, from, end);
  if (to === from || !posted) return false;
  complement.titleTo = to;
  complement.at = to;
  return true;
}

function postTo(tokens: readonly Token[], from: number, end: number): number {
  const first = tokens[from];
  if (!first?.cap) return from;
  if (countryOfCapital(first.text)) return from + 1;
  return from < end ? (headAt(tokens, from, end)?.to ?? from) : from;
}

/** "of Foreign Affairs of Chad", "for Trade", "on Climate". */
function takePortfolio(
  doc: Tokenised,
  complement: Complement,
  link: string,
  from: number,
  end: number,
): boolean {
  const to = portfolioTo(doc.tokens, from, end);
  if (to === from) return false;
  const named = firstNamed(doc.tokens, from, to);
  if (named?.value.type === 'organization') complement.organization ??= piece(doc, named.from, named.to);
  // "Special Representative for North Korea" speaks for someone else.
  else if (named && (named.value.type === 'state-body' || link === 'of'))
    complement.country ??= statePiece(doc, named);
  complement.titleTo = to;
  complement.at = pastAcronym(doc.tokens, to, end);
  return true;
}

function firstNamed(tokens: readonly Token[], from: number, to: number): Match<Entry> | null {
  for (let j = from; j < to; j++) {
    const entry = GAZETTEER.at(tokens, j, to);
    if (entry) return entry;
  }
  return null;
}
