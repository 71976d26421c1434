import type { ReadDocument } from '#src/model/document.ts';
import { citiesNamed, countryOfCapital } from '../gazetteer/cities.ts';
import { GAZETTEER } from '../gazetteer/gazetteer.ts';
import {
  AGENCY_COUNTRIES,
  COMMON_DOMAINS,
  NEWS_WORDS,
  PAPER_COUNTRIES,
  PAPER_WORDS,
  PRESS_COUNTRIES,
  PUBLISHER_COUNTRIES,
  PUBLISHER_ORGANIZATIONS,
} from '../lexicon/publishers.ts';
import { remembered } from '../text/remembered.ts';
import { type Token, tokenise } from '../text/tokens.ts';

/** For whom a document speaks: whose offices it names without saying of which state. */
export interface Voice {
  country: string | null;
  organization: string | null;
  /** The state from which a report was filed. */
  filed: string | null;
  /** The state of an agency that reports from another, which `country` then is. */
  agency?: string | null;
  /** A state's or an organisation's own body publishes; `false` for a news agency. */
  official: boolean;
  /** The publisher's own name tells of which state it is, and not a dateline. */
  named?: true;
  /** The state of the press that writes of the whole world: `country` is that one only where the text is about it. */
  press?: string;
}

/**
 * For whom a document speaks, from publisher, source and address, then from the dateline of a report from home.
 * All `null` where none of them tells.
 */
export function voiceOf({ text, publisher, source, url, dateline, blocks }: ReadDocument): Voice {
  const filed = dateline?.place ? countryAround(dateline.place) : null;
  const desk = dateline && countryOfDesk(text.slice(dateline.start, dateline.end));
  if (desk) return { country: desk, organization: null, filed, official: false };
  for (const name of [publisher, source, url]) {
    const voice = name === null ? null : voiceNamed(name);
    // From abroad such an agency names the officials of the place without their state, and its own with it.
    if (voice && filed && !voice.official && ABROAD.test(name!))
      return { ...voice, country: filed, agency: voice.country, filed };
    if (voice) return { ...voice, filed, ...(voice.country && !voice.press ? { named: true } : {}) };
  }
  // "Ministry of Foreign Affairs", every state has one: "REPUBLIC OF ZENDA" above it tells which.
  const state =
    publisher && STATE_BODY.test(publisher) && !isNews(publisher) ? stateOfHead(text, blocks) : null;
  if (state) return { country: state, organization: null, filed, official: true, named: true };
  return { country: filed, organization: null, filed, official: false };
}

/** The state on a line above the text: "REPUBLIC OF ZENDA", "Government of Chad". */
function stateOfHead(text: string, blocks: ReadDocument['blocks']): string | null {
  const body = blocks.findIndex(({ kind }) => kind === 'body');
  for (const { start, end, kind } of blocks.slice(0, Math.max(0, body))) {
    const line = kind === 'furniture' ? text.slice(start, end) : '';
    const state = OF_STATE.test(line) ? countryIn(line) : null;
    if (state) return state;
  }
  return null;
}
const OF_STATE =
  /^(?:the )?(?:[\p{L}-]+ ){0,3}(?:republic|kingdom|state|sultanate|government|commonwealth) of\b.{3,50}$/iu;

const ABROAD =
  /interfax|\btass\b|ria novosti|sputnik|xinhua|anadolu|associated press(?! of\b)|united press|\b(?:ap|upi)\b/i;

/** "(Interfax-Kazakhstan)": an agency's desk in a state writes of that state's offices. */
function countryOfDesk(dateline: string): string | null {
  const desk = /\(\p{L}+-(?<state>\p{Lu}[\p{L} ]+)\)/u.exec(dateline)?.groups?.state;
  return desk ? countryIn(desk) : null;
}

