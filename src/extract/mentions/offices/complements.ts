import { type Entry, GAZETTEER } from '../../gazetteer.ts';
import { COMPLEMENT_LINKS, POST_LINKS } from '../../lexicon/links.ts';
import { LOCAL_HEADS, SOVEREIGN_HEADS } from '../../lexicon/offices.ts';
import { ORGANIZATION_HEADS } from '../../lexicon/organizations.ts';
import type { Match } from '../../phrases.ts';
import type { Tokenised } from '../../sentences.ts';
import { lowerAt, type Token } from '../../tokens.ts';
import { piece, statePiece } from '../pieces.ts';
import { pastPossessive } from '../possessives.ts';
import type { Complement } from './complement.ts';
import { headAt } from './heads.ts';
import { takeInternationalBody } from './international-bodies.ts';
import { statesBehind, takeStates } from './office-states.ts';
import { portfolioTo } from './portfolios.ts';
import { takePost } from './posts.ts';
import { takeBodyName, takeOwnedBody, takePlaceName } from './proper-names.ts';
import type { Run } from './runs.ts';
import { pastAcronym } from './states.ts';

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
  // "briefed the president on the talks"
  if (link === 'on' && SOVEREIGN_HEADS.has(run.head)) return false;
  const from = behindLink(tokens, complement.at);
  const entry = from < end ? GAZETTEER.at(tokens, from, end) : null;
  if (takeOwnedBody(doc, complement, entry, end)) return true;
  const list = statesBehind(doc, run, link, from, end, entry);
  if (list && takeStates(tokens, run, complement, link, list, end)) return true;
  if (entry?.value.type === 'demonym' && link === 'of' && takeOfficial(doc, complement, entry, end))
    return true;
  if (link === 'from') return false;
  if (entry?.value.type === 'organization') return takeBody(doc, complement, entry, end);
  if (/^(?:at|of)$/.test(link) && entry?.value.type === 'state-body')
    return takeStateBody(doc, complement, entry, end);
  if (POST_LINKS.has(link)) return takePost(doc, run, complement, from, end, entry);
  if (link === 'of' && LOCAL_HEADS.has(run.head) && takePlaceName(tokens, complement, from, end)) return true;
  if (link === 'of' && takeInternationalBody(doc, run.head, complement, from, end)) return true;
  return takePortfolio(doc, complement, link, from, end) || takeBodyName(tokens, complement, from, end);
}

/** "of that department", "of its mission". */
const isThatBody = (tokens: readonly Token[], at: number): boolean =>
  /^(?:that|this|its|their)$/.test(lowerAt(tokens, at)) &&
  (ORGANIZATION_HEADS.has(lowerAt(tokens, at + 1)) || lowerAt(tokens, at + 1) === 'delegation');

/** "of the sister Republic of Zenda". */
const FRIENDLY = /^(?:sister|sisterly|brotherly|fraternal|friendly|neighbou?ring)$/;

/** The first word behind "of the Government of the", "responsible for". */
function behindLink(tokens: readonly Token[], at: number): number {
  let from = at + 1;
  if (lowerAt(tokens, at) === 'responsible' && lowerAt(tokens, from) === 'for') from++;
  if (lowerAt(tokens, from) === 'the' || isThatBody(tokens, from)) from++;
  if (FRIENDLY.test(lowerAt(tokens, from))) from++;
  const government =
    /^(?:government|state|people)$/.test(lowerAt(tokens, from)) && lowerAt(tokens, from + 1) === 'of';
  if (!government) return from;
  return lowerAt(tokens, from + 2) === 'the' ? from + 3 : from + 2;
}

