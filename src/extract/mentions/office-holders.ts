import {
  COMPOUND_NOUNS,
  OCCASION_NOUNS,
  OFFICIAL_NOUNS,
  RANKS,
  RELATIONAL_HEADS,
} from '../lexicon/offices.ts';
import { DISCLOSED, SAID } from '../lexicon/saying.ts';
import type { Tokenised } from '../text/sentences.ts';
import { lowerAt } from '../text/tokens.ts';
import { phraseIn, wordSet } from '../text/words.ts';
import { addressedName } from './address.ts';
import { extendPerson, opensMainClause } from './appositions.ts';
import { combinedOffice, stackedOffice } from './combined-offices.ts';
import type { Mention, Piece } from './mention.ts';
import {
  type NameBehind,
  nameBehindBracket,
  nameBehindComma,
  nameBehindPhrase,
  nameInBracket,
} from './name-behind-office.ts';
import { divides, holdersByName, nextOfState } from './name-lists.ts';
import { isMisters } from './names.ts';
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
  if (at >= sentence.to || (honorific && isMisters(doc.tokens, at))) return [];
  const first = officeAt(doc, at, sentence.to, determined);
  if (!first || isCompound(doc, first)) return [];
  const office = withoutRank(doc, combinedOffice(doc, first, sentence.to, determiner === 'the'));
  const name = office.plural ? firstOfNames(doc, office, sentence.to) : null;
  return name ? holdersByName(opening, office, name) : [holder(opening, office)];
}

/** Part of a compound that means no person: "President Hotel", "member states", "Leaders Summit". */
function isCompound({ tokens }: Tokenised, { to, title, head, plural }: Office): boolean {
  const next = tokens[to];
  if (next?.kind !== 'word') return false;
  if (head === 'official' && !plural && next.cap && isPress(tokens, to)) return true;
  if (head === 'official' && !plural && OFFICIAL_NOUNS.has(next.lower))
    // "an official opening talks with B"
    return next.lower !== 'opening' || /^(?:of|ceremony|session)$/.test(lowerAt(tokens, to + 1));
  if (next.cap && OCCASION_NOUNS.has(next.lower)) return true;
  return COMPOUND_NOUNS.has(next.lower) && to === title.to && !plural;
}

/** "the official Zendan News Agency": whose medium it is, and nobody's office. */
function isPress(tokens: Tokenised['tokens'], at: number): boolean {
  for (let i = at; i < at + MAX_PRESS && tokens[i]?.kind === 'word'; i++) {
    if (PRESS.has(tokens[i]!.lower)) return true;
    if (!tokens[i]!.cap) return false;
  }
  return false;
}
const PRESS = wordSet('agency newspaper daily television radio media news press broadcaster gazette');
/** "Korean Central News Agency" has no more words. */
const MAX_PRESS = 5;

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
const TELLING = new Set([
  ...SAID,
  ...DISCLOSED,
  ...wordSet('reports cites cited quotes informs informed learned learns writes'),
]);

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
      nameInBracket(doc, office.to, sentence.to) ??
      nameBehindBracket(doc, office.to, sentence.to));
  const behind =
    direct || office.plural
      ? null
      : isTakenUp(opening)
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

/** "Congratulating A on becoming Minister of Trade, Mr B": an office that someone else has just got. */
const isTakenUp = ({ doc, sentence, from }: Opening): boolean =>
  from - 2 >= sentence.from && TAKEN_UP.test(phraseIn(doc, from - 2, from));
const TAKEN_UP =
  /(?:^| )becoming$|^being (?:appointed|elected|named|sworn)$|^(?:appointment|election|re-?election|appointed|elected|re-?appointment|nomination|inauguration) as$|^(?:assumption|post|position|duties) of$/;

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
