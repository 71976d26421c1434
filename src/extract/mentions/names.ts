import {
  CAP_PARTICLES,
  KINSHIP_PARTICLES,
  NAMING_PARTICLES,
  PARTICLES,
  SUFFIXES,
  WORD_SURNAMES,
} from '../lexicon/names.ts';
import { OFFICES_AS_NAMES, RULERS, SERVANTS } from '../lexicon/offices.ts';
import { OPENERS } from '../lexicon/openers.ts';
import { PARTY_NOUNS } from '../lexicon/organizations.ts';
import { MONTHS } from '../lexicon/time-words.ts';
import { isGenitiveMark } from '../text/apostrophes.ts';
import type { Tokenised } from '../text/sentences.ts';
import { lowerAt, type Token } from '../text/tokens.ts';
import type { Word } from '../text/vocabulary.ts';
import { isAcronym } from './acronyms.ts';
import type { Piece } from './mention.ts';
import { breaksLine, endsName, isHeadlineGrammar, MAX_WORDS } from './name-end.ts';
import { isLeadingParticle, leadsName, leadsToSurname, particlesLead } from './name-particles.ts';
import {
  hasArticle,
  isGivenName,
  isHeadWord,
  isInitial,
  isNameable,
  isNationalityAsSurname,
  isStateAndName,
  isTakenByGazetteer,
} from './name-words.ts';
import { pastNickname } from './nicknames.ts';
import { piece } from './pieces.ts';

interface Options {
  /** An office or a form of address stands before: a name is expected here. */
  expected: boolean;
  sentenceStart: boolean;
}

/**
 * The person's name that begins at token `i`, as far as its form tells ("Ana María de la Cruz", "J. van der Berg
 * Jr."); `null` where none does or initials stand alone.
 */
export function nameAt(doc: Tokenised, i: number, end: number, options: Options): Piece | null {
  const { tokens } = doc;
  if (i >= end || isAcronym(tokens, i, options.expected)) return null;
  let to = pastWords(doc, i, i, end, options);
  const behind = to > i ? pastNickname(tokens, to, end) : to;
  if (behind > to && !breaksLine(doc, to)) to = Math.max(to, pastWords(doc, i, behind, end, options));
  if (to === i || tokens.slice(i, to).every(isNoNameAlone)) return null;
  if (isPausa(tokens, to)) to = Math.max(to, pastWords(doc, i, to + 1, end, options));
  // "chairman of the Zenda Socialist Party": a party's name.
  if (tokens[to]?.cap && to < end && PARTY_NOUNS.has(tokens[to]!.lower)) return null;
  return piece(doc, i, pastSuffix(tokens, to, end));
}

/** May a name by itself begin with that word in small letters ("von", "al-Sabah")? */
export const opensName = (word: Word): boolean => leadsName(word) || hasArticle(word);

