import { type Entry, GAZETTEER } from '../gazetteer/gazetteer.ts';
import { lowerAt, type Token, tokenise } from '../text/tokens.ts';
import { wordSet, written } from '../text/words.ts';
import type { Mention, StatePiece } from './mention.ts';
import { newMention } from './new-mention.ts';
import type { Opening } from './opening.ts';
import { piece } from './pieces.ts';

/** No more words stand between the states and the occasion ("Zenda-Chad Joint Political and Security Consultations"). */
const MAX_BETWEEN = 6;
const OCCASIONS =
  /^(?:consultations|talks|negotiations|summit|dialogue|forum|commission|committee|meeting|session|conference)$/;
/** "on political and security issues and trade will be held" has no more words. */
const TO_HELD = 14;
/** "was held in Zenda", "held its fifth meeting", "convened", "met in Zenda"; but "held up by", "has taken a turn", "was held by rebels". */
const HELD =
  /^(?:(?:on|in|at) [^,;.]{1,40}? )?(?:(?:(?:was|were|is|are|will|to|has|have|been|be) )+held(?! (?:up|back|by|hostage|off)\b)|(?:(?:will|to|has|have) )*(?:took|take|taken|taking) place|(?:was |were )?convened|met (?:in|on|at|for|this|last|yesterday|today)\b|(?:(?:has|have) )?(?:held|holds) (?:its|their) (?:[\w-]+ ){0,4}(?:meeting|session|round|consultations|talks)|held (?:in [\w ]{1,30} )?(?:on|last|this|yesterday|today)\b)/;
const isHyphened = written(/-/);
const HALVES = /^(?<one>\p{Lu}[\p{L}.]+)[-–](?<other>\p{Lu}[\p{L}.]+)$/u;

/**
 * "the Zenda-Chad political consultations", "Zendan-Chadian talks": a side of each of the two states, where an occasion
 * of theirs that is told to have been held stands close behind; before any other word the pair tells of no sides
 * ("Zenda-Chad relations", "the Zenda-Chad Joint Commission has done much").
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
  codes: [string, string];
  to: number;
}

/** Two states in one word with a hyphen, or in two with a dash between ("Zenda-Chad"). */
export function pairAt(tokens: readonly Token[], at: number): Pair | null {
  if (!tokens[at]!.cap) return null;
  for (let i = at; i < at + MAX_NAME && tokens[i]?.cap; i++) {
    const { groups } = (isHyphened(tokens[i]!.word) && HALVES.exec(tokens[i]!.text)) || {};
    if (groups) return hyphened(tokens, at, i, groups);
  }
  const dash = tokens[at + 1];
  if (dash?.start !== tokens[at]!.end || !/^[-–]$/.test(dash.text)) return null;
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

/** What the name of an occasion of two states has between them and it; any other word may be that of merchants, fans or a cause. */
const OF_STATES = wordSet(
  `joint political ministerial foreign office ministry ministers intergovernmental inter-governmental bilateral high-level top-level
  strategic defence defense military security economic cooperation consular cultural annual leaders policy human rights peace nuclear and & ' ’`,
);
/** "the Zenda-Chad joint trade committee", "trade talks"; a trade conference is one of merchants. */
const OF_BODY = wordSet('trade investment');
const BODY = wordSet('commission committee');
const OF_GOVERNMENTS = wordSet('commission committee talks negotiations consultations dialogue');

/** Only words of its name stand before the occasion, which is told to have been held, right behind it. */
function isOfOccasion(tokens: readonly Token[], at: number, end: number): boolean {
  let isBody = false;
  for (let i = at; i < Math.min(end, at + MAX_BETWEEN); i++) {
    const word = lowerAt(tokens, i);
    if (OCCASIONS.test(word) && !OCCASIONS.test(lowerAt(tokens, i + 1)))
      return (
        (!isBody || OF_GOVERNMENTS.has(word) || BODY.has(lowerAt(tokens, i - 1))) &&
        isHeld(tokens, i + 1, end)
      );
    isBody ||= OF_BODY.has(word);
    if (!OF_STATES.has(word) && !OF_BODY.has(word) && !BODY.has(word)) return false;
  }
  return false;
}

function isHeld(tokens: readonly Token[], at: number, end: number): boolean {
  const behind = tokens
    .slice(at, Math.min(end, at + TO_HELD))
    .map(({ lower }) => lower)
    .join(' ');
  return HELD.test(behind);
}
