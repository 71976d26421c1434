import { type Entry, GAZETTEER } from '../gazetteer.ts';
import { lowerAt, type Token, tokenise } from '../tokens.ts';
import { wordSet } from '../words.ts';
import type { Mention, StatePiece } from './mention.ts';
import { newMention } from './new-mention.ts';
import type { Opening } from './opening.ts';
import { piece } from './pieces.ts';

/** No more words stand between the states and the occasion ("Zenda-Chad Joint Political and Security Consultations"). */
const MAX_BETWEEN = 6;
const OCCASIONS =
  /^(?:consultations|talks|negotiations|summit|dialogue|forum|commission|committee|meeting|session|conference)$/;
/** So far behind it stands that it was held. */
const TO_HELD = 16;
const HELD = /^(?:held|took|taken|convened)$/;
const HALVES = /^(?<one>\p{Lu}[\p{L}.]+)[-–](?<other>\p{Lu}[\p{L}.]+)$/u;

/**
 * "the Zenda-Chad political consultations", "Zendan-Chadian talks": a side of each of the two states, where an occasion
 * of theirs stands close behind; before any other word the pair tells of no sides ("Zenda-Chad
 * relations", "the Zenda-Chad Joint Commission").
 */
export function pairedSides({ doc, sentence, from, at, determiner }: Opening): Mention[] {
  const pair = at < sentence.to ? pairAt(doc.tokens, at) : null;
  if (!pair || !isOfOccasion(doc.tokens, pair.to, sentence.to)) return [];
  const countries: StatePiece[] = pair.codes.map((code) => ({ ...piece(doc, at, pair.to), code }));
  return [
    newMention(sentence, {
      kind: 'delegation',
      from,
      to: pair.to,
      head: 'sides',
      plural: true,
      countries,
      determiner,
    }),
  ];
}

interface Pair {
  codes: string[];
  to: number;
}

/** Two states in one word with a hyphen, or in two with a dash between ("Zenda-Chad"). */
export function pairAt(tokens: readonly Token[], at: number): Pair | null {
  if (!tokens[at]!.cap) return null;
  for (let i = at; i < at + MAX_NAME && tokens[i]?.cap; i++) {
    const { groups } = HALVES.exec(tokens[i]!.text) ?? {};
    if (groups) return hyphened(tokens, at, i, groups);
  }
  if (!/^[-–]$/.test(tokens[at + 1]?.text ?? '') || tokens[at]!.end !== tokens[at + 1]!.start) return null;
  return tokens[at + 2] ? pairOf(codeOf([tokens[at]!]), codeOf([tokens[at + 2]!]), at + 3) : null;
}

/** "Chad-Papua New Guinea", "New Zealand-Chad": the hyphen at token `i` joins the last word of one name to the first of the other. */
function hyphened(
  tokens: readonly Token[],
  at: number,
  i: number,
  { one, other }: Record<string, string>,
): Pair | null {
  const first = codeOf([...tokens.slice(at, i), ...tokenise(one!)]);
  const head = tokenise(other!);
  const entry = GAZETTEER.at([...head, ...tokens.slice(i + 1, i + MAX_NAME)], 0);
  return entry && entry.to >= head.length
    ? pairOf(first, stateOf(entry.value), i + 1 + entry.to - head.length)
    : null;
}
/** "Papua New Guinea". */
const MAX_NAME = 3;

const pairOf = (one: string | null, other: string | null, to: number): Pair | null =>
  one && other && one !== other ? { codes: [one, other], to } : null;

function codeOf(tokens: readonly Token[]): string | null {
  const entry = GAZETTEER.at(tokens, 0);
  return entry?.to === tokens.length ? stateOf(entry.value) : null;
}

const stateOf = (value: Entry): string | null =>
  value.type === 'country' || value.type === 'demonym' ? value.code : null;

/** An occasion of merchants and fans, not of the two states; or words that end its name. */
const OF_OTHERS = wordSet(
  `business investment investors media press youth women football friendship match alumni film art expo students
  at in on of to by for with which that a an the and is was were are has have`,
);

/** Only words of its name stand before the occasion, and it is told to have been held. */
function isOfOccasion(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at; i < Math.min(end, at + MAX_BETWEEN); i++) {
    if (OCCASIONS.test(lowerAt(tokens, i)))
      return tokens.slice(i, Math.min(end, i + TO_HELD)).some(({ lower }) => HELD.test(lower));
    if (tokens[i]!.kind !== 'word' || OF_OTHERS.has(lowerAt(tokens, i))) return false;
  }
  return false;
}