/** "Shia' al-Sudani": an ʿayn or hamza written at the end of a name, before the next one. */
const isPausa = (tokens: readonly Token[], at: number): boolean =>
  /^['’‘ʿʾ]$/.test(tokens[at]?.text ?? '') &&
  tokens[at]!.start === tokens[at - 1]!.end &&
  tokens[at + 1]?.start !== tokens[at]!.end &&
  /^(?:al|el|as|ad|an|bin|ibn|bint|abu|ould)(?:-|$)/.test(lowerAt(tokens, at + 1));

/** "J.", "Sr.": no name without another word. */
const isNoNameAlone = (token: Token): boolean => isInitial(token) || isSuffix(token);

/** "Jr.", "III"; "Xi" is a surname. */
const isSuffix = ({ lower, text }: Token): boolean =>
  SUFFIXES.has(lower) && (/^[js]r/.test(lower) ? /^\p{Lu}/u : /^\p{Lu}+$/u).test(text);

/** The token behind the words from `at` on that go on the name begun at `i`. */
function pastWords(doc: Tokenised, i: number, at: number, end: number, options: Options): number {
  let to = at;
  while (to < end && to - i < MAX_WORDS && continuesName(doc, to, end, to > i, options)) to++;
  return to;
}

/** Is token `at` a word of the name, the first or (`begun`) a later one? */
function continuesName(
  doc: Tokenised,
  at: number,
  end: number,
  begun: boolean,
  { expected, sentenceStart }: Options,
): boolean {
  const { tokens } = doc;
  const token = tokens[at]!;
  if (begun && endsName(doc, at, expected)) return false;
  if (token.cap && (begun || token.text === 'To') && isHeadlineGrammar(tokens, at)) return false;
  if (token.cap && isInitial(token))
    return begun || isNameable(tokens[at + 1]) || isInitial(tokens[at + 1]) || leadsToSurname(doc, at, end);
  if (
    begun
      ? isRankName(tokens, at) || isNameOfRank(tokens, at)
      : isLeadingParticle(tokens, at) || isGivenName(tokens, at)
  )
    return true;
  if (!begun && expected && isGivenSultan(tokens, at)) return true;
  if (isNameable(token) && (begun || !sentenceStart || !OPENERS.has(token.lower)))
    return (
      !isTakenByGazetteer(doc, at, end, expected) ||
      (begun && (isStateAndName(doc, at, end) || isNationalityAsSurname(tokens, at)))
    );
  if (token.cap) return isCapitalInName(tokens, at, begun, expected);
  return (begun || expected) && PARTICLES.has(token.lower) && particlesLead(tokens, at, end);
}

/** "Rice", "De la Cruz": a capitalised word that is a name only in company. */
function isCapitalInName(tokens: readonly Token[], at: number, begun: boolean, expected: boolean): boolean {
  const { lower } = tokens[at]!;
  const named = isNameable(tokens[at + 1]);
  const surname = begun || (expected && (named || standsAlone(tokens, at))) || isSyllables(tokens[at + 1]);
  if (!begun && Object.hasOwn(MONTHS, lower)) return named && (expected || isOwned(tokens, at));
  return (WORD_SURNAMES.has(lower) && surname) || (CAP_PARTICLES.has(lower) && named);
}

/** "Zenda's June Blake": behind the state, a given name that is a month. */
const isOwned = (tokens: readonly Token[], at: number): boolean => isGenitiveMark(lowerAt(tokens, at - 1));

/** "President Park said": a surname behind an office, and no month or thing. */
const standsAlone = (tokens: readonly Token[], at: number): boolean =>
  (isMisters(tokens, at) || !NO_SURNAME.test(tokens[at]!.lower)) &&
  (!tokens[at + 1]?.cap || tokens[at + 1]!.kind !== 'word') &&
  tokens[at + 1]?.kind !== 'number';

/** "Mr Major", "Mrs King": a word that is a rank elsewhere is the surname. */
export const isMisters = (tokens: readonly Token[], at: number): boolean =>
  WORD_SURNAMES.has(tokens[at]!.lower) &&
  /^(?:mr|mrs|ms|miss)\.?$/.test(lowerAt(tokens, at - 1)) &&
  tokens[at]!.cap &&
  !(tokens[at + 1]?.kind === 'word' && tokens[at + 1]!.cap);

const NO_SURNAME =
  /^(?:march|april|june|august|north|west|church|castle|bridge|hall|tower|lake|rivers|day|week|mission|field|court|bishop|knight|prince|king|major|judge|marine|said)$/;

/** "Park Jae-in": a given name of two syllables behind it. */
const isSyllables = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(token.text);

/** "bin Sultan": an office that is a name behind such a particle. */
const isRankName = (tokens: readonly Token[], at: number) =>
  tokens[at]!.cap && isHeadWord(tokens[at]!.word) && NAMING_PARTICLES.has(tokens[at - 1]!.lower);

/** "Minister of State Sultan bin Saad", "Minister Amir Blake", "Ambassador Dean Blake": an office that is a given name before a father's, or behind the office of another. */
const isGivenSultan = (tokens: readonly Token[], at: number) =>
  tokens[at]!.cap &&
  OFFICES_AS_NAMES.has(tokens[at]!.lower) &&
  (KINSHIP_PARTICLES.has(lowerAt(tokens, at + 1)) ||
    (SERVANTS.has(lowerAt(tokens, at - 1)) && isNameable(tokens[at + 1])));

/** "Hossein Amir": the title of a ruler behind a given name is a name. */
const isNameOfRank = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.cap && RULERS.has(tokens[at]!.lower) && isNameable(tokens[at - 1]);

/** The token behind "Jr.", ", Sr." or "III" at `at`. */
function pastSuffix(tokens: readonly Token[], at: number, end: number): number {
  const comma = tokens[at]?.text === ',' && /^(?:jr|sr)\.?$/.test(lowerAt(tokens, at + 1)) ? 1 : 0;
  const suffix = tokens[at + comma];
  if (!suffix || at + comma >= end || !isSuffix(suffix)) return at;
  return at + comma + 1;
}
