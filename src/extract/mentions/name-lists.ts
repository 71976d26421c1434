import { AND } from '../lexicon/links.ts';
import type { Sentence, Tokenised } from '../text/sentences.ts';
import { lowerAt, type Token } from '../text/tokens.ts';
import { addressedName } from './address.ts';
import { extendPerson } from './appositions.ts';
import type { Mention, Piece, StatePiece } from './mention.ts';
import { isHeadWord } from './name-words.ts';
import { newMention, ofOffice } from './new-mention.ts';
import type { Office } from './offices/office.ts';
import { statesAt } from './offices/states.ts';
import type { Opening } from './opening.ts';

/**
 * All who hold an office in the plural, from the first name on: "Foreign Ministers A and B of X and Y",
 * "Presidents A of X and B of Y", "his Greek and French counterparts, A and B".
 */
export function holdersByName(opening: Opening, office: Office, first: Piece): Mention[] {
  const { doc, sentence, determiner } = opening;
  const mentions: Mention[] = [];
  // "Foreign Ministers of Zenda A, Chad B and Peru C": the state stands right before each name.
  const byState = office.country !== null && office.countries.length <= 1 && first.from === office.to;
  for (let next: Listed | null = { name: first, country: null }; next; ) {
    const { name, country }: Listed = next;
    const from = name === first ? opening.from : country ? withArticle(doc, country.from) : name.from;
    const known = { ...ofOffice(office), kind: 'person', from, to: name.to, name, determiner } as const;
    const mention = newMention(sentence, country ? { ...known, country } : known);
    extendPerson(doc, sentence, mention, false);
    mention.to = pastBracket(doc.tokens, mention.to, sentence.to);
    mentions.push(mention);
    next =
      (byState ? nextOfState(doc, mention.to, sentence.to, true) : null) ??
      nextName(doc, mention.to, sentence.to) ??
      nextOfState(doc, mention.to, sentence.to);
  }
  giveStates(doc, sentence, mentions, office);
  return mentions;
}

/** "the Czech Republic, B". */
const withArticle = (doc: Tokenised, from: number): number =>
  lowerAt(doc.tokens, from - 1) === 'the' ? from - 1 : from;

/** The next of a list of names, with the state that stands before it. */
interface Listed {
  name: Piece;
  country: StatePiece | null;
}

/** The name behind a comma, an "and" or both. */
function nextName(doc: Tokenised, from: number, end: number): Listed | null {
  const at = pastLink(doc.tokens, from);
  const name = at > from && at < end ? (addressedName(doc, at, end)?.name ?? null) : null;
  // "A, B and Zenda Governor C": the place of another's office.
  return name && !(name.to < end && isHeadWord(doc.tokens[name.to]!.word)) ? { name, country: null } : null;
}

/** "her counterparts from X, A, and Y, B", "of X - A, Y - B": the state before each name; with no mark between them where `close`. */
export function nextOfState(doc: Tokenised, from: number, end: number, close = false): Listed | null {
  let at = pastLink(doc.tokens, from);
  if (at === from) return null;
  while (/^(?:from|of|the)$/.test(lowerAt(doc.tokens, at))) at++;
  const { states, to } = at < end ? statesAt(doc, at, end) : { states: [], to: at };
  const behind = close ? to : to + 1;
  if (states.length !== 1 || (!close && !divides(doc.tokens, to)) || behind >= end) return null;
  const name = addressedName(doc, behind, end)?.name;
  return name ? { name, country: states[0]! } : null;
}

/** Between a state and the name of who speaks for it. */
export const divides = (tokens: readonly Token[], at: number): boolean =>
  /^[,:–—-]$/.test(tokens[at]?.text ?? '');

/** "Cabinet Secretaries A (Trade) and B (Foreign Affairs)": what each is for. */
function pastBracket(tokens: readonly Token[], at: number, end: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let i = at + 1; i < Math.min(end, at + MAX_BRACKET); i++) if (tokens[i]!.text === ')') return i + 1;
  return at;
}

const MAX_BRACKET = 10;

function pastLink(tokens: readonly Token[], from: number): number {
  const at = /^[,;]$/.test(tokens[from]?.text ?? '') ? from + 1 : from;
  return AND.has(lowerAt(tokens, at)) ? at + 1 : at;
}

/** As many states as names stand before the office or behind the last name: to each name its own. */
function giveStates(doc: Tokenised, sentence: Sentence, mentions: readonly Mention[], office: Office): void {
  const last = mentions.at(-1)!;
  if (office.countries.length === mentions.length) {
    for (const [k, mention] of mentions.entries()) mention.country = office.countries[k]!;
    return;
  }
  if (mentions.slice(0, -1).some(({ country }) => country)) return;
  // The last name has taken the first state of the list for its own.
  if (last.country && mentions.length > 1) giveStatesFrom(doc, sentence, mentions, last.country.from);
  else if (!last.country && lowerAt(doc.tokens, last.to) === 'of')
    giveStatesFrom(doc, sentence, mentions, last.to + 1);
}

function giveStatesFrom(
  doc: Tokenised,
  sentence: Sentence,
  mentions: readonly Mention[],
  from: number,
): void {
  const at = lowerAt(doc.tokens, from) === 'the' ? from + 1 : from;
  const { states, to } = statesAt(doc, at, sentence.to);
  if (states.length !== mentions.length) return;
  for (const [k, mention] of mentions.entries()) mention.country = states[k]!;
  mentions.at(-1)!.to = to;
}