/** "State Minister at the Foreign Office". */
function takeStateBody(doc: Tokenised, complement: Complement, entry: Match<Entry>, end: number): boolean {
  // "at the Foreign Office of the Kingdom of Zenda": another state's of that name.
  if (!isOfState(doc, entry.to, end)) complement.country ??= statePiece(doc, entry);
  // "Chair of the Riksdag Committee on Foreign Affairs".
  const to = entry.to < end && doc.tokens[entry.to]!.cap ? portfolioTo(doc.tokens, entry.to, end) : entry.to;
  complement.titleTo = to;
  complement.at = pastAcronym(doc.tokens, to, end);
  return true;
}

function isOfState({ tokens }: Tokenised, at: number, end: number): boolean {
  if (lowerAt(tokens, at) !== 'of') return false;
  const from = lowerAt(tokens, at + 1) === 'the' ? at + 2 : at + 1;
  return from < end && GAZETTEER.at(tokens, from, end)?.value.type === 'country';
}

/** "Special Envoy of the Zendan President": whom one serves, and for which state. */
function takeOfficial(doc: Tokenised, complement: Complement, entry: Match<Entry>, end: number): boolean {
  const served = entry.to < end && doc.tokens[entry.to]!.cap ? headAt(doc.tokens, entry.to, end) : null;
  if (!served || served.plural) return false;
  complement.country ??= statePiece(doc, entry);
  complement.titleTo = served.to;
  complement.at = served.to;
  return true;
}

/** "of the UN", "of the African Union Commission". */
function takeBody(doc: Tokenised, complement: Complement, { from, to }: Match<Entry>, end: number): boolean {
  const { tokens } = doc;
  complement.organization ??= piece(doc, from, to);
  // "Special Envoy of the UN Secretary-General": whom one serves.
  const served = to < end && tokens[to]!.cap ? headAt(tokens, to, end) : null;
  complement.titleTo = served?.to ?? to;
  complement.at = pastAcronym(tokens, complement.titleTo, end);
  const more = tokens[complement.at]?.cap ? pastOwnBody(tokens, complement.at, end) : complement.at;
  if (more > complement.at) {
    complement.titleTo = more;
    complement.at = more;
  }
  return true;
}

/** "of Foreign Affairs of Chad", "for Trade", "on Climate". */
function takePortfolio(
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
  to = pastMembership(doc.tokens, to, end);
  const named = firstNamed(doc.tokens, from, to);
  if (named?.value.type === 'organization') complement.organization ??= piece(doc, named.from, named.to);
  // "Special Representative for North Korea" speaks for someone else.
  else if (named && (named.value.type === 'state-body' ? !isOfState(doc, to, end) : link === 'of'))
    complement.country ??= statePiece(doc, named);
  complement.titleTo = to;
  complement.at = pastAcronym(doc.tokens, to, end);
  return true;
}

/** "of the UN Regional Centre for Arctic Studies", "of the EU Delegation": what belongs to the body. */
function pastOwnBody(tokens: readonly Token[], at: number, end: number): number {
  const portfolio = portfolioTo(tokens, at, end);
  const noun = [portfolio, portfolio + 1].find((i) => i < end && isBodyNoun(tokens[i]!));
  if (noun === undefined || !tokens[portfolio]!.cap) return portfolio;
  let to = noun + 1;
  // "Centre for Preventive Diplomacy": to the last capital of the purpose.
  if (lowerAt(tokens, to) === 'for') {
    let last = to + 1;
    while (last < end && tokens[last]!.kind === 'word' && tokens[last]!.cap) last++;
    if (last > to + 1 && /^[,.;)]$/.test(tokens[last]?.text ?? '.')) to = last;
  }
  return to;
}

const isBodyNoun = ({ cap, lower }: Token): boolean => cap && ORGANIZATION_HEADS.has(lower);

/** "Minister of State and Cabinet's Member", "Minister of State and Cabinet Member". */
function pastMembership(tokens: readonly Token[], to: number, end: number): number {
  if (lowerAt(tokens, to - 1) !== 'cabinet') return to;
  const at = pastPossessive(tokens, to);
  return at < end && tokens[at]!.cap && tokens[at]!.lower === 'member' ? at + 1 : to;
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
