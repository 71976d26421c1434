import { citiesNamed } from '../../gazetteer/cities.ts';
import type { Entry } from '../../gazetteer/gazetteer.ts';
import { provinceAt } from '../../gazetteer/provinces.ts';
import { INSIDE_NAMES } from '../../lexicon/function-words.ts';
import { OF_PROVINCES, PROVINCIAL_HEADS } from '../../lexicon/offices.ts';
import { ORGANIZATION_HEADS } from '../../lexicon/organizations.ts';
import type { Match } from '../../text/phrases.ts';
import type { Tokenised } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/words.ts';
import { piece, statePiece } from '../pieces.ts';
import { pastPossessive } from '../possessives.ts';
import type { Complement } from './complement.ts';
import { isTitleWord } from './take-word.ts';

/** No body has a longer name, and no place. */
const MAX_BODY = 7;
const MAX_PLACE = 4;

/** Takes a body that the gazetteer lacks ("of the Chamber of Deputies"): capitals up to the last noun of a body. */
export function takeBodyName(
  tokens: readonly Token[],
  complement: Complement,
  from: number,
  end: number,
): boolean {
  const isNoun = ({ cap, lower }: Token) => cap && ORGANIZATION_HEADS.has(lower);
  const to = pastBody(tokens, from, end, isNoun, isOfName);
  return take(complement, from, to);
}

/** "of Chad's National Assembly", "of the IMF's Africa Department": a body by the state or the organisation whose body it is. */
export function takeOwnedBody(
  doc: Tokenised,
  complement: Complement,
  entry: Match<Entry> | null,
  end: number,
): boolean {
  const { tokens } = doc;
  const from = entry ? pastPossessive(tokens, entry.to) : 0;
  if (!entry || from === entry.to || !/^(?:country|organization)$/.test(entry.value.type)) return false;
  const isNoun = ({ lower }: Token) => ORGANIZATION_HEADS.has(lower) || STATE_BODIES.has(lower);
  const to = pastBody(tokens, from, end, isNoun, (token) => isOfName(token) || isTitleWord(token));
  if (to === from) return false;
  if (entry.value.type === 'organization') complement.organization ??= piece(doc, entry.from, entry.to);
  else complement.country ??= statePiece(doc, entry);
  return take(complement, from, to);
}

/** The token behind the last noun of a body, in a run of nouns and of words that belong to its name; `from` where there is none. */
function pastBody(
  tokens: readonly Token[],
  from: number,
  end: number,
  isNoun: (token: Token) => boolean,
  belongs: (token: Token) => boolean,
): number {
  let to = from;
  for (let i = from; i < Math.min(end, from + MAX_BODY); i++) {
    if (isNoun(tokens[i]!)) to = i + 1;
    else if (!belongs(tokens[i]!)) break;
  }
  return to;
}

const isOfName = ({ cap, lower }: Token): boolean => cap || INSIDE_NAMES.has(lower);

/** Nouns of the bodies of one state, beside those of any organisation. */
const STATE_BODIES = new Set([
  'administration',
  'cabinet',
  'staff',
  'chancellery',
  'duma',
  'majlis',
  'knesset',
]);

/** Takes a part of a state ("Governor of California A", "Chief Minister of Punjab B"): it ends where its name does, and its head speaks for the state. */
export function takeProvince(
  doc: Tokenised,
  head: string,
  complement: Complement,
  at: number,
  end: number,
): boolean {
  const found = PROVINCIAL_HEADS.has(head) ? provinceAt(doc.tokens, at, end) : null;
  if (!found || opensBody(doc.tokens, found.to, end, OF_PROVINCES.has(head))) return false;
  const { from, to, value } = found;
  if (value) complement.country ??= { ...piece(doc, from, to), code: value };
  return take(complement, from, to);
}

/**
 * "head of Galicia Bank", "speaker of Assam Assembly": a body that is called after a part of a state. Others than
 * governors are heads of clubs and firms as well ("chairman of Tibet Airlines"): one more word in capitals is no name.
 */
function opensBody(tokens: readonly Token[], from: number, end: number, isGovernor: boolean): boolean {
  const isNoun = (token: Token) => ORGANIZATION_HEADS.has(token.lower) || OF_TOWNS.has(token.lower);
  if (pastBody(tokens, from, end, isNoun, ({ cap }) => cap) > from) return true;
  const next = from + 1 < end ? tokens[from + 1]! : null;
  return !isGovernor && from < end && tokens[from]!.cap && !(next?.cap && next.kind === 'word');
}

/** Takes a place that the gazetteer lacks ("of East Nusa Tenggara"): a run of capitals that ends at a comma. */
export function takePlaceName(
  tokens: readonly Token[],
  complement: Complement,
  from: number,
  end: number,
): boolean {
  let to = from;
  while (to < Math.min(end, from + MAX_PLACE) && tokens[to]!.kind === 'word' && tokens[to]!.cap) to++;
  const closed = to - from < MAX_PLACE && (to === end || tokens[to]!.text === ',');
  return take(
    complement,
    from,
    closed ? to : behindPlaceIn(tokens, from, tokens[to]?.lower === 'and' ? to - 1 : to),
  );
}

/**
 * "Governor of Jakarta Budi Santo", "Governor of Cusco Region Ana Ruiz": where a name runs on in capitals behind the
 * place, the longest town that the table has, or a noun of a province, tells where the place ends; `from` where none does.
 */
function behindPlaceIn(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to; at > from; at--) {
    if (PROVINCES.has(tokens[at - 1]!.lower)) return at;
    const name = tokens
      .slice(from, at)
      .map(({ text }) => text)
      .join(' ');
    if (citiesNamed(name).some(({ population }) => population >= TOWN))
      return tokens.slice(at, to).some(({ lower }) => OF_TOWNS.has(lower)) ? from : at;
  }
  return from;
}

const PROVINCES = wordSet(
  'province region state county district prefecture oblast krai governorate department city',
);
/** "Mayor of Zenda Municipal People's Government, B": no name of a person. */
const OF_TOWNS = wordSet('municipal provincial regional people government council committee administration');
/** Villages have the names of people. */
const TOWN = 100_000;

function take(complement: Complement, from: number, to: number): boolean {
  if (to === from) return false;
  complement.titleTo = to;
  complement.at = to;
  return true;
}
