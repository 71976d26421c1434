import { GAZETTEER } from '../gazetteer/gazetteer.ts';
import { HIS_HER_THEIR } from '../lexicon/determiners.ts';
import type { Tokenised } from '../text/sentences.ts';
import { lowerAt } from '../text/tokens.ts';
import { type AddressedName, addressedName, opensAddress } from './address.ts';
import { isPlaceName } from './doubtful.ts';
import { type Office, officeAt } from './offices/office.ts';

const MAX_BRACKET = 4;

/** "Secretary (East) X", "Minister of State (Independent Charge) X": what the office is for stands in brackets. */
export function nameBehindBracket(doc: Tokenised, at: number, end: number): AddressedName | null {
  if (doc.tokens[at]?.text !== '(') return null;
  for (let i = at + 1; i < Math.min(end, at + 2 + MAX_BRACKET); i++) {
    if (doc.tokens[i]!.text === ')') return addressedName(doc, i + 1, end);
    if (!doc.tokens[i]!.cap && !/^(?:of|and|&)$/.test(doc.tokens[i]!.lower)) return null;
  }
  return null;
}

/** "the Prime Minister (Mr Blake)", "Foreign Minister (Dr Ana Blake)": a form of address tells that the bracket names the holder. */
export function nameInBracket(doc: Tokenised, at: number, end: number): AddressedName | null {
  if (doc.tokens[at]?.text !== '(' || at + 1 >= end) return null;
  const found = addressedName(doc, at + 1, end);
  return found?.honorific && doc.tokens[found.name.to]?.text === ')' ? found : null;
}

export interface NameBehind extends AddressedName {
  /** The office that stands before the name as well. */
  office: Office | null;
}

/**
 * A name behind a comma: "the Foreign Minister, Alexander D.", "his counterpart, Defence Minister X"; `relational` where
 * the office itself may follow with its article ("her counterpart, the Minister of Trade of Zenda, Dr. X").
 */
export function nameBehindComma(
  doc: Tokenised,
  comma: number,
  end: number,
  relational = false,
): NameBehind | null {
  const { tokens } = doc;
  if (tokens[comma]?.text !== ',') return null;
  const the = relational && lowerAt(tokens, comma + 1) === 'the' && officeAt(doc, comma + 2, end, true);
  const from = the ? comma + 2 : comma + 1;
  if (!the && isDetermined(lowerAt(tokens, from)) && !opensAddress(tokens, from, end)) return null;
  const office = from < end ? officeAt(doc, from, end, false) : null;
  // "the head of the Friendship Group, deputy A": a seat in parliament beside the office.
  if (!office && SEATS.has(lowerAt(tokens, from)) && from + 1 < end) {
    const member = addressedName(doc, from + 1, end);
    return member && { ...member, office };
  }
  const at = office && !office.plural ? office.to : from;
  // "the Vice Prime Minister, Minister of Trade of Zenda, A".
  const found =
    addressedName(doc, at, end) ??
    (office?.country && tokens[at]?.text === ',' ? addressedName(doc, at + 1, end) : null) ??
    (office && tokens[at]?.text === ',' ? honoured(addressedName(doc, at + 1, end)) : null);
  if (!found) return null;
  if (office) return { ...found, office };
  // Without an office a comma divides the items of a list too: only what is surely one person's name counts.
  const short = found.name.to - found.name.from < 2 && !found.honorific;
  return short || (!found.honorific && isPlaceName(doc, found.name)) ? null : { ...found, office };
}

/** "the Special Envoy, Assistant Minister of Trade, Hon. A": a form of address tells that a name closes the row. */
const honoured = (name: AddressedName | null): AddressedName | null => (name?.honorific ? name : null);

/** No phrase between an office and its holder is longer. */
const MAX_PHRASE = 8;

/**
 * "the leader of the world's sailors, Archbishop X,", "the Minister Delegate in charge of Relations with the League, X":
 * "the special envoy to the Middle East, X,": a name behind whatever the office is of, or where it is held.
 */
export function nameBehindPhrase(doc: Tokenised, at: number, end: number): NameBehind | null {
  const { tokens } = doc;
  const charged = CHARGED.has(lowerAt(tokens, at)) || CHARGED.has(lowerAt(tokens, at + 1));
  const posted =
    lowerAt(tokens, at) === 'to' && tokens[lowerAt(tokens, at + 1) === 'the' ? at + 2 : at + 1]?.cap;
  // "the UN envoy in Lima, X,"
  const place = lowerAt(tokens, at) === 'in' && POSTED.has(lowerAt(tokens, at - 1)) && tokens[at + 1]?.cap;
  const goesOn = pastFurtherName(doc, at, end);
  if (goesOn !== null) return closedBehindComma(doc, goesOn, end);
  if (!charged && !posted && !place && lowerAt(tokens, at) !== 'of' && lowerAt(tokens, at) !== 'for')
    return null;
  for (let i = charged ? at + 3 : at + 1; i < Math.min(end, at + MAX_PHRASE + (charged ? 4 : 0)); i++) {
    const { lower, kind, text } = tokens[i]!;
    if (text === ',') return closedBehindComma(doc, i, end);
    if (
      kind === 'number' ||
      (kind === 'mark' && !/^['’]s?$/.test(text)) ||
      (NO_PHRASE.has(lower) && !(charged && FIELDS.has(lower)))
    )
      return null;
  }
  return null;
}

/** The name behind a comma which a further mark closes. */
function closedBehindComma(doc: Tokenised, comma: number, end: number): NameBehind | null {
  const found = nameBehindComma(doc, comma, end);
  return found && /^[,.]$/.test(doc.tokens[found.name.to]?.text ?? '.') ? found : null;
}

/** "Minister of State for South Asia and the Commonwealth, X,": the comma behind what else the office is for. */
function pastFurtherName({ tokens }: Tokenised, at: number, end: number): number | null {
  if (lowerAt(tokens, at) !== 'and') return null;
  const name = GAZETTEER.at(tokens, lowerAt(tokens, at + 1) === 'the' ? at + 2 : at + 1, end);
  return name && tokens[name.to]?.text === ',' ? name.to : null;
}

const CHARGED = new Set(['charge', 'responsible']);
const POSTED = new Set(
  'envoy ambassador representative coordinator commander consul negotiator delegate'.split(' '),
);
const FIELDS = new Set(['with', 'and', 'to']);

const SEATS = new Set('deputy lawmaker parliamentarian mp mep senator academician'.split(' '));

const NO_PHRASE = new Set(
  'who which that to was is are were has had have said met and with by from at on in will would'.split(' '),
);

const isDetermined = (lower: string) => lower === 'the' || lower === 'its' || HIS_HER_THEIR.has(lower);
