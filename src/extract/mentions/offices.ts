import { countryOfCapital } from '../cities.ts';
import { type Entry, GAZETTEER } from '../gazetteer.ts';
import {
  HEAD_PHRASES,
  HEADS,
  IRREGULAR_PLURALS,
  MODIFIERS,
  PORTFOLIO,
  PORTFOLIO_ENDING,
  RELATIONAL_HEADS,
} from '../lexicon/offices.ts';
import { REGIONS } from '../lexicon/regions.ts';
import { type Match, Phrases, phrasesOf } from '../phrases.ts';
import type { Tokenised } from '../sentences.ts';
import { plain, type Token } from '../tokens.ts';
import type { Piece } from './mention.ts';

/** The name of an office as it stands, with the country and the organisation that are part of it. */
export interface Office {
  from: number;
  to: number;
  title: Piece;
  head: string;
  plural: boolean;
  country: (Piece & { code: string }) | null;
  countries: (Piece & { code: string })[];
  organization: Piece | null;
  former: boolean;
  /** Nothing but the head and modifiers: may refer back to an office named in full. */
  bare: boolean;
}

const GROUPS = phrasesOf<string[]>(REGIONS.map(([codes, names]) => [codes.split(' '), names] as const));
const PHRASES = new Phrases<string>();
for (const phrase of HEAD_PHRASES) PHRASES.add(plain(phrase), plain(phrase));

/** Heads that are common words in lower case: offices only behind a determiner or a country. */
const NEEDS_DETERMINER = new Set(
  'head chair host guest chief deputy lead fellow director leader official officer member principal manager observer visitor speaker captain'.split(
    ' ',
  ),
);
/** Heads that are adjectives or other things in lower case: offices only when capitalised. */
const NEEDS_CAPITAL = new Set(
  'general major principal marshal captain judge colonel justice chair brigadier commodore king queen prince princess lead second fellow host officer manager fm pm dpm vp'.split(
    ' ',
  ),
);
const FORMER = new Set(['former', 'ex', 'ex-', 'late', 'previous', 'then', 'outgoing']);

const MAX_RUN = 14;

interface Run {
  titleFrom: number;
  headFrom: number;
  headTo: number;
  head: string;
  plural: boolean;
  country: (Piece & { code: string }) | null;
  organization: Piece | null;
  former: boolean;
}

export const piece = (doc: Tokenised, from: number, to: number): Piece => ({
  from,
  to,
  text: doc.text.slice(doc.tokens[from]!.start, doc.tokens[to - 1]!.end),
});

const coded = (doc: Tokenised, match: Match<Entry>): (Piece & { code: string }) | null =>
  'code' in match.value ? { ...piece(doc, match.from, match.to), code: match.value.code } : null;

/** The head noun at `i`: a phrase before a word, a plural as its singular. */
function headAt(
  tokens: readonly Token[],
  i: number,
  end: number,
): { to: number; head: string; plural: boolean } | null {
  const phrase = PHRASES.at(tokens, i, end);
  if (phrase) {
    const head = phrase.value;
    const plural =
      /^(?:heads|secretaries|directors|chiefs|chargés|members|attorneys) |s$/.test(head) &&
      !/affairs$|affaires$|states$/.test(head);
    return { to: phrase.to, head: singular(head), plural };
  }
  const { lower, kind } = tokens[i]!;
  if (
    kind !== 'word' ||
    (/^(?:pm|vp)$/.test(lower) &&
      (tokens[i - 1]?.kind === 'number' || tokens[i]!.text !== lower.toUpperCase()))
  )
    return null;
  if (HEADS.has(lower)) return { to: i + 1, head: lower, plural: false };
  const one = IRREGULAR_PLURALS.get(lower) ?? lower.replace(/s$/, '');
  return one !== lower && HEADS.has(one) ? { to: i + 1, head: one, plural: true } : null;
}

const singular = (phrase: string) =>
  phrase
    .replace(/^heads of/, 'head of')
    .replace(/^secretaries /, 'secretary ')
    .replace(/^directors /, 'director ')
    .replace(/^chiefs /, 'chief ')
    .replace(/^members of/, 'member of')
    .replace(/ladies$/, 'lady')
    .replace(/(minister|president|premier|commissioner|secretar(?:y|ie)|number|chair)s$/, '$1')
    .replace(/secretarie$/, 'secretary');

