import { GAZETTEER } from '../../gazetteer/gazetteer.ts';
import { CAPITAL_HEADS, CAPITAL_UNLESS_DETERMINED, CHAMBERS, COMMON_HEADS } from '../../lexicon/offices.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { lowerAt } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import type { Piece, StatePiece } from '../mention.ts';
import { isNameable } from '../name-words.ts';
import { piece, statePiece } from '../pieces.ts';
import { pastPossessive } from '../possessives.ts';
import { companyOf, OF_FIRMS } from './companies.ts';
import type { Superior } from './complement.ts';
import { complementOf } from './complements.ts';
import { runAt } from './runs.ts';
import { nationalitiesAt } from './states.ts';
import type { Run } from './take-word.ts';

/** The name of an office as it stands, with the country and the organisation that are part of it. */
export interface Office {
  from: number;
  to: number;
  title: Piece;
  head: string;
  plural: boolean;
  country: StatePiece | null;
  countries: StatePiece[];
  organization: Piece | null;
  former: boolean;
  /** Nothing but the head and modifiers: may refer back to an office named in full. */
  bare: boolean;
  /** Whom it serves, by name ("envoy of President A"). */
  served?: Superior;
}

/**
 * The office that begins at token `i` ("Azerbaijani President", "Minister of Foreign Affairs of Chad", "Greek and
 * French ministers"); `determined` where a determiner or a form of address stands before. `null` where no head
 * follows, or one that is a common noun there ("head", "a general", "lead").
 */
export function officeAt(doc: Tokenised, i: number, end: number, determined: boolean): Office | null {
  if (isVerb(doc, i)) return null;
  const list = nationalitiesAt(doc, i, end);
  const shared = list && officeAt(doc, list.to, end, true);
  if (list && shared?.plural && shared.countries.length === 0)
    return { ...shared, from: i, country: list.states[0]!, countries: list.states };
  const run = runAt(doc, i, end);
  return run && !isCommonNoun(doc, run, determined) ? withComplement(doc, run, i, end) : null;
}

const AS_VERBS = wordSet('host chair lead head');
const BEFORE_VERBS = wordSet('will would shall may might can could must to also then later not');

/** Behind "will", a day between commas ("on Thursday, 28 September,"). */
const MAX_DAY = 7;

/** "will host Minister B", "will on Thursday, 3 May, host Minister B": an auxiliary makes it what one does. */
const isVerb = ({ tokens }: Tokenised, i: number): boolean => {
  if (!AS_VERBS.has(lowerAt(tokens, i)) || tokens[i]!.cap) return false;
  if (lowerAt(tokens, i - 1) !== ',') return BEFORE_VERBS.has(lowerAt(tokens, i - 1));
  const before = tokens.slice(Math.max(0, i - 1 - MAX_DAY), i - 1);
  return before.some(({ lower }, k) => lower === 'will' && before[k + 1]?.lower === 'on');
};

