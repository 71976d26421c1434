import countries from 'world-countries/countries.json' with { type: 'json' };
import { COUNTRIES_AND_NAMES, COUNTRY_NAMES, DEMONYMS, STATE_BODIES } from '../lexicon/countries.ts';
import { FORMATS, ORGANIZATIONS } from '../lexicon/organizations.ts';
import { alternatives, type Match, Phrases } from '../text/phrases.ts';
import { remembered } from '../text/remembered.ts';
import type { Token } from '../text/tokens.ts';
import { plain, type Word } from '../text/vocabulary.ts';
import { halfOfKorea } from './halves-of-korea.ts';

/** What a name of the gazetteer stands for. */
export type Entry =
  | { type: 'country'; code: string; ambiguous: boolean }
  | { type: 'demonym'; code: string }
  | { type: 'state-body'; code: string }
  | { type: 'organization'; id: string; format: boolean };

/** Names of one word in capitals: "WHO" and "ILO" are not "who" and "Ilo". */
const ACRONYMS = new Set(
  ORGANIZATIONS.flatMap(([, names]) => alternatives(names))
    .filter((name) => /^[A-Z0-9-]{2,6}$/.test(name))
    .map((name) => name.toLowerCase()),
);

type State = (typeof countries)[number];

/** States before territories: a name that two have means the state. */
const ranked = [...countries].sort((a, b) => Number(b.independent) - Number(a.independent));

/** "Bank of Japan Governor X": the body of a state that has its name. */
const BANKS = ['Bank', 'National Bank', 'Central Bank', 'Reserve Bank'];

/** Names of countries, nationalities, state bodies and organisations (world-countries and our lexicons). */
const NAMES: Phrases<Entry> = buildGazetteer();

/** Finds names of states, nationalities, bodies of a state and organisations in tokens. */
export const GAZETTEER = {
  /** Does a name begin with that word? "the" does. */
  opens: (word: Word): boolean => NAMES.opens(word),
  /**
   * The longest name that begins at token `i`, `null` where none does ("the Netherlands", "EU", "Chadian"). Names
   * are written with a capital: "who" is not the WHO.
   */
  at(tokens: readonly Token[], i: number, limit?: number): Match<Entry> | null {
    const first = tokens[i];
    if (!first || !NAMES.opens(first.word)) return null;
    const half = first.cap ? halfOfKorea(tokens, i) : null;
    if (half) return { from: i, to: i + 1, value: { type: 'country', code: half, ambiguous: false } };
    const match = NAMES.at(tokens, i, limit);
    if (!match) return null;
    if (match.to === i + 1 && (isOfLongerName(tokens, i) || isOthersBody(tokens, i) || isOfSea(tokens, i)))
      return null;
    if (opensCommunity(tokens, i) || (i > 0 && opensCommunity(tokens, i - 1))) return null;
    if (!first.cap && (match.to === i + 1 || !/^(?:the|\p{L}\.)/u.test(first.lower))) return null;
    return match.to === i + 1 && ACRONYMS.has(first.lower) && !isWritten(first.text) ? null : match;
  },
};

/** "the National Congress", "the British Treasury's", "Treasury Secretary": not a body of the United States by itself. */
const isOthersBody = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i]!.lower === 'congress' && isQualified(tokens, i)) ||
  (tokens[i]!.lower === 'treasury' &&
    !(
      /^(?:us|u\.s\.|american|\.)$/.test(tokens[i - 1]?.lower ?? '') &&
      /^['’]s$/.test(tokens[i + 1]?.text ?? '')
    ));

const isQualified = (tokens: readonly Token[], i: number): boolean =>
  /^['’]s?$/.test(tokens[i - 1]?.text ?? '') ||
  (tokens[i - 1]?.cap === true && !/^(?:the|us|u\.s\.|american)$/.test(tokens[i - 1]!.lower));

/** "the South China Sea", "the Gulf of Oman", "Lake Chad": waters, and no state. */
const isOfSea = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i + 1]?.lower === 'sea' && tokens[i + 1]!.cap) ||
  tokens[i - 1]?.text === 'Lake' ||
  (tokens[i - 1]?.lower === 'of' && /^(?:Gulf|Sea|Bay|Straits?)$/.test(tokens[i - 2]?.text ?? ''));

/** "South American", "Supreme Soviet", "New Jersey": part of a name that is of no state, or of a part of one. */
const isOfLongerName = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.cap === true && OTHER_NAMES.test(`${tokens[i - 1]!.lower} ${tokens[i]!.lower}`);

