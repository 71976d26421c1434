import { type Entry, GAZETTEER } from '../../gazetteer/gazetteer.ts';
import { COMPLEMENT_LINKS, POST_LINKS } from '../../lexicon/links.ts';
import { COUNTERPARTS, LOCAL_HEADS, SOVEREIGN_HEADS } from '../../lexicon/offices.ts';
import { ORGANIZATION_HEADS } from '../../lexicon/organizations.ts';
import type { Match } from '../../text/phrases.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { lowerAt, type Token } from '../../text/tokens.ts';
import { pastFriendly } from '../friendly.ts';
import { statePiece } from '../pieces.ts';
import { takeSeatAtHead } from './at-the-head.ts';
import { takeBody, takeStateBody } from './bodies.ts';
import type { Complement } from './complement.ts';
import { takeMinistry } from './in-ministry.ts';
import { takeInternationalBody } from './international-bodies.ts';
import { statesBehind, takeStateBeforeName, takeStates } from './office-states.ts';
import { takeOrgan, takeParty } from './parties.ts';
import { isConcern, takePortfolio } from './portfolio-complement.ts';
import { takeAddressed, takeEmployer, takeOfficial, takePost, takeSuperior } from './posts.ts';
import { takeBodyName, takeOwnedBody, takePlaceName, takeProvince } from './proper-names.ts';
import { runAt } from './runs.ts';
import { nationalitiesAt, pastAcronym } from './states.ts';
import type { Run } from './take-word.ts';

/** "of X for Y to Z": no office has more. */
const MAX_COMPLEMENTS = 6;

/** Reads "of Foreign Affairs", "of the Republic of X", "to the UN" behind a run; nothing where none stands. */
export function complementOf(doc: Tokenised, run: Run, end: number): Complement {
  const { headTo, country, organization } = run;
  // "the Assistant-Secretary-General (ASG) for Peace Operations"
  const complement: Complement = {
    at: pastAcronym(doc.tokens, headTo, end),
    titleTo: headTo,
    country,
    countries: [],
    organization,
  };
  for (let turn = 0; turn < MAX_COMPLEMENTS; turn++) if (!readOn(doc, run, complement, end)) break;
  takeStateBeforeName(doc, run, complement, end);
  if (complement.country) takeOrgan(doc.tokens, complement);
  return complement;
}

/** Takes one complement; `false` where none follows. */
function readOn(doc: Tokenised, run: Run, complement: Complement, end: number): boolean {
  const { tokens } = doc;
  const link = lowerAt(tokens, complement.at);
  if (complement.at >= end || !COMPLEMENT_LINKS.has(link)) return false;
  if (link === 'of' && takeProvince(doc, run.head, complement, complement.at + 1, end)) return true;
  if (/^(?:at|in)$/.test(link) && takeMinistry(doc, run, complement, end)) return true;
  // "met the ambassadors at State House", "met the Zendan leader at the Kremlin": where.
  if (link === 'at' && (isHouse(tokens, complement.at + 1, end) || isSovereign(run))) return false;
  // "briefed the president on the talks", "met officials on cod", "held discussions with four leaders on trade"
  if (
    link === 'on' &&
    (SOVEREIGN_HEADS.has(run.head) || COUNTERPARTS.has(run.head) || /^(?:official|leader)$/.test(run.head))
  )
    return false;
  // "call by the Foreign Minister of Zenda on Prime Minister B": whom the minister calls on.
  if (link === 'on' && runAt(doc, complement.at + 1, end) !== null) return false;
  if (link === 'for' && isForTalks(tokens, complement.at + 1, end)) return false;
  if (/^(?:in|to)$/.test(link) && takeSeatAtHead(doc, run.head, complement, end)) return true;
  if (/^(?:of|to)$/.test(link) && takeAddressed(doc, complement, end)) return true;
  if (/^(?:of|to)$/.test(link) && takeSuperior(doc, complement, complement.at + 1, end)) return true;
  const from = pastNumber(doc, behindDescription(tokens, behindLink(tokens, complement.at), end), end);
  const entry = from < end ? GAZETTEER.at(tokens, from, end) : null;
  if (takeOwnedBody(doc, complement, entry, end)) return true;
  if (link === 'of' && entry && takeParty(doc, complement, entry, end)) return true;
  if (link === 'of' && run.plural && takeDelegations(doc, complement, from, end)) return true;
  const list = statesBehind(doc, run, link, from, end, entry);
  if (list && takeStates(tokens, run, complement, link, list, end)) return true;
  if (entry?.value.type === 'demonym' && link === 'of' && takeOfficial(doc, complement, entry, end))
    return true;
  if (link === 'from') return takeSender(doc, run, complement, entry);
  if (entry?.value.type === 'organization' && link === 'to' && ACCREDITED.test(run.head)) {
    // "Ambassador to the Union": of a state.
    complement.titleTo = entry.to;
    complement.at = pastAcronym(tokens, entry.to, end);
    return true;
  }
  if (entry?.value.type === 'organization' && !isConcern(tokens, entry))
    return takeBody(doc, complement, entry, end);
  if (/^(?:at|of)$/.test(link) && entry?.value.type === 'state-body')
    return takeStateBody(doc, complement, entry, end);
  if (link === 'at' && !entry && takeEmployer(doc, run, complement, from, end)) return true;
  if (POST_LINKS.has(link)) return takePost(doc, run, complement, from, end, entry);
  if (link === 'of' && LOCAL_HEADS.has(run.head) && takePlaceName(tokens, complement, from, end)) return true;
  if (link === 'of' && takeInternationalBody(doc, run.head, complement, from, end)) return true;
  return takePortfolio(doc, complement, link, from, end) || takeBodyName(tokens, complement, from, end);
}

