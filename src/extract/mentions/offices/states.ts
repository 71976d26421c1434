import { type Entry, GAZETTEER } from '../../gazetteer/gazetteer.ts';
import { AND, AND_OR } from '../../lexicon/links.ts';
import { ORGANIZATION_HEADS } from '../../lexicon/organizations.ts';
import { REGIONS } from '../../lexicon/regions.ts';
import { type Match, phrasesOf } from '../../text/phrases.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { lowerAt, type Token } from '../../text/tokens.ts';
import { oneOf } from '../../text/words.ts';
import { isOfInitials } from '../acronyms.ts';
import type { StatePiece } from '../mention.ts';
import { piece, statePiece } from '../pieces.ts';

/** Several states in a row. */
export interface StateList {
  states: StatePiece[];
  /** The token behind the last of them, and behind the first. */
  to: number;
  firstTo: number;
}

const GROUPS = phrasesOf<string[]>(REGIONS.map(([codes, names]) => [codes.split(' '), names] as const));

/** ASEAN has ten: hardly an office is shared by more nationalities. The limit keeps a list of names from being read again at each of them. */
const MAX_LISTED = 12;

/** A group of states that has one name ("the Nordic countries"); `null` where none begins at token `i`. */
export function groupOfStates(doc: Tokenised, i: number, end: number): StateList | null {
  const group = GROUPS.at(doc.tokens, i, end);
  if (!group) return null;
  const states = group.value.map((code) => ({ ...piece(doc, group.from, group.to), code }));
  return { states, to: group.to, firstTo: group.to };
}

/** The states named from token `at` on ("Niger and Chad", "Costa Rica, Guatemala and Mexico"); may be none. */
export function statesAt(doc: Tokenised, at: number, end: number): StateList {
  const group = groupOfStates(doc, at, end);
  if (group) return group;
  const list: StateList = { states: [], to: at, firstTo: at };
  let next = at;
  do {
    if (lowerAt(doc.tokens, next) === 'the') next++;
    const entry = next < end ? GAZETTEER.at(doc.tokens, next, end) : null;
    const state = entry?.value.type === 'country' ? statePiece(doc, entry) : null;
    if (!entry || !state) break;
    list.states.push(state);
    list.to = pastAcronym(doc.tokens, entry.to, end);
    if (list.states.length === 1) list.firstTo = list.to;
    next = pastLink(doc.tokens, list.to, AND_OR);
  } while (next > list.to && next < end);
  return list;
}

/** Nationalities joined before a plural office ("Greek, Cypriot and French ministers"); `null` for less than two. */
export function nationalitiesAt(doc: Tokenised, i: number, end: number): StateList | null {
  const group = doc.tokens[i]?.cap ? groupOfStates(doc, i, end) : null;
  if (group) return group;
  const found: Match<Entry>[] = [];
  let at = i;
  while (at < end && found.length < MAX_LISTED) {
    const entry = GAZETTEER.at(doc.tokens, at, end);
    if (!entry || !isNationality(entry.value)) return null;
    const last = found.at(-1);
    if (last && isStateBeforeComma(doc.tokens, last)) return null;
    found.push(entry);
    at = pastHyphenOrLink(doc.tokens, entry.to);
    if (at === entry.to) return found.length > 1 ? listOf(doc, found, at) : null;
  }
  return null;
}

function listOf(doc: Tokenised, found: readonly Match<Entry>[], to: number): StateList | null {
  const states = found.flatMap((entry) => statePiece(doc, entry) ?? []);
  return states.length === found.length ? { states, to, firstTo: to } : null;
}

/** "in talks with North Korea, Japanese officials said": at its comma the state's phrase ends; an abbreviation may be listed so ("UK, Irish ministers"), and what opens the sentence ("The Oman, Greek and Irish ministers"). */
const isStateBeforeComma = (tokens: readonly Token[], { from, to, value }: Match<Entry>): boolean =>
  value.type === 'country' &&
  tokens[to]?.text === ',' &&
  !AND.has(lowerAt(tokens, to + 1)) &&
  tokens[from - 1]?.text !== 'The' &&
  !/^(?:\p{Lu}\.?)+$/u.test(tokens[from]!.text);

/** A state's name may stand for its nationality ("UK and Irish ministers"). */
const isNationality = ({ type }: Entry) => type === 'demonym' || type === 'country';

/** The token behind a comma, an "and" or both. */
function pastLink(tokens: readonly Token[], at: number, words: ReadonlySet<string>): number {
  const next = tokens[at]?.text === ',' ? at + 1 : at;
  return words.has(lowerAt(tokens, next)) ? next + 1 : next;
}

const isLink = oneOf(', and & - –');

/** "Greek - Turkish", "Greek, and French": one link and an "and" behind it. */
function pastHyphenOrLink(tokens: readonly Token[], at: number): number {
  if (at >= tokens.length || !isLink(tokens[at]!.word)) return at;
  return AND.has(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
}

const isBodyName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.cap &&
  (ORGANIZATION_HEADS.has(tokens[at]!.lower) || GAZETTEER.at(tokens, at)?.value.type === 'state-body');

/** The token behind an abbreviation or another name of a body in brackets at `at` ("(ROK)", "(Majlis)"); `at` where none stands. */
export function pastAcronym(tokens: readonly Token[], at: number, end: number): number {
  if (at > 0 && at < end && isOfInitials(tokens, at)) return at + 1;
  const bracketed =
    tokens[at]?.text === '(' &&
    tokens[at + 2]?.text === ')' &&
    at + 2 < end &&
    (/^[\p{Lu}\d-]{2,}$/u.test(tokens[at + 1]!.text) || isBodyName(tokens, at + 1));
  return bracketed ? at + 3 : at;
}
