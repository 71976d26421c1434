import { GAZETTEER } from '../gazetteer/gazetteer.ts';
import { POSTNOMINALS } from '../lexicon/honorifics.ts';
import { AFFILIATION_LINKS } from '../lexicon/links.ts';
import type { Tokenised } from '../text/sentences.ts';
import { lowerAt } from '../text/tokens.ts';
import { pastFriendly } from './friendly.ts';
import type { Mention } from './mention.ts';
import { pastAcronym } from './offices/states.ts';
import { piece, statePiece } from './pieces.ts';

/**
 * Takes the state or body named behind a name: "President X of Guatemala", "Mr. Y of the UN Office", "Z (Denmark)".
 * What the office told already stays; the mention then reaches to its end.
 */
export function takeAffiliation(doc: Tokenised, mention: Mention, end: number): void {
  while (mention.to < end && POSTNOMINALS.has(doc.tokens[mention.to]!.text)) mention.to++;
  // "Ann Smith, TD, met", "Ann Smith, JP, MP, met"
  while (isCommaBefore(doc, mention.to, end)) mention.to += 2;
  takeLinked(doc, mention, end);
  takeBracketed(doc, mention, end);
}

/** A comma, letters behind a name, and another comma. */
const isCommaBefore = ({ tokens }: Tokenised, at: number, end: number): boolean =>
  at + 2 < end &&
  tokens[at]!.text === ',' &&
  POSTNOMINALS.has(tokens[at + 1]!.text) &&
  tokens[at + 2]!.text === ',';

function takeLinked(doc: Tokenised, mention: Mention, end: number): void {
  const { tokens } = doc;
  const link = lowerAt(tokens, mention.to);
  // "in Oslo for Syria talks": no one's name.
  if (!AFFILIATION_LINKS.has(link) || (mention.doubtful && link !== 'of')) return;
  const from = pastFriendly(
    tokens,
    lowerAt(tokens, mention.to + 1) === 'the' ? mention.to + 2 : mention.to + 1,
  );
  const entry = from < end ? GAZETTEER.at(tokens, from, end) : null;
  if (!entry || entry.value.type === 'demonym') return;
  if (link === 'of' && isToldOf(tokens, mention, entry.to)) return;
  if (entry.value.type === 'organization') mention.organization ??= piece(doc, entry.from, entry.to);
  // "for the White House" is for whom one works, not whose one is.
  else if (link === 'of' || entry.value.type === 'country') mention.country ??= statePiece(doc, entry);
  mention.to = pastAcronym(tokens, entry.to, end);
}

const TELLING_OF = new Set(
  'assured assures reassured informed informs reminded reminds notified apprised convinced accused briefed warned'.split(
    ' ',
  ),
);
/** "assured President A of Zenda's support": what A is told of, and no state of A's. */
const isToldOf = (tokens: Tokenised['tokens'], { from }: Mention, behind: number): boolean =>
  /^['’]s?$/.test(lowerAt(tokens, behind)) && TELLING_OF.has(lowerAt(tokens, from - 1));

function takeBracketed(doc: Tokenised, mention: Mention, end: number): void {
  const { tokens } = doc;
  if (tokens[mention.to]?.text !== '(' || mention.to + 1 >= end) return;
  const entry = GAZETTEER.at(tokens, mention.to + 1, end);
  if (!entry || tokens[entry.to]?.text !== ')') return;
  if (entry.value.type === 'organization') mention.organization ??= piece(doc, entry.from, entry.to);
  else mention.country ??= statePiece(doc, entry);
  mention.to = entry.to + 1;
}
