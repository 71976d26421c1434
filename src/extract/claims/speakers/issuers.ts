import type { Scene } from '../../frames/scene.ts';
import { DAYS } from '../../lexicon/names.ts';
import type { Group } from '../../mentions/groups.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { wordAt, wordSet } from '../../text/words.ts';
import type { Telling } from '../triggers/telling.ts';
import type { Speaker } from './speaker.ts';

const BODIES = wordSet('ministry presidency embassy secretariat office department chancellery');
const PAPERS = wordSet('statement communique communiqué release readout tweet post message note bulletin');
/** "the Foreign Ministry", "the Zendan prime minister's office", "the Ministry of Foreign Affairs": words of its name in small letters. */
const OF_NAMES = wordSet(
  `foreign defence defense interior finance trade economy energy agriculture prime minister president presidential
  vice chancellor state press affairs of and for the external 's ’s information service`,
);
/** No body has a longer name. */
const LONGEST = 12;
const LEADING = wordSet('the a its his her their');

/** A body that speaks of a meeting, by the words that name it, and their tokens. */
export interface Issuer {
  phrase: string;
  from: number;
  to: number;
}

/** "the Zendan Foreign Ministry": the body whose name ends with a token; `null` where none does. */
function bodyEndingAt(doc: Tokenised, first: number, end: number, telling: Telling): Issuer | null {
  let from = end + 1;
  while (from > first && end - from < LONGEST && isWordOfName(doc, from - 1)) from--;
  while (from < end && LEADING.has(wordAt(doc, from))) from++;
  const words = doc.tokens.slice(from, end + 1);
  const head = words.findLastIndex(({ lower }) => BODIES.has(lower));
  if (head < 0 || (head < words.length - 1 && words[head + 1]!.lower !== 'of')) return null;
  const known = telling.issuer;
  // "the ministry" is the one that was named in full before.
  if (words.length === 1)
    return known?.phrase.toLowerCase().includes(words[0]!.lower) ? { ...known, from, to: end + 1 } : null;
  const phrase = doc.text.slice(words[0]!.start, words.at(-1)!.end).replace(/\s+/g, ' ');
  return { phrase, from, to: end + 1 };
}

const isWordOfName = ({ tokens }: Tokenised, at: number): boolean =>
  tokens[at]!.kind !== 'number' &&
  (tokens[at]!.cap || OF_NAMES.has(tokens[at]!.lower) || BODIES.has(tokens[at]!.lower));

const PASSING = wordSet(
  'also then further later earlier separately has had on in a an official written press joint',
);

/** A ministry or an office speaks, that the text names. */
export const isIssuer = ({ source, phrase, entities }: Speaker): boolean =>
  source && phrase !== undefined && entities.length === 0;

const SEATS = wordSet(
  'house department office kremlin street pentagon palace élysée elysee malacañang malacanang',
);

/** "the White House", "the Kremlin": the seat of a government speaks for it; `null` where a group is no such seat. */
export function seatSpeaker({ doc }: Scene, { mentions, from, to }: Group, telling: Telling): Speaker | null {
  const [seat] = mentions;
  if (mentions.length > 1 || seat?.kind !== 'state' || seat.possessive || !SEATS.has(wordAt(doc, to - 1)))
    return null;
  const first = LEADING.has(wordAt(doc, from)) ? from + 1 : from;
  const phrase = doc.text.slice(doc.tokens[first]!.start, doc.tokens[to - 1]!.end);
  telling.issuer = { phrase, from, to };
  return { entities: [], joint: false, source: true, mentions: [...mentions], phrase, from, to };
}

/** The ministry or office that the verb at a token reports, which the telling remembers; `null` where no body speaks. */
export function issuing(scene: Scene, verb: number, telling: Telling): Speaker | null {
  const issuer = issuerOf(scene, verb, telling);
  if (!issuer) return null;
  telling.issuer = issuer;
  const mentions = scene.mentions.filter(({ from, to }) => from >= issuer.from && to <= issuer.to);
  return { entities: [], joint: false, source: true, mentions, ...issuer };
}

/**
 * The body that says what the verb at a token reports: "the Foreign Ministry said", "the Presidency, in a statement,
 * said", "a statement from the Presidency said", "the statement added" of the one before. `null` where no body does.
 */
function issuerOf({ doc, sentence }: Scene, verb: number, telling: Telling): Issuer | null {
  let at = verb - 1;
  while (at > sentence.from && (PASSING.has(wordAt(doc, at)) || DAYS.has(wordAt(doc, at)))) at--;
  if (at < sentence.from) return null;
  if (wordAt(doc, at) === ',') {
    const comma = commaBefore(doc, sentence.from, at);
    return comma !== null && PAPERS.has(wordAt(doc, at - 1))
      ? bodyEndingAt(doc, sentence.from, comma - 1, telling)
      : null;
  }
  if (!PAPERS.has(wordAt(doc, at))) return bodyEndingAt(doc, sentence.from, at, telling);
  const owner = BODIES.has(wordAt(doc, at - 1)) ? bodyEndingAt(doc, sentence.from, at - 1, telling) : null;
  if (owner || wordAt(doc, at - 1) !== 'the') return owner;
  return telling.issuer && { ...telling.issuer, from: at, to: at + 1 };
}

/** The comma that opens the insertion which another one closes. */
function commaBefore(doc: Tokenised, first: number, close: number): number | null {
  for (let i = close - 1; i > Math.max(first, close - LONGEST); i--)
    if (doc.tokens[i]!.text === ',') return i;
  return null;
}
