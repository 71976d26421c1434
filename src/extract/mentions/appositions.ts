import { GAZETTEER } from '../gazetteer/gazetteer.ts';
import { DEGREES } from '../lexicon/degrees.ts';
import { HIS_HER_THEIR } from '../lexicon/determiners.ts';
import { AFTER_BARE_APPOSITION, LEADING } from '../lexicon/links.ts';
import { DISCLOSED, SAID } from '../lexicon/saying.ts';
import type { Sentence, Tokenised } from '../text/sentences.ts';
import { lowerAt, type Token } from '../text/tokens.ts';
import { someWord, wordAt, wordSet } from '../text/words.ts';
import { addressedName } from './address.ts';
import { takeAffiliation } from './affiliations.ts';
import { takeAide } from './aides.ts';
import { isSeatNow, takeOffice } from './apposed-office.ts';
import { closes, isBeforeNextOffice } from './apposition-end.ts';
import { combinedOffice } from './combined-offices.ts';
import { takeFurtherSeats } from './further-seats.ts';
import type { Mention } from './mention.ts';
import { type Office, officeAt } from './offices/office.ts';
import { takeOfficeUnder } from './offices-under.ts';
import { type Opening, openingAt } from './opening.ts';
import { piece, statePiece } from './pieces.ts';
import { isBesideOffice, pastRelative, withSecondSeat } from './relative-seats.ts';
import { takeSeatHeldNow } from './seats-held-now.ts';
import { takeSpokesman } from './spokesmen.ts';

/** No clause behind a name that is passed over is longer. */
const MAX_CLAUSE = 16;

/**
 * Takes what follows a name: its state or body, and an office in apposition ("X, Foreign Minister of Chad,", "Y,
 * who is also …"). `apposed` where the name is itself an apposition to an office: it has no other.
 */
export function extendPerson(doc: Tokenised, sentence: Sentence, mention: Mention, apposed: boolean): void {
  const { tokens } = doc;
  const end = sentence.to;
  takeAffiliation(doc, mention, end);
  if (isUndivided(doc, mention, end)) takeOffice(mention, officeAt(doc, mention.to, end, false)!);
  if (takeSeatHeldNow(doc, sentence, mention)) return;
  if (!isDivided(tokens, mention.to) || mention.to + 1 >= end) return;
  if (LEADING.has(tokens[mention.to + 1]!.lower)) {
    mention.country ??= stateLed(doc, mention.to + 2, end);
    mention.to = commaFrom(tokens, mention.to + 2, Math.min(end, mention.to + MAX_CLAUSE)) ?? mention.to;
    return;
  }
  if (mention.title === null && (takeAide(doc, sentence, mention) || takeOfficeUnder(doc, sentence, mention)))
    return;
  // "the Chair of the Union, Dr A, Prime Minister of Zenda,": beside the seat in a body, the office in a state.
  const ofBody = mention.organization !== null && mention.country === null;
  const told = isToldAsWell(tokens, mention.to + 1);
  const office = apposed && !ofBody && !told && !mention.former ? null : apposition(doc, sentence, mention);
  if (!office && mention.title === null) takeSpokesman(doc, sentence, mention);
  const isNow = mention.former && office !== null && isSeatNow(office);
  if (!office || (apposed && !isNow && (office.organization || office.former || !(told || office.country))))
    return;
  if (mention.country && mention.title && isBesideOffice(tokens, mention.to + 1)) mention.to = office.to;
  else takeOffice(mention, office);
  // "Minister of State, Minister for Foreign Affairs of X": one more office of the same person.
  const more = tokens[office.to]?.text === ',' && office.to < end - 2 && !mention.country;
  if (more && officeAt(doc, office.to + 1, end, false)) extendPerson(doc, sentence, mention, false);
  else takeFurtherSeats(doc, sentence, mention);
}

/** "the special envoy, A, who is also the Minister of": one more office of the one who is named. */
const isToldAsWell = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at) === 'who' && lowerAt(tokens, at + 1) === 'is';

/** A comma, or a dash between spaces ("A – member of the council"). */
const isDivided = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === ',' ||
  (/^[–—]$/.test(tokens[at]?.text ?? '') && tokens[at]!.start > tokens[at - 1]!.end);

/** "His Excellency Khalid Al Noor Minister of State, headed": an office without the comma before it. */
function isUndivided(doc: Tokenised, { honorific, title, to, name }: Mention, end: number): boolean {
  if (!honorific || title || !name || to >= end || !doc.tokens[to]!.cap) return false;
  const office = officeAt(doc, to, end, false);
  return (
    office !== null &&
    !office.plural &&
    /^[,–-]$/.test(doc.tokens[office.to]?.text ?? '') &&
    !addressedName(doc, office.to + 1, end)
  );
}

/** "A, heading the Zendan delegation to the funeral,": for whom A speaks; `null` where no state is said. */
function stateLed(doc: Tokenised, at: number, end: number): Mention['country'] {
  const from = /^(?:the|an?)$/.test(lowerAt(doc.tokens, at)) ? at + 1 : at;
  const entry = from < end ? GAZETTEER.at(doc.tokens, from, end) : null;
  const isDelegation = entry && /^(?:delegation|team|mission)$/.test(lowerAt(doc.tokens, entry.to));
  return isDelegation && 'code' in entry.value ? statePiece(doc, entry) : null;
}

