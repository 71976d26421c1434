import { type Entry, GAZETTEER } from '../gazetteer.ts';
import { lowerAt, type Token, tokenise } from '../tokens.ts';
import type { Mention, StatePiece } from './mention.ts';
import { newMention } from './new-mention.ts';
import type { Opening } from './opening.ts';
import { piece } from './pieces.ts';

/** No more words stand between the states and the occasion ("Zenda-Chad Joint Political and Security Consultations"). */
const MAX_BETWEEN = 6;
const OCCASIONS = /^(?:consultations|talks)$/;
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

/** Two states in one word with a hyphen, or in two with a dash between ("Zenda-Chad"). */
export function pairAt(tokens: readonly Token[], at: number): { codes: string[]; to: number } | null {
  if (!tokens[at]!.cap) return null;
  const { groups } = HALVES.exec(tokens[at]!.text) ?? {};
  if (groups) return pairOf([codeOf(tokenise(groups.one!)), codeOf(tokenise(groups.other!))], at + 1);
  if (!/^[-–]$/.test(tokens[at + 1]?.text ?? '') || tokens[at]!.end !== tokens[at + 1]!.start) return null;
  return tokens[at + 2] ? pairOf([codeOf([tokens[at]!]), codeOf([tokens[at + 2]!])], at + 3) : null;
}

const pairOf = ([one, other]: (string | null)[], to: number) =>
  one && other && one !== other ? { codes: [one, other], to } : null;

function codeOf(tokens: readonly Token[]): string | null {
  const entry = GAZETTEER.at(tokens, 0);
  return entry?.to === tokens.length ? stateOf(entry.value) : null;
}

const stateOf = (value: Entry): string | null =>
  value.type === 'country' || value.type === 'demonym' ? value.code : null;

/** Only words of its name stand before the occasion, and it is told to have been held. */
function isOfOccasion(tokens: readonly Token[], at: number, end: number): boolean {
  for (let i = at; i < Math.min(end, at + MAX_BETWEEN); i++) {
    if (OCCASIONS.test(lowerAt(tokens, i)))
      return tokens.slice(i, Math.min(end, i + TO_HELD)).some(({ lower }) => HELD.test(lower));
    if (tokens[i]!.kind !== 'word') return false;
  }
  return false;
}