/** The office that begins at token `i` ("Azerbaijani President", "Minister of Foreign Affairs of Chad"). */
export function officeAt(doc: Tokenised, i: number, end: number, determined: boolean): Office | null {
  const list = demonymList(doc, i, end);
  if (list) {
    const shared = officeAt(doc, list.to, end, true);
    if (shared?.plural && shared.countries.length === 0)
      return { ...shared, from: i, country: list.codes[0]!, countries: list.codes };
  }
  const run = runAt(doc, i, end);
  if (!run) return null;
  const { tokens } = doc;
  const headToken = tokens[run.headFrom]!;
  const lowerCase = !headToken.cap;
  const alone = run.headTo - run.headFrom === 1;
  const anchored =
    determined || run.country !== null || run.organization !== null || run.titleFrom < run.headFrom;
  if (
    lowerCase &&
    alone &&
    NEEDS_CAPITAL.has(run.head) &&
    !(determined && tokens[run.headTo]?.lower === 'of')
  ) {
    if (!/^(?:king|queen|prince|host|guest|manager)$/.test(run.head) || !determined) return null;
  }
  if (
    lowerCase &&
    alone &&
    NEEDS_DETERMINER.has(run.head) &&
    !anchored &&
    !run.plural &&
    tokens[run.headTo]?.lower !== 'of'
  )
    return null;
  if (lowerCase && alone && run.plural && run.head === 'head' && tokens[run.headTo]?.lower !== 'of')
    return null;
  return complemented(doc, run, i, end);
}

/** "Greek, Cypriot and French" before a plural office. */
function demonymList(
  doc: Tokenised,
  i: number,
  end: number,
): { codes: (Piece & { code: string })[]; to: number } | null {
  const group = doc.tokens[i]?.cap ? GROUPS.at(doc.tokens, i, end) : null;
  if (group)
    return {
      codes: group.value.map((code) => ({ ...piece(doc, group.from, group.to), code })),
      to: group.to,
    };
  const codes: (Piece & { code: string })[] = [];
  let at = i;
  while (at < end) {
    const entry = GAZETTEER.at(doc.tokens, at, end);
    const code =
      entry && (entry.value.type === 'demonym' || entry.value.type === 'country') ? coded(doc, entry) : null;
    if (!entry || !code) break;
    codes.push(code);
    at = entry.to;
    const link = doc.tokens[at]?.lower ?? '';
    if (!/^(?:,|and|&|-|–)$/.test(link)) return codes.length > 1 ? { codes, to: at } : null;
    at++;
    if (/^(?:and|&)$/.test(doc.tokens[at]?.lower ?? '')) at++;
  }
  return null;
}

/** Modifiers, country, organisation and portfolio up to the last head of an unbroken run. */
function runAt(doc: Tokenised, i: number, end: number): Run | null {
  const { tokens } = doc;
  let at = i;
  let titleFrom = -1;
  let country: Run['country'] = null;
  let organization: Piece | null = null;
  let former = false;
  let found: Omit<Run, 'titleFrom' | 'country' | 'organization' | 'former'> | null = null;
  const limit = Math.min(end, i + MAX_RUN);
  while (at < limit) {
    const token = tokens[at]!;
    const entry = GAZETTEER.at(tokens, at, limit);
    const head = headAt(tokens, at, limit);
    const body = !found && !head ? ministryTo(doc, at, limit) : at;
    if (body > at) {
      at = body;
      continue;
    }
    if (entry && (!head || entry.to > head.to) && !found) {
      if (entry.value.type === 'organization') organization = piece(doc, at, entry.to);
      else country ??= coded(doc, entry);
      at = skipPossessive(tokens, entry.to);
      // What stands before the country is no part of the title unless the run goes on ("Deputy Assistant US Secretary").
      continue;
    }
    if (head) {
      if (found && head.head !== 'general' && tokens[found.headTo - 1]!.cap && !tokens[at]!.cap) break;
      // "her counterpart, Foreign Minister X" without the comma: the office counts.
      if (found && RELATIONAL_HEADS.has(found.head) && !/^(?:leader|member|official)$/.test(found.head))
        titleFrom = at;
      found = { headFrom: at, headTo: head.to, head: head.head, plural: head.plural };
      if (titleFrom < 0) titleFrom = at;
      at = head.to;
      continue;
    }
    if (token.kind === 'word' && !found && (MODIFIERS.has(token.lower) || PORTFOLIO.has(token.lower))) {
      if (FORMER.has(token.lower)) former = true;
      else if (
        titleFrom < 0 &&
        !/^(?:visiting|newly|appointed|newly-appointed|new|current|incoming|two|three|four|five|six|seven|eight|nine|ten|guest|late|longtime|veteran)$/.test(
          token.lower,
        )
      )
        titleFrom = at;
      at++;
      continue;
    }
    if (
      token.kind === 'word' &&
      found &&
      (PORTFOLIO.has(token.lower) || MODIFIERS.has(token.lower)) &&
      (token.cap || /^(?:deputy|chief)$/.test(found.head)) &&
      reachesHead(tokens, at, limit)
    ) {
      at++;
      continue;
    }
    if (
      !found &&
      titleFrom >= 0 &&
      /^(?:and|&|,|-|\/)$/.test(token.lower) &&
      joinsPortfolio(tokens, at, limit)
    ) {
      at++;
      continue;
    }
    if (!found && (country || organization) && token.kind === 'word' && /^(?:'s|’s|'|’)$/.test(token.text)) {
      at++;
      continue;
    }
    break;
  }
  return found && titleFrom >= 0 ? { titleFrom, ...found, country, organization, former } : null;
}

