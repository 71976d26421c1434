import { HIS_HER_THEIR } from '../lexicon/determiners.ts';
import { COMPOUND_NOUNS, OCCASION_NOUNS, RANKS, RELATIONAL_HEADS } from '../lexicon/offices.ts';
import type { Tokenised } from '../sentences.ts';
import { lowerAt } from '../tokens.ts';
import { type AddressedName, addressedName, opensAddress } from './address.ts';
import { extendPerson, opensMainClause } from './appositions.ts';
import { combinedOffice, stackedOffice } from './combined-offices.ts';
import { isPlaceName } from './doubtful.ts';
import type { Mention, Piece } from './mention.ts';

import { divides, holdersByName, nextOfState } from './name-lists.ts';

import { newMention, ofOffice, superiorIn } from './new-mention.ts';
import { type Office, officeAt } from './offices/office.ts';
import type { Opening } from './opening.ts';
import { piece } from './pieces.ts';
import { notePossession } from './possessives.ts';

/**
 * An office with or without the names of those who hold it ("the Chadian Prime Minister X", "Presidents A and B",
 * "the minister"); none where no office stands or the words mean no person.
 */
export function officeHolders(opening: Opening): Mention[] {
  const { doc, sentence, at, determiner, honorific } = opening;
  const determined = determiner !== null || honorific;
  const first = at < sentence.to ? officeAt(doc, at, sentence.to, determined) : null;
  if (!first || isCompound(doc, first)) return [];
  const office = withoutRank(doc, combinedOffice(doc, first, sentence.to, determiner === 'the'));
  const name = office.plural ? firstOfNames(doc, office, sentence.to) : null;
  return name ? holdersByName(opening, office, name) : [holder(opening, office)];
}

/** Part of a compound that means no person: "President Hotel", "member states", "Leaders Summit". */
function isCompound({ tokens }: Tokenised, { to, title, plural }: Office): boolean {
  const next = tokens[to];
  if (next?.kind !== 'word') return false;
  if (next.cap && OCCASION_NOUNS.has(next.lower)) return true;
  return COMPOUND_NOUNS.has(next.lower) && to === title.to && !plural;
}

/** "Foreign Ministers A and B"; behind a comma only where several are meant ("his Greek and French counterparts, A and B", "her counterparts, namely A and B"). */
function firstOfNames(doc: Tokenised, office: Office, end: number): Piece | null {
  const direct = addressedName(doc, office.to, end);
  if (direct) return direct.name;
  const namely = lowerAt(doc.tokens, office.to + 1) === 'namely';
  const behind = namely ? office.to + 2 : office.to + 1;
  const listed =
    doc.tokens[office.to]?.text === ',' &&
    (namely ||
      office.countries.length > 1 ||
      RELATIONAL_HEADS.has(office.head) ||
      isPairBehind(doc, behind, end));
  const name = listed ? (addressedName(doc, behind, end)?.name ?? null) : firstByState(doc, office, end);
  // "with the presidents of X and Y, A said": whoever tells of it.
  return name && TELLING.has(lowerAt(doc.tokens, name.to)) && !RELATIONAL_HEADS.has(office.head)
    ? null
    : name;
}

/** "two Chadian envoys, A and B, in Oslo": two names between commas. */
function isPairBehind(doc: Tokenised, at: number, end: number): boolean {
  const first = addressedName(doc, at, end)?.name;
  if (!first || lowerAt(doc.tokens, first.to) !== 'and') return false;
  const second = addressedName(doc, first.to + 1, end)?.name;
  return second !== undefined && /^[,.]$/.test(doc.tokens[second.to]?.text ?? '.');
}

/** "the presidents of X, A, and Y, B": the first name, where another state with a name follows. */
function firstByState(doc: Tokenised, office: Office, end: number): Piece | null {
  if (office.countries.length > 1 || !office.country || !divides(doc.tokens, office.to)) return null;
  const name = addressedName(doc, office.to + 1, end)?.name ?? null;
  return name && nextOfState(doc, name.to, end) ? name : null;
}

/** Of who tells of it: a spokesman, or an agency ("ZNA reports"). */
const TELLING = new Set(
  'said says added told announced reports reported cites cited quotes informs informed learned learns writes'.split(
    ' ',
  ),
);

/** Before "General" and the like these make an office, or a rank of two words. */
const OF_OFFICE =
  /^(?:attorney|solicitor|secretary|director|inspector|consul|governor|prosecutor|surveyor|auditor|postmaster|commissioner|surgeon|comptroller|controller|quartermaster|paymaster|adjutant|police|army|air|of|and|the)$/;
/** "Major General", "Air Chief Marshal". */
const OF_RANK = /^(?:lieutenant|major|brigadier|vice|rear|air|chief|field)$/;

/** "Secretary of State Cardinal B", "Minister of Defence General B": the rank is part of no office. */
function withoutRank(doc: Tokenised, office: Office): Office {
  const { from, to } = office.title;
  const last = to - 1;
  if (last - from < 2 || to !== office.to || !RANKS.has(lowerAt(doc.tokens, last))) return office;
  let rank = last;
  while (rank > from && OF_RANK.test(lowerAt(doc.tokens, rank - 1))) rank--;
  if (rank - from < 2 || OF_OFFICE.test(lowerAt(doc.tokens, rank - 1)) || !doc.tokens[to]?.cap) return office;
  return { ...office, title: piece(doc, from, rank) };
}

