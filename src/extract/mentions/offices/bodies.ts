import { type Entry, GAZETTEER } from '../../gazetteer/gazetteer.ts';
import { ORGANIZATION_HEADS } from '../../lexicon/organizations.ts';
import type { Match } from '../../text/phrases.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { lowerAt, type Token } from '../../text/tokens.ts';
import { piece, statePiece } from '../pieces.ts';
import { pastPossessive } from '../possessives.ts';
import type { Complement } from './complement.ts';
import { headAt } from './heads.ts';
import { portfolioTo } from './portfolios.ts';
import { pastAcronym } from './states.ts';

/** "State Minister at the Foreign Office". */
export function takeStateBody(
  doc: Tokenised,
  complement: Complement,
  entry: Match<Entry>,
  end: number,
): boolean {
  // "at the Foreign Office of the Kingdom of Zenda": another state's of that name.
  if (!isOfState(doc, entry.to, end)) complement.country ??= statePiece(doc, entry);
  // "Chair of the Riksdag Committee on Foreign Affairs".
  // "chairman of the Bundestag's foreign affairs committee".
  const behind = pastPossessive(doc.tokens, entry.to);
  const owned = behind > entry.to ? portfolioTo(doc.tokens, behind, end) : behind;
  const to =
    owned > behind
      ? owned
      : entry.to < end && doc.tokens[entry.to]!.cap
        ? portfolioTo(doc.tokens, entry.to, end)
        : entry.to;
  complement.titleTo = to;
  complement.at = pastAcronym(doc.tokens, to, end);
  return true;
}

export function isOfState({ tokens }: Tokenised, at: number, end: number): boolean {
  if (lowerAt(tokens, at) !== 'of') return false;
  const from = lowerAt(tokens, at + 1) === 'the' ? at + 2 : at + 1;
  return from < end && GAZETTEER.at(tokens, from, end)?.value.type === 'country';
}

/** No name of a department has more words behind the body that it deals with. */
const MAX_DEPARTMENT = 6;

/** The token behind "and … Department", where such words follow the name of a body at `at`; else `at`. */
function departmentTo(tokens: readonly Token[], at: number, end: number): number {
  if (!/^(?:and|&)$/.test(lowerAt(tokens, at))) return at;
  for (let i = at + 1; i < Math.min(end, at + MAX_DEPARTMENT); i++) {
    if (/^(?:department|directorate|division|affairs|sector|bureau)$/.test(tokens[i]!.lower)) return i + 1;
    if (!tokens[i]!.cap) return at;
  }
  return at;
}

/** "of the UN", "of the African Union Commission". */
export function takeBody(
  doc: Tokenised,
  complement: Complement,
  { from, to }: Match<Entry>,
  end: number,
): boolean {
  const { tokens } = doc;
  // "Head of the League and Neighbourhood Department": with what the department deals.
  const department = departmentTo(tokens, to, end);
  if (department > to) {
    complement.titleTo = department;
    complement.at = department;
    return true;
  }
  complement.organization ??= piece(doc, from, to);
  // "Special Envoy of the UN Secretary-General": whom one serves.
  const served = to < end && tokens[to]!.cap ? headAt(tokens, to, end) : null;
  complement.titleTo = served?.to ?? to;
  complement.at = pastAcronym(tokens, complement.titleTo, end);
  // "of the Gulf Cooperation Council states"
  if (/^(?:states|countries|nations|members)$/.test(lowerAt(tokens, complement.at))) {
    complement.at++;
    return true;
  }
  const second = pastSecondBody(doc, complement.at, end);
  if (second > complement.at) {
    complement.titleTo = second;
    complement.at = second;
    return true;
  }
  const more = tokens[complement.at]?.cap
    ? pastOwnBody(tokens, complement.at, end)
    : pastMission(tokens, complement.at, end);
  if (more > complement.at) {
    complement.titleTo = more;
    complement.at = more;
  }
  return true;
}

/** "of the United Nations and the Arab League": one envoy of two bodies, of which the first counts. */
function pastSecondBody(doc: Tokenised, at: number, end: number): number {
  if (lowerAt(doc.tokens, at) !== 'and') return at;
  const from = lowerAt(doc.tokens, at + 1) === 'the' ? at + 2 : at + 1;
  const entry = from < end ? GAZETTEER.at(doc.tokens, from, end) : null;
  return entry?.value.type === 'organization' && !headAt(doc.tokens, entry.to, end) ? entry.to : at;
}

const MISSIONS = new Set(['mission', 'force', 'office', 'delegation', 'bureau']);
const OF_MISSIONS = new Set(['peacekeeping', 'observer', 'monitoring', 'political', 'training']);

/** "of the UN peacekeeping mission in Zenda": what a body keeps in a state. */
function pastMission(tokens: readonly Token[], at: number, end: number): number {
  const noun = OF_MISSIONS.has(lowerAt(tokens, at)) ? at + 1 : at;
  if (noun >= end || !MISSIONS.has(lowerAt(tokens, noun))) return at;
  const state =
    lowerAt(tokens, noun + 1) === 'in' && noun + 2 < end ? GAZETTEER.at(tokens, noun + 2, end) : null;
  return state?.to ?? noun + 1;
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

/** "Ministry", "Assembly": a capitalised noun that ends the name of a body. */
export const isBodyNoun = ({ cap, lower }: Token): boolean => cap && ORGANIZATION_HEADS.has(lower);