/** "Ministry of Foreign Affairs" before the office of one of its people. */
function ministryTo(doc: Tokenised, at: number, limit: number): number {
  const { tokens } = doc;
  if (!/^(?:ministry|department)$/.test(tokens[at]!.lower) || tokens[at + 1]?.lower !== 'of') return at;
  const to = portfolioTo(doc, at + 2, limit, true);
  return to > at + 2 ? skipPossessive(tokens, to) : at;
}

const skipPossessive = (tokens: readonly Token[], at: number) =>
  /^(?:['’]s|['’])$/.test(tokens[at]?.text ?? '') ? at + 1 : at;

function joinsPortfolio(tokens: readonly Token[], at: number, limit: number): boolean {
  const next = tokens[at + 1];
  return (
    !!next &&
    at + 1 < limit &&
    PORTFOLIO.has(next.lower) &&
    PORTFOLIO.has(tokens[at - 1]!.lower) &&
    reachesHead(tokens, at + 1, limit)
  );
}

/** Only words of portfolios and modifiers stand between here and a head. */
function reachesHead(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let j = at; j < Math.min(limit, at + 7); j++) {
    if (headAt(tokens, j, limit)) return true;
    const { lower } = tokens[j]!;
    if (!PORTFOLIO.has(lower) && !MODIFIERS.has(lower) && !/^(?:and|&|,)$/.test(lower)) return false;
  }
  return false;
}

const CONNECTORS = /^(?:and|&|of|for|the|on|to|in|at|with|,|-|–|\/)$/;