/** One person, or an office without a name. */
function holder(opening: Opening, office: Office): Mention {
  const { doc, sentence, from, determiner, body } = opening;
  const direct = office.plural
    ? null
    : (addressedName(doc, pastRepeated(doc, office), sentence.to) ??
      nameBehindBracket(doc, office.to, sentence.to));
  const behind =
    direct || office.plural
      ? null
      : (nameBehindComma(doc, office.to, sentence.to, RELATIONAL_HEADS.has(office.head)) ??
        nameBehindPhrase(doc, office.to, sentence.to));
  const apart =
    behind !== null &&
    (RELATIONAL_HEADS.has(office.head) || isMetFirst(doc, opening) || isMetBySubject(doc, opening, behind)) &&
    opensMainClause(doc, sentence, office.to, behind.name.to);
  // "At the request of the guest, Minister A explained": two people.
  const name = (direct ?? (apart ? null : behind))?.name ?? null;
  const mention = newMention(sentence, {
    ...ofOffice(name && behind?.office ? stackedOffice(doc, office, behind.office) : office),
    kind: name ? 'person' : 'office',
    from,
    to: name?.to ?? office.to,
    name,
    countries: office.countries,
    plural: office.plural,
    // "his host, President X": the host's office is not his.
    determiner: behind?.office && RELATIONAL_HEADS.has(office.head) ? null : determiner,
    rank: rankOf(behind?.office) ?? (direct ?? behind)?.rank ?? null,
    honorific: opening.honorific || (direct?.honorific ?? false),
    body,
    ...superiorIn(sentence, office),
  });
  // "her counterpart, A, Deputy Prime Minister": the office of A is still to come.
  if (name) extendPerson(doc, sentence, mention, behind !== null && !RELATIONAL_HEADS.has(office.head));
  notePossession(doc, mention);
  return mention;
}

/** "the Sultan of Zenda Sultan A", "the King of Zenda King A": the token behind a title that stands once more. */
const pastRepeated = ({ tokens }: Tokenised, { head, to, title, country }: Office): number =>
  country !== null && to > title.to && tokens[to]?.cap && tokens[to]!.lower === head ? to + 1 : to;

/** "With the Zendan Minister, Minister A discussed": who was met stands at the head of the sentence. */
const isMetFirst = ({ tokens }: Tokenised, { sentence, from }: Opening): boolean =>
  from === sentence.from + 1 && lowerAt(tokens, sentence.from) === 'with';

/** "After talks with the Zendan leader, President A said": behind the preposition stands who was met, then, with an office of their own, who speaks. */
const isMetBySubject = (
  { tokens }: Tokenised,
  { from }: Opening,
  { office, honorific }: NameBehind,
): boolean => (office !== null || honorific) && MET.test(lowerAt(tokens, from - 1));
const MET = /^(?:with|meeting|receiving|hosting|welcoming|seeing|greeting|telling|briefing|by|from)$/;

/** "the head of the council, General X": the office behind the comma is a rank. */
const rankOf = (office?: Office | null): string | null =>
  office && RANKS.has(office.head) ? office.head : null;

const MAX_BRACKET = 4;

/** "Secretary (East) X", "Minister of State (Independent Charge) X": what the office is for stands in brackets. */
function nameBehindBracket(doc: Tokenised, at: number, end: number): AddressedName | null {
  if (doc.tokens[at]?.text !== '(') return null;
  for (let i = at + 1; i < Math.min(end, at + 2 + MAX_BRACKET); i++) {
    if (doc.tokens[i]!.text === ')') return addressedName(doc, i + 1, end);
    if (!doc.tokens[i]!.cap && !/^(?:of|and|&)$/.test(doc.tokens[i]!.lower)) return null;
  }
  return null;
}

interface NameBehind extends AddressedName {
  /** The office that stands before the name as well. */
  office: Office | null;
}

/**
 * A name behind a comma: "the Foreign Minister, Alexander D.", "his counterpart, Defence Minister X"; `relational` where
 * the office itself may follow with its article ("her counterpart, the Minister of Trade of Zenda, Dr. X").
 */
function nameBehindComma(doc: Tokenised, comma: number, end: number, relational = false): NameBehind | null {
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
 * a name behind whatever the office is of.
 */
function nameBehindPhrase(doc: Tokenised, at: number, end: number): NameBehind | null {
  const { tokens } = doc;
  const charged = CHARGED.has(lowerAt(tokens, at)) || CHARGED.has(lowerAt(tokens, at + 1));
  if (!charged && lowerAt(tokens, at) !== 'of' && lowerAt(tokens, at) !== 'for') return null;
  for (let i = charged ? at + 3 : at + 1; i < Math.min(end, at + MAX_PHRASE + (charged ? 4 : 0)); i++) {
    const { lower, kind, text } = tokens[i]!;
    if (text === ',') {
      const found = nameBehindComma(doc, i, end);
      return found && /^[,.]$/.test(tokens[found.name.to]?.text ?? '.') ? found : null;
    }
    if (
      kind === 'number' ||
      (kind === 'mark' && !/^['’]s?$/.test(text)) ||
      (NO_PHRASE.has(lower) && !(charged && FIELDS.has(lower)))
    )
      return null;
  }
  return null;
}

const CHARGED = new Set(['charge', 'responsible']);
const FIELDS = new Set(['with', 'and', 'to']);

const SEATS = new Set('deputy lawmaker parliamentarian mp mep senator academician'.split(' '));

const NO_PHRASE = new Set(
  'who which that to was is are were has had have said met and with by from at on in will would'.split(' '),
);

const isDetermined = (lower: string) => lower === 'the' || lower === 'its' || HIS_HER_THEIR.has(lower);