/** Whoever leads a state is posted nowhere. */
const isSovereign = ({ head, country }: Run): boolean =>
  SOVEREIGN_HEADS.has(head) || (head === 'leader' && country !== null);

const TALKS = /^(?:talks|discussions|consultations|negotiations|meetings?|lunch|luncheon|dinner|breakfast)$/;
/** "for bilateral talks", "for a working lunch" has no more words. */
const MAX_TALKS = 4;

/** "join ministers for bilateral talks": what for, and not of what they are ministers. */
function isForTalks(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at; i < Math.min(end, at + MAX_TALKS) && !tokens[i]!.cap && tokens[i]!.kind === 'word'; i++)
    if (TALKS.test(tokens[i]!.lower)) return true;
  return false;
}

const HOUSES = /^(?:house|palace|residence|hotel|lodge|airport|castle)$/;
/** No name of a house has more words. */
const MAX_HOUSE = 4;

/** "State House", "the Grand Palace": a building by name. */
function isHouse(tokens: readonly Token[], at: number, end: number): boolean {
  const from = lowerAt(tokens, at) === 'the' ? at + 1 : at;
  for (let i = from; i < Math.min(end, from + MAX_HOUSE) && tokens[i]!.cap; i++)
    if (HOUSES.test(tokens[i]!.lower)) return true;
  return false;
}

const DELEGATIONS = new Set(['delegations', 'sides', 'teams', 'missions']);

/** "the heads of the Zendan and Chadian delegations": one of each state. */
function takeDelegations(doc: Tokenised, complement: Complement, from: number, end: number): boolean {
  const list = from < end ? nationalitiesAt(doc, from, end) : null;
  if (!list || !DELEGATIONS.has(lowerAt(doc.tokens, list.to))) return false;
  complement.countries = list.states;
  complement.country ??= list.states[0]!;
  complement.at = list.to + 1;
  return true;
}

const NUMBERS = new Set('two three four five six seven eight nine ten'.split(' '));

/** "of the six Gulf Cooperation Council states", "of the 46-member Council": the body of which so many are. */
function pastNumber({ tokens }: Tokenised, from: number, end: number): number {
  const counted =
    NUMBERS.has(lowerAt(tokens, from)) || /^\d+-(?:member|nation|state)$/.test(lowerAt(tokens, from));
  if (!counted || from + 1 >= end) return from;
  return GAZETTEER.at(tokens, from + 1, end)?.value.type === 'organization' ? from + 1 : from;
}

const ACCREDITED = /ambassador|representative|observer|delegate/;

/** "officials from the White House": those whom a body of a state sends speak for the state. */
function takeSender(
  doc: Tokenised,
  { plural }: Run,
  complement: Complement,
  entry: Match<Entry> | null,
): boolean {
  if (!plural || entry?.value.type !== 'state-body') return false;
  complement.country ??= statePiece(doc, entry);
  complement.at = entry.to;
  return true;
}

/** "of that department", "of its mission". */
const isThatBody = (tokens: readonly Token[], at: number): boolean =>
  /^(?:that|this|its|their)$/.test(lowerAt(tokens, at)) &&
  (ORGANIZATION_HEADS.has(lowerAt(tokens, at + 1)) || lowerAt(tokens, at + 1) === 'delegation');

/** The first word behind "of the Government of the", "responsible for". */
function behindLink(tokens: readonly Token[], at: number): number {
  let from = at + 1;
  if (lowerAt(tokens, at) === 'responsible' && lowerAt(tokens, from) === 'for') from++;
  if (/^(?:the|both)$/.test(lowerAt(tokens, from)) || isThatBody(tokens, from)) from++;
  from = pastFriendly(tokens, from);
  // "of the ruling Zendan People's Party"
  if (/^(?:ruling|governing)$/.test(lowerAt(tokens, from)) && tokens[from + 1]?.cap) from++;
  const noun = pastNumbered(tokens, from);
  if (!OF_STATES.test(lowerAt(tokens, noun)) || lowerAt(tokens, noun + 1) !== 'of') return from;
  return lowerAt(tokens, noun + 2) === 'the' ? noun + 3 : noun + 2;
}

const OF_STATES = /^(?:government|state|people|governments|states|countries|nations)$/;

/** "from the three friendly countries of X, Y and Z": the noun behind number and courtesy. */
const pastNumbered = (tokens: readonly Token[], at: number): number =>
  pastFriendly(tokens, NUMBERS.has(lowerAt(tokens, at)) ? at + 1 : at);

const KINDS_OF_BODY = new Set(
  'bloc body group grouping alliance cartel agency organisation organization institution watchdog lender'.split(
    ' ',
  ),
);
const MAX_DESCRIPTION = 5;

/** "of the South American bloc Mercosur": the name of the body behind the word for what it is; `at` where none stands. */
function behindDescription(tokens: readonly Token[], at: number, end: number): number {
  for (let i = at; i < Math.min(end - 1, at + MAX_DESCRIPTION); i++) {
    if (tokens[i]!.kind !== 'word') return at;
    if (!KINDS_OF_BODY.has(tokens[i]!.lower)) continue;
    const name = tokens[i + 1]!.text === ',' ? i + 2 : i + 1;
    const entry =
      name < end ? GAZETTEER.at(tokens, lowerAt(tokens, name) === 'the' ? name + 1 : name, end) : null;
    return entry?.value.type === 'organization' ? entry.from : at;
  }
  return at;
}