/** Whose body or agency has that name or address. */
export const voiceNamed = remembered((name): Readonly<Omit<Voice, 'filed'>> | null => {
  const organization = PUBLISHER_ORGANIZATIONS.find(([pattern]) => pattern.test(name))?.[1];
  if (organization) return { country: null, organization, official: true };
  const named = countryIn(name);
  const press = PRESS_COUNTRIES.find(([pattern]) => pattern.test(name))?.[1];
  // "CNN Chad", "Guardian Nigeria": the branch of a state is the press of that state.
  if (press && (named === null || named === press))
    return { country: press, organization: null, official: false, press };
  const country =
    [...PUBLISHER_COUNTRIES, ...AGENCY_COUNTRIES].find(([pattern]) => pattern.test(name))?.[1] ??
    named ??
    PAPER_COUNTRIES.find(([pattern]) => pattern.test(name))?.[1] ??
    countryOfDomain(name) ??
    countryOfSeat(name);
  if (country) return { country, organization: null, official: !press && !isNews(name) };
  const paper = STATE_BODY.test(name) ? null : countryOfPaper(name);
  if (paper) return { country: paper, organization: null, official: false };
  const body = isNews(name) ? null : bodyIn(name);
  return body ? { country: null, organization: body, official: true } : null;
});

/** Does an agency or a newspaper publish? "Press service" and "Press Secretariat" are a state's own. */
function isNews(name: string): boolean {
  const lower = name.toLowerCase();
  if ([...AGENCY_COUNTRIES, ...PAPER_COUNTRIES].some(([pattern]) => pattern.test(name))) return true;
  return (
    (PAPER_WORDS.test(name) && !STATE_BODY.test(name)) ||
    NEWS_WORDS.some((word) => lower.includes(word)) ||
    /press(?! (?:service|office|secretar|department|section|bureau|cent|unit|division|release|and ))/.test(
      lower,
    )
  );
}

/** The country of a dateline's town: a capital before others, then the largest. */
const countryAround = (place: string): string | null =>
  citiesNamed(place.split(',')[0]!).toSorted(
    (a, b) => Number(b.capital) - Number(a.capital) || b.population - a.population,
  )[0]?.country ?? null;

/** "Ministry of Foreign Affairs of Japan", "Embassy of Ireland, Viet Nam": the first state named. */
function countryIn(name: string): string | null {
  const tokens = tokenise(name);
  for (let i = 0; i < tokens.length; i++) {
    if (isEdition(tokens, i)) continue;
    const entry = GAZETTEER.at(tokens, i)?.value;
    if (entry?.type === 'country' || entry?.type === 'demonym' || entry?.type === 'state-body')
      return entry.code;
  }
  return null;
}

/** "Example Times English", "Example (French edition)": the language of it, not the state. */
const isEdition = (tokens: readonly Token[], i: number): boolean =>
  i > 0 &&
  /^(?:english|french|spanish|russian)$/.test(tokens[i]!.lower) &&
  /^(?:|edition|service|desk|version|[)\]])$/.test(tokens[i + 1]?.lower ?? '');

/** "Presidential Secretariat, Colombo": the state whose capital a body of state gives as its seat. */
function countryOfSeat(name: string): string | null {
  const [body, town] = name.split(/,\s*(?=[^,]*$)/);
  return body && town && STATE_BODY.test(body) ? (countryOfCapital(town) ?? null) : null;
}

/** "Manila Bulletin", "The Jakarta Post", "Toronto Star": the state whose capital or great city gives a newspaper its name. */
function countryOfPaper(name: string): string | null {
  const [first, second] = name.replace(/^The /, '').split(' ');
  const named = [`${first} ${second}`, first!];
  return (
    named
      .map((town) => countryOfCapital(town) ?? (isNews(name) ? countryOfGreatCity(town) : null))
      .find((code) => code) ?? null
  );
}

/** No other town of a name that so many live in gives it to a newspaper. */
const GREAT = 1_000_000;

const countryOfGreatCity = (town: string): string | null =>
  citiesNamed(town).find(({ population }) => population >= GREAT)?.country ?? null;

const STATE_BODY =
  /president|ministry|minister|government|cabinet|parliament|state house|royal|foreign|chancellery/i;

/** "Pacific Islands Forum Secretariat": the organisation by whose name it begins. */
function bodyIn(name: string): string | null {
  const tokens = tokenise(name);
  const entry = GAZETTEER.at(tokens, 0);
  return entry?.value.type === 'organization'
    ? tokens
        .slice(0, entry.to)
        .map(({ text }) => text)
        .join(' ')
    : null;
}

/** "president.gov.ua", "mfa.gov.tr": the state whose code ends an address. */
function countryOfDomain(name: string): string | null {
  const match = /(?:^|[/.\w-])\.([a-z]{2})(?:[/\s):]|$)/i.exec(name);
  const code = match?.[1]?.toUpperCase();
  if (!code || COMMON_DOMAINS.has(code)) return null;
  return code === 'UK' ? 'GB' : code;
}