const OTHER_NAMES =
  /^(?:(?:south|latin|north|central|inter|pan) americans?|(?:latin|south|north|central) america|supreme soviet|new (?:jersey|mexico|england)|(?:southern|south|east|west|north|horn of) africans?)$/;

/** "the Turkish Cypriot leader": words of a community, of neither state. */
export const opensCommunity = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.lower === 'turkish' && COMMUNITY.test(`${tokens[i]!.lower} ${tokens[i + 1]?.lower ?? ''}`);
const COMMUNITY = /^turkish cypriots?$/;
/** Is an office of such a community, and of no state? */
export const isOfCommunity = remembered((title): boolean =>
  COMMUNITY.test(title.toLowerCase().split(' ').slice(0, 2).join(' ')),
);

/** In capitals, or as British papers write what is spoken as a word. */
const isWritten = (text: string): boolean =>
  text === text.toUpperCase() ||
  /^(?:Nato|Opec|Asean|Unesco|Unicef|Ecowas|Apec|Saarc|Mercosur|Caricom|Unrwa|Igad|Unasur|Celac|Comesa|Unctad|Efta|Gatt|Oapec|Eccas|Swapo|Unita|Farc)s?$/.test(
    text,
  );

const BODIES = new Map(
  ORGANIZATIONS.flatMap(([id, names]) => alternatives(names).map((name) => [plain(name), id] as const)),
);

/** Are both names of one known organisation ("the AU Commission", "the African Union Commission")? */
export function isSameBody(one: string, other: string): boolean {
  const id = BODIES.get(plain(one));
  return id !== undefined && id === BODIES.get(plain(other));
}

function buildGazetteer(): Phrases<Entry> {
  const phrases = new Phrases<Entry>();
  // Our own tables come first: of two entries for the same words the earlier one stays.
  for (const [code, names] of COUNTRY_NAMES)
    for (const name of names.split('|')) addCountry(phrases, code, name);
  for (const [code, words] of DEMONYMS)
    for (const word of alternatives(words)) phrases.add(word, { type: 'demonym', code });
  for (const [code, names] of STATE_BODIES)
    for (const name of alternatives(names)) phrases.add(name, { type: 'state-body', code });
  for (const [id, names] of ORGANIZATIONS)
    for (const name of alternatives(names)) addOrganization(phrases, id, name);
  for (const state of ranked) addStandardNames(phrases, state);
  return phrases;
}

function addCountry(phrases: Phrases<Entry>, code: string, written: string): void {
  const name = written.trim();
  phrases.add(name, { type: 'country', code, ambiguous: COUNTRIES_AND_NAMES.has(plain(name)) });
  // Old wire texts lose the apostrophe of the possessive ("New Zealands Minister").
  // "Europe and the Americas" is a continent.
  if (written.length > 3 && !name.endsWith('s') && name !== 'America')
    phrases.add(`${name}s`, { type: 'demonym', code });
  for (const bank of BANKS) phrases.add(`${bank} of ${name}`, { type: 'state-body', code });
}

/** "Organization" and "Organisation", "Program" and "Programme", "Defense" and "Defence". */
function spellingsOf(name: string): Set<string> {
  return new Set([
    name,
    name
      .replace(/ization\b/g, 'isation')
      .replace(/\bProgram\b/g, 'Programme')
      .replace(/\bCenter\b/g, 'Centre'),
    name
      .replace(/isation\b/g, 'ization')
      .replace(/\bProgramme\b/g, 'Program')
      .replace(/\bCentre\b/g, 'Center'),
  ]);
}

function addOrganization(phrases: Phrases<Entry>, id: string, name: string): void {
  const entry: Entry = { type: 'organization', id, format: FORMATS.has(id) };
  for (const spelling of spellingsOf(name)) {
    phrases.add(spelling, entry);
    if (!spelling.endsWith('s')) phrases.add(`${spelling}s`, entry);
  }
}

/** Names of world-countries; of its other spellings only those of several words, the short ones are codes. */
function addStandardNames(phrases: Phrases<Entry>, { cca2, name, demonyms, altSpellings }: State): void {
  addCountry(phrases, cca2, name.common);
  addCountry(phrases, cca2, name.official);
  for (const other of altSpellings) if (/^\p{Lu}\S+ \S/u.test(other)) addCountry(phrases, cca2, other);
  for (const word of [demonyms.eng?.m, demonyms.eng?.f])
    if (word) phrases.add(word, { type: 'demonym', code: cca2 });
}