/** Adds what stands behind the head: "of Foreign Affairs", "of the Republic of X", "to the UN". */
function complemented(doc: Tokenised, run: Run, from: number, end: number): Office {
  const { tokens } = doc;
  let { country, organization } = run;
  let countries: Office['countries'] = [];
  let at = run.headTo;
  let titleTo = run.headTo;
  for (let turn = 0; turn < 6; turn++) {
    const link = tokens[at]?.lower ?? '';
    if (at >= end || !/^(?:of|for|on|to|in|at|from|-in-office|responsible|representing)$/.test(link)) break;
    let q = at + 1;
    if (link === 'responsible' && tokens[q]?.lower === 'for') q++;
    if (tokens[q]?.lower === 'the') q++;
    q = skipGovernment(tokens, q);
    const entry = q < end ? GAZETTEER.at(tokens, q, end) : null;
    const region = run.plural && q < end && GROUPS.at(tokens, q, end) !== null;
    const list =
      region || (entry && (link === 'of' || link === 'from') && entry.value.type === 'country')
        ? stateList(doc, q, end)
        : null;
    if (
      list &&
      list.codes.length > 0 &&
      (link === 'of' || run.plural) &&
      !portfolioFollows(tokens, list.to, end)
    ) {
      if (run.plural || list.codes.length === 1 || !country) {
        if (run.plural) countries = list.codes;
        country ??= list.codes[0]!;
        at = run.plural ? list.to : list.firstTo;
        continue;
      }
    }
    if (link === 'from') break;
    if (entry && entry.value.type === 'organization') {
      organization ??= piece(doc, entry.from, entry.to);
      at = skipParenthesis(tokens, entry.to, end);
      titleTo = entry.to;
      const more = portfolioTo(doc, at, end);
      if (more > at && tokens[at]?.cap) titleTo = at = more;
      continue;
    }
    if (/^(?:to|in|at)$/.test(link)) {
      const place = placeTo(doc, q, end, entry);
      if (place === q || !acceptsPlace(run.head, link)) break;
      titleTo = at = place;
      continue;
    }
    const consumed = portfolioTo(doc, q, end);
    if (consumed === q) break;
    const inside = gazetteerInside(doc, q, consumed);
    // "Special Representative for North Korea" speaks for someone else.
    if (
      inside &&
      (inside.value.type === 'state-body' || (link === 'of' && inside.value.type !== 'organization'))
    )
      country ??= coded(doc, inside);
    if (inside && inside.value.type === 'organization') organization ??= piece(doc, inside.from, inside.to);
    titleTo = consumed;
    at = skipParenthesis(tokens, consumed, end);
  }
  return {
    from,
    to: Math.max(at, titleTo),
    title: piece(doc, run.titleFrom, titleTo),
    head: run.head,
    plural: run.plural,
    country,
    countries,
    organization,
    former: run.former,
    bare: !country && !organization && titleTo === run.headTo,
  };
}

const isState = (entry: Entry) => entry.type === 'country' || entry.type === 'state-body';

/** "of the Government of the Republic of X": the words before the country. */
function skipGovernment(tokens: readonly Token[], at: number): number {
  if (!/^(?:government|state|people)$/.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'of')
    return at;
  return tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2;
}

const portfolioFollows = (tokens: readonly Token[], at: number, end: number) =>
  at < end && tokens[at]!.kind === 'word' && tokens[at]!.cap && PORTFOLIO.has(tokens[at]!.lower);

/** "Niger and Chad", "Costa Rica, Guatemala, …, and Mexico". */
export function stateList(
  doc: Tokenised,
  at: number,
  end: number,
): { codes: (Piece & { code: string })[]; to: number; firstTo: number } {
  const { tokens } = doc;
  const group = GROUPS.at(doc.tokens, at, end);
  if (group)
    return {
      codes: group.value.map((code) => ({ ...piece(doc, group.from, group.to), code })),
      to: group.to,
      firstTo: group.to,
    };
  const codes: (Piece & { code: string })[] = [];
  let to = at;
  let firstTo = at;
  let q = at;
  while (q < end) {
    if (tokens[q]?.lower === 'the') q++;
    const entry = q < end ? GAZETTEER.at(tokens, q, end) : null;
    const code = entry && entry.value.type === 'country' ? coded(doc, entry) : null;
    if (!entry || !code) break;
    codes.push(code);
    to = entry.to;
    to = skipParenthesis(tokens, to, end);
    if (codes.length === 1) firstTo = to;
    q = to;
    if (tokens[q]?.text === ',') q++;
    if (/^(?:and|&|or)$/.test(tokens[q]?.lower ?? '')) q++;
    if (q === to) break;
  }
  return { codes, to, firstTo };
}

/** "(ROK)", "(IAEA)": an abbreviation in brackets. */
export function skipParenthesis(tokens: readonly Token[], at: number, end: number): number {
  return tokens[at]?.text === '(' &&
    tokens[at + 2]?.text === ')' &&
    at + 2 < end &&
    /^[\p{Lu}\d-]{2,}$/u.test(tokens[at + 1]!.text)
    ? at + 3
    : at;
}

const acceptsPlace = (head: string, link: string) =>
  link === 'to'
    ? !/^(?:president|prime minister|king|queen)$/.test(head)
    : /representative|ambassador|charg|coordinator|consul|commissioner|director|chief|head/.test(head);

/** "to the UAE", "to Tehran", "to the United Nations", "to the Prime Minister". */
function placeTo(doc: Tokenised, q: number, end: number, entry: Match<Entry> | null): number {
  const { tokens } = doc;
  if (entry) return entry.to;
  if (countryOfCapital(tokens[q]?.text ?? '') && tokens[q]!.cap) return q + 1;
  const head = q < end && tokens[q]!.cap ? headAt(tokens, q, end) : null;
  return head ? head.to : q;
}