function commaFrom(tokens: readonly Token[], from: number, limit: number): number | null {
  for (let i = from; i < limit; i++) if (tokens[i]!.text === ',') return i;
  return null;
}

/** The office behind the comma that ends a mention, where it is the same person's. */
function apposition(doc: Tokenised, sentence: Sentence, mention: Mention): Office | null {
  const { tokens } = doc;
  const end = sentence.to;
  const behind = pastRelative(tokens, mention.to + 1, mention.title === null && !mention.organization);
  const start = openingAt(doc, sentence, behind);
  if (start.honorific || start.at >= end || lowerAt(tokens, start.at) === 'formerly') return null;
  const first =
    officeAt(doc, start.at, end, start.determiner !== null) ?? officeBehindInitials(doc, start.at, end);
  if (!first || first.plural) return null;
  const both = combinedOffice(doc, first, end, false);
  if (isBeforeNextOffice(doc, mention, first, both, end)) return first;
  const office = behind > mention.to + 1 ? withSecondSeat(doc, both, end) : both;
  // "X, Foreign Minister Y": the office is that of the next name.
  const closed = closes(tokens, office.to, end) || (start.determiner === null && acts(tokens, office.to));
  if (addressedName(doc, office.to, end) || !closed) return null;
  // "A, the first head of state to visit Zenda": what A is the first of, and no form of the office.
  if (
    RANKS.has(office.head) &&
    lowerAt(tokens, office.to) === 'to' &&
    someWord(doc, mention.to, mention.to + TO_FIRST, DEGREES)
  )
    return null;
  // "by King X, a Zendan official said": who tells of it.
  if (/^an?$/.test(start.determiner ?? '') && SAYING.has(lowerAt(tokens, office.to))) return null;
  if (start.determiner !== null && opensMainClause(doc, sentence, mention.to, office.to)) return null;
  if (isOfNextName(doc, office.to, end, mention)) return null;
  if (isSecondOfHeadline(doc, sentence, office.to, start)) return null;
  return listGoesOn(tokens, office.to, mention, start) ? null : office;
}

const RANKS = new Set(['head of state', 'head of government', 'leader', 'official']);
/** ", the" stands before it. */
const TO_FIRST = 3;

/** "Blake, Zendan Leader To Meet": two of whom a headline tells; an apposition would end with a comma. */
const isSecondOfHeadline = ({ tokens }: Tokenised, { kind }: Sentence, at: number, { determiner }: Opening) =>
  kind === 'title' && determiner === null && lowerAt(tokens, at) === 'to';

/** "X, Crown Prince and Prime Minister made a call": without a comma the verb ends it. */
const acts = (tokens: readonly Token[], at: number): boolean =>
  AFTER_BARE_APPOSITION.has(lowerAt(tokens, at));

/** "X, ZNC Secretary-General": initials of a body of which no more is known are part of the office. */
function officeBehindInitials(doc: Tokenised, at: number, end: number): Office | null {
  if (at + 1 >= end || !/^\p{Lu}{2,6}$/u.test(doc.tokens[at]!.text)) return null;
  const office = officeAt(doc, at + 1, end, false);
  return office && { ...office, from: at, title: piece(doc, at, office.title.to) };
}

const SAYING = new Set([...SAID, ...DISCLOSED]);

/** "talks with Mr A, Zenda's foreign minister, Ana B, and": whoever was named in full before needs no office. */
function isOfNextName(doc: Tokenised, at: number, end: number, { name, honorific, title }: Mention): boolean {
  const behind = doc.tokens[at]?.text === ',' && at + 1 < end ? addressedName(doc, at + 1, end) : null;
  // "At the invitation of President A, the President of Zenda, H.E. B, paid".
  if (title && behind?.honorific) return true;
  if (!honorific || !name || name.to - name.from > 1 || doc.tokens[at]?.text !== ',') return false;
  const next = at + 1 < end ? addressedName(doc, at + 1, end) : null;
  return next !== null && next.name.to - next.name.from > 1 && doc.tokens[next.name.to]?.text === ',';
}

const OPENING = wordSet(
  'in at with during after before following on receiving meeting addressing welcoming speaking',
);

/** "In his meeting with X, the president said": the comma ends the opening phrase, and the office is the subject. */
export function opensMainClause(doc: Tokenised, { from }: Sentence, comma: number, to: number): boolean {
  const next = doc.tokens[to];
  if (next?.kind !== 'word' || next.cap || NO_VERBS.has(next.lower) || !OPENING.has(wordAt(doc, from)))
    return false;
  return !doc.tokens.slice(from, comma).some(({ text }) => text === ',');
}

const NO_VERBS = wordSet('and in at on who to by as for with during');

/** "Minister X, President and …": the next item of a list, not an apposition; "Senator X, Minister and her team" is none. */
const listGoesOn = (tokens: readonly Token[], at: number, { title }: Mention, { determiner }: Opening) =>
  lowerAt(tokens, at) === 'and' &&
  !HIS_HER_THEIR.has(lowerAt(tokens, at + 1)) &&
  title !== null &&
  determiner === null;
