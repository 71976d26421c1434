import { GAZETTEER } from '../gazetteer.ts';
import { CAP_PARTICLES, NOT_NAMES, PARTICLES, SUFFIXES } from '../lexicon/names.ts';
import { HEADS, IRREGULAR_PLURALS } from '../lexicon/offices.ts';
import { OPENERS } from '../lexicon/openers.ts';
import { ORGANIZATION_HEADS } from '../lexicon/organizations.ts';
import type { Tokenised } from '../sentences.ts';
import type { Token } from '../tokens.ts';
import type { Piece } from './mention.ts';

/** Surnames that are common words as well: names only behind a given name or an office. */
const SOFT = new Set(
  `park may young black white green brown gray grey king bishop knight prince price rice power marine hill bush woods stone field church castle bridge hall
  tower lake rivers west north march april june august major judge cook mission day week moon sun reed frost snow winter`.split(
    /\s+/,
  ),
);

const MAX_WORDS = 8;
/** Particles with which a surname by itself may begin ("von Rehlingen said"). */
const LEADING_PARTICLES = new Set('von van de der bin ibn da di du del ter ten al el'.split(' '));
const ARTICLE_PREFIX = /^(?:al|el|an|ar|as|ad|at|az|ash|ul|ur|d|l)[-'’]\p{Lu}/u;
const INITIALS = /^\p{Lu}\.?$|^(?:\p{Lu}\.){1,3}$/u;

/** A capitalised word that can be part of a person's name. */
function nameable(token: Token | undefined): boolean {
  if (!token || token.kind !== 'word') return false;
  if (ARTICLE_PREFIX.test(token.text)) return true;
  if (!token.cap) return false;
  return !NOT_NAMES.has(token.lower) && !isHead(token.lower) && !ORGANIZATION_HEADS.has(token.lower);
}

const isHead = (lower: string) =>
  HEADS.has(lower) || HEADS.has(lower.replace(/s$/, '')) || IRREGULAR_PLURALS.has(lower);

/** Does a name of country or organisation stand here that is not a given name ("Jordan Fairweather")? */
function blocked(doc: Tokenised, i: number, end: number, expected: boolean): boolean {
  const entry = GAZETTEER.at(doc.tokens, i, end);
  if (!entry) return false;
  if (entry.value.type === 'country' && entry.value.ambiguous && entry.to === i + 1) {
    const before = doc.tokens[i - 1]?.lower;
    const behind = doc.tokens[i + 1];
    if (before && /^(?:of|in|to|from|with|between|and|for|by)$/.test(before) && !expected) return true;
    const next = GAZETTEER.at(doc.tokens, i + 1, end);
    return !(nameable(behind) && (!next || (next.value.type === 'country' && next.value.ambiguous)));
  }
  return true;
}

/** A country's name that is a surname too ("Jordan Holland"). */
function alsoName(doc: Tokenised, i: number, end: number): boolean {
  const entry = GAZETTEER.at(doc.tokens, i, end);
  return entry?.value.type === 'country' && entry.value.ambiguous && entry.to === i + 1;
}

interface Options {
  /** An office or a form of address stands before: a name is expected here. */
  expected: boolean;
  sentenceStart: boolean;
}

/** The person's name that begins at token `i`, as far as its form tells; `null` where none does. */
export function nameAt(doc: Tokenised, i: number, end: number, options: Options): Piece | null {
  const { tokens } = doc;
  let to = i;
  let words = 0;
  while (to < end && words < MAX_WORDS) {
    const step = nameWord(doc, to, end, words, options);
    if (step === 0) break;
    to += step;
    words++;
  }
  if (words === 0) return null;
  const onlyInitials = tokens.slice(i, to).every(({ text }) => INITIALS.test(text));
  if (onlyInitials) return null;
  to = withSuffix(tokens, to, end);
  return { from: i, to, text: doc.text.slice(tokens[i]!.start, tokens[to - 1]!.end) };
}

/** How many tokens the next word of the name takes at `at`; 0 where the name ends. */
function nameWord(
  doc: Tokenised,
  at: number,
  end: number,
  words: number,
  { expected, sentenceStart }: Options,
): number {
  const { tokens } = doc;
  const token = tokens[at]!;
  if (words > 0 && breaksLine(doc, at)) return 0;
  if (token.cap && INITIALS.test(token.text))
    return nameable(tokens[at + 1]) || words > 0 || INITIALS.test(tokens[at + 1]?.text ?? '') ? 1 : 0;
  if (
    words > 0 &&
    token.cap &&
    isHead(token.lower) &&
    /^(?:bin|ibn|bint|ben|al|el)$/.test(tokens[at - 1]!.lower)
  )
    return 1;
  if (
    words === 0 &&
    !token.cap &&
    LEADING_PARTICLES.has(token.lower) &&
    nameable(tokens[at + 1]) &&
    !tokens[at - 1]?.cap
  )
    return 1;
  if (nameable(token) && !(words === 0 && sentenceStart && OPENERS.has(token.lower))) {
    return blocked(doc, at, end, expected) && !(words > 0 && alsoName(doc, at, end)) ? 0 : 1;
  }
  if (SOFT.has(token.lower) && token.cap && (words > 0 || (expected && nameable(tokens[at + 1])))) return 1;
  if (words > 0 && SOFT.has(token.lower) && token.cap) return 1;
  if (CAP_PARTICLES.has(token.lower) && token.cap && nameable(tokens[at + 1])) return 1;
  if ((words > 0 || expected) && PARTICLES.has(token.lower) && !token.cap && particleRun(tokens, at, end))
    return 1;
  return 0;
}

/** A run of particles leads to a capitalised word ("van der Bellen", "bin Zayed"). */
function particleRun(tokens: readonly Token[], at: number, end: number): boolean {
  for (let j = at + 1; j < Math.min(end, at + 4); j++) {
    if (tokens[j]!.cap && isHead(tokens[j]!.lower) && /^(?:bin|ibn|bint)$/.test(tokens[j - 1]!.lower))
      return true;
    if (nameable(tokens[j])) return tokens[at]!.lower !== 'e' || j === at + 1;
    if (!PARTICLES.has(tokens[j]!.lower)) return false;
  }
  return false;
}

/** A blank line or a new list item between two tokens ends a name; a single line break does not. */
function breaksLine(doc: Tokenised, at: number): boolean {
  const gap = doc.text.slice(doc.tokens[at - 1]!.end, doc.tokens[at]!.start);
  return /\n\s*\n/.test(gap);
}

function withSuffix(tokens: readonly Token[], to: number, end: number): number {
  const comma = tokens[to]?.text === ',' && /^(?:jr|sr)\.?$/.test(tokens[to + 1]?.lower ?? '') ? 1 : 0;
  const suffix = tokens[to + comma];
  if (!suffix || to + comma >= end || !SUFFIXES.has(suffix.lower) || !/^\p{Lu}/u.test(suffix.text)) return to;
  return to + comma + 1;
}