function gazetteerInside(doc: Tokenised, from: number, to: number): Match<Entry> | null {
  for (let j = from; j < to; j++) {
    const entry = GAZETTEER.at(doc.tokens, j, to);
    if (entry) return entry;
  }
  return null;
}

const isPortfolio = (token: Token) =>
  token.kind === 'word' &&
  (PORTFOLIO.has(token.lower) ||
    (token.cap && MODIFIERS.has(token.lower)) ||
    (token.cap && PORTFOLIO_ENDING.test(token.lower) && token.text.length > 6));

/** The end of a sequence of portfolio words with their connectors; `q` where none begins. */
function portfolioTo(doc: Tokenised, q: number, end: number, beforeHead = false): number {
  const { tokens } = doc;
  let to = q;
  let at = q;
  const limit = Math.min(end, q + 24);
  while (at < limit) {
    const token = tokens[at]!;
    const entry = GAZETTEER.at(tokens, at, limit);
    const linked = at === q || CONNECTORS.test(tokens[at - 1]!.lower);
    if (entry && (linked || entry.value.type !== 'country')) {
      const next = skipPossessive(tokens, entry.to);
      if (
        entry.value.type === 'country' &&
        at !== q &&
        !(next > entry.to) &&
        !isPortfolio(tokens[next] ?? token)
      )
        break;
      if (next > entry.to && !isPortfolioAt(tokens, next, limit)) break;
      to = at = next;
      continue;
    }
    if (beforeHead && headAt(tokens, at, limit)) break;
    if (
      at > q &&
      token.cap &&
      PHRASES.at(tokens, at, limit) &&
      !/^(?:of|the|and|for|to)$/.test(tokens[at - 1]!.lower)
    )
      break;
    if (isPortfolio(token) || headInTitle(tokens, at, limit)) {
      at++;
      to = at;
      const skipped = skipPossessive(tokens, at);
      if (skipped > at && isPortfolioAt(tokens, skipped, limit)) at = skipped;
      continue;
    }
    if (token.cap && linked && !GAZETTEER.at(tokens, at, limit) && isPortfolioAt(tokens, at + 1, limit)) {
      at++;
      continue;
    }
    const next = CONNECTORS.test(token.lower) && at > q && at === to ? joins(tokens, at, limit) : 0;
    if (next === 0) break;
    at = next;
  }
  return to;
}

const isPortfolioAt = (tokens: readonly Token[], at: number, limit: number) =>
  at < limit && isPortfolio(tokens[at]!);

/** An office inside a complement: "Special Representative of the Chairperson of the AU Commission", "to the Prime Minister". */
const headInTitle = (tokens: readonly Token[], at: number, limit: number) => {
  const head = headAt(tokens, at, limit);
  return (
    head !== null &&
    tokens[at]!.cap &&
    /^(?:the|of|secretary|under|high|prime|to)$/.test(tokens[at - 1]!.lower)
  );
};

/** Where a connector leads on to more of the portfolio; 0 where it does not. */
function joins(tokens: readonly Token[], at: number, limit: number): number {
  let next = at + 1;
  while (next < limit && /^(?:the|of|for|and|&)$/.test(tokens[next]!.lower)) next++;
  if (next >= limit) return 0;
  const token = tokens[next]!;
  const entry = GAZETTEER.at(tokens, next, limit);
  const link = tokens[at]!.lower;
  if (entry?.value.type === 'organization' && link === ',' && tokens[entry.to]?.lower === 'and') return next;
  if (entry) return entry.value.type !== 'country' && link !== ',' && link !== 'and' ? next : 0;
  if (/^(?:to|in|at|on|with)$/.test(link)) return 0;
  const capital = tokens[at - 1]!.cap;
  const head = headAt(tokens, next, limit);
  if (isPortfolio(token)) {
    const list = link === ',' ? token.cap && !head : token.cap || !capital;
    return list && !(head && link === 'and') ? next : 0;
  }
  // "Chadians Abroad", "the Labour Pacific Caucus": an unknown capital between known ones.
  return token.cap && link !== ',' && isPortfolioAt(tokens, next + 1, limit) ? next : 0;
}