/** Heads of one word in lower case need support by what stands around them. */
function isCommonNoun({ tokens }: Tokenised, run: Run, determined: boolean): boolean {
  const { head, headFrom, headTo, titleFrom, plural, country, organization } = run;
  if (tokens[headFrom]!.cap || headTo - headFrom > 1) return false;
  if (plural && head === 'representative' && UNOFFICIAL.has(lowerAt(tokens, headFrom - 1))) return true;
  const ofSomething = lowerAt(tokens, headTo) === 'of';
  if (head === 'head' && plural && ofFirms(tokens, headTo)) return true;
  if (head === 'member' && MEMBERSHIP.has(lowerAt(tokens, headFrom - 1))) return true;
  const known = determined || (country !== null && CAPITAL_UNLESS_DETERMINED.has(head));
  if (determined && /^(?:general|colonel)$/.test(head) && AFTER_RANK.has(lowerAt(tokens, headTo)))
    return false;
  if (head === 'chair' && isOfNamedBody(tokens, run)) return false;
  if (CAPITAL_HEADS.has(head) && !(known && (ofSomething || CAPITAL_UNLESS_DETERMINED.has(head))))
    return true;
  if (ofSomething) return false;
  const anchored = determined || country !== null || organization !== null || titleFrom < headFrom;
  // "talks with leader Aung San Lin"
  if (head === 'leader' && isNameable(tokens[headTo]) && isNameable(tokens[headTo + 1])) return false;
  // "Blake's successor Juan Soto"
  if (/^(?:predecessor|successor)$/.test(head) && /^['’]s?$/.test(lowerAt(tokens, headFrom - 1)))
    return false;
  if (COMMON_HEADS.has(head) && !anchored && !plural) return true;
  return plural && head === 'head';
}

/** "Zenda Labour Party chair Ana Blake": of a body by its name, and before a name. */
const isOfNamedBody = (tokens: Tokenised['tokens'], { headFrom, headTo }: Run): boolean =>
  BODIES.has(lowerAt(tokens, headFrom - 1)) &&
  tokens[headFrom - 1]!.cap &&
  isNameable(tokens[headTo]) &&
  isNameable(tokens[headTo + 1]);
const BODIES = wordSet('party commission committee council union forum group assembly league community');

/** "NGO representatives" speak for no state. */
const UNOFFICIAL = wordSet('ngo ngos society media youth student women');

/** "as a founding member of the UN": a state. */
const MEMBERSHIP = new Set(
  'founding permanent non-permanent full original elected responsible active valued loyal associate'.split(
    ' ',
  ),
);

/** Behind "the general" as a person: "the general public" is none. */
const AFTER_RANK = new Set(', . said told who was also has had met then later added arrived'.split(' '));

const FIRMS = new Set(
  'companies firms banks businesses enterprises corporations households families'.split(' '),
);
const MAX_FIRMS = 5;

/** "the heads of several energy companies" are no officials. */
function ofFirms(tokens: Tokenised['tokens'], at: number): boolean {
  for (let i = at; i < Math.min(tokens.length, at + 1 + MAX_FIRMS); i++)
    if (FIRMS.has(tokens[i]!.lower)) return true;
  return false;
}

function withComplement(doc: Tokenised, run: Run, from: number, end: number): Office {
  const { at, titleTo, country, countries, organization, served } = complementOf(doc, run, end);
  const company = country || organization ? null : companyOf(doc, run, end);
  // "chief executive of Norsk Petroleum": the firm is no portfolio.
  const behind = company && OF_FIRMS.has(run.head) ? run.headTo : titleTo;
  const upTo = isSecondSeat(doc, behind, end) ? behind + 1 : behind;
  const title = withoutState(doc, run, piece(doc, run.titleFrom, upTo));
  return {
    from,
    to: Math.max(at, upTo, titleTo, company?.to ?? 0),
    title,
    // "the head of Zenda": of the state itself, and of nothing in it.
    head:
      run.head === 'head' && country && !organization && titleTo === run.headTo ? 'head of state' : run.head,
    plural: run.plural,
    country: country ?? (organization ? null : chamberOf(doc, title)),
    countries,
    organization: organization ?? commissionOf(title) ?? company,
    former: run.former,
    bare: !country && !organization && titleTo === run.headTo,
    ...(served && { served }),
  };
}

/** "Minister of Finance II": the second who holds such an office, and no part of the name behind. */
const isSecondSeat = ({ tokens }: Tokenised, at: number, end: number): boolean =>
  at < end && tokens[at]!.text === 'II' && tokens[at - 1]!.cap && tokens[at - 1]!.kind === 'word';

/** "top Chadian diplomat": whose the office is stands within its title, and is no part of it. */
function withoutState({ text, tokens }: Tokenised, { country, headFrom }: Run, title: Piece): Piece {
  if (!country || country.from <= title.from || country.to > headFrom) return title;
  const behind = pastPossessive(tokens, country.to);
  const upTo = text.slice(tokens[title.from]!.start, tokens[country.from]!.start);
  return { ...title, text: upTo + text.slice(tokens[behind]!.start, tokens[title.to - 1]!.end) };
}

/** "member of the Committee on Trade of the German Bundestag": the state is in the name of the house. */
function chamberOf(doc: Tokenised, { from, to }: Piece): StatePiece | null {
  const { tokens } = doc;
  for (let i = from + 1; i < to; i++) {
    const entry = tokens[i]!.cap ? GAZETTEER.at(tokens, i, to) : null;
    const chamber =
      entry?.value.type === 'state-body' ||
      (entry?.value.type === 'demonym' && entry.to < to && CHAMBERS.has(tokens[entry.to]!.lower));
    if (entry && chamber) return statePiece(doc, entry);
  }
  return null;
}

/** "European Commissioner for Trade": the body is in the name of the office. */
const commissionOf = (title: Piece): Piece | null =>
  /^(?:\w+ )?European Commissioner\b|^Commission (?:Vice-?\s?)?President\b/.test(title.text)
    ? { ...title, text: 'European Commission' }
    : null;
