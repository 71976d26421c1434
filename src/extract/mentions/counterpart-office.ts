import { HIS_HER_THEIR } from '../lexicon/determiners.ts';
import { COUNTERPARTS, REFERRING_HEADS, RELATIONAL_HEADS } from '../lexicon/offices.ts';
import { inSentences } from './in-sentences.ts';
import type { Mention, Piece } from './mention.ts';
import { isSameOffice } from './offices/stands-for.ts';
import { surnameOf } from './pieces.ts';

/** Foreign ministers are named by their counterparts; of the others the portfolio is said. */
const OTHER_PORTFOLIO = /\b(?:defen[cs]e|interior|finance)\b/i;

const OF_ONE_STATE = /^(?:US |U\.S\. )?secretary of state$/i;

/** "his Libyan counterpart X": X holds the office of the one whose counterpart he is. */
export function takeCounterpartsOffice(
  mention: Mention,
  before: readonly Mention[],
  recent: () => readonly Mention[],
): void {
  if (!mention.name || !COUNTERPARTS.has(mention.head ?? '')) return;
  // "with French counterpart X": his, though it is not said.
  const bare = mention.determiner === null && mention.country !== null;
  if (!bare && !HIS_HER_THEIR.has(mention.determiner ?? '')) return;
  if (OTHER_PORTFOLIO.test(mention.title?.text ?? '')) return;
  const owners = recent().filter(holdsOffice);
  const isHere = ({ sentence }: Mention) => sentence === mention.sentence;
  const nth = recent().filter((other) => isHere(other) && other.name && other.determiner === 'their').length;
  // "A and B met their counterparts, C and D": C is the one of A.
  const own =
    mention.determiner === 'their'
      ? owners.filter(isHere)[nth]
      : (subjectOf(mention, inSentences(before, mention.sentence - FULL_FORM, mention.sentence)) ??
        subjectMeant(mention, before));
  const last = owners.at(-1);
  const meant = officialMeant(mention, before) ?? officeMeant(mention, last, before);
  const owner = own ?? meant ?? last ?? namedForOffice(mention, before);
  if (!owner) return;
  const full = inFull(owner, inSentences(before, mention.sentence - FULL_TITLE, mention.sentence));
  mention.equal = full.head;
  // But for the Holy See no other state calls its foreign minister so.
  if (!OF_ONE_STATE.test(full.title!.text) || mention.country?.code === 'VA')
    mention.title = shared(full.title!);
}

/** "Deputy Prime Minister – Foreign Minister": the department is what a colleague has as well. */
function shared(title: Piece): Piece {
  const text = title.text.replace(DEPUTY, '');
  return text === title.text ? title : { ...title, text };
}
const DEPUTY =
  /^(?:(?:first )?deputy (?:prime minister|premier|chancellor)|vice[- ](?:premier|chancellor))(?:\s*[,&–—/-]\s*| and (?:the )?)(?=.*\bminister\b)/i;

/** "The Zendan minister also talked to his Chadian counterpart": the one named before by that office, of that state or of none that is said. */
function namedForOffice({ sentence }: Mention, before: readonly Mention[]): Mention | undefined {
  const subject = inSentences(before, sentence).findLast(
    ({ kind, name, plural, governed }) => kind === 'office' && !name && !plural && !governed,
  );
  if (!subject) return undefined;
  return inSentences(before, sentence - FULL_TITLE, sentence - 1).find(
    (other) =>
      holdsOffice(other) &&
      isAlike(other, subject) &&
      (!subject.country || (other.country?.code ?? subject.country.code) === subject.country.code),
  );
}

/** "A met President B. The premier met his counterpart": not of B's office, but of the one that the sentence is about. */
function officeMeant(
  mention: Mention,
  last: Mention | undefined,
  before: readonly Mention[],
): Mention | undefined {
  const [subject] = inSentences(before, mention.sentence);
  if (!last || last.sentence === mention.sentence || subject?.kind !== 'office') return undefined;
  const isSole = subject.determiner === 'the' && !subject.plural && !subject.governed && !subject.possessive;
  if (!isSole || subject.title === null || RELATIONAL_HEADS.has(subject.head!) || isAlike(last, subject))
    return undefined;
  return namedForOffice(mention, before);
}

const isAlike = (one: Mention, other: Mention): boolean => isSameOffice(one.head ?? '', other.head ?? '');

/** "The Zendan official met his Chadian counterpart": the last one named before who holds an office of that state. */
function officialMeant({ sentence }: Mention, before: readonly Mention[]): Mention | undefined {
  const subject = inSentences(before, sentence).find(
    ({ kind, name, plural, governed }) => kind === 'office' && !name && !plural && !governed,
  );
  const state = subject?.country?.code;
  if (!state || !REFERRING_HEADS.has(subject.head ?? '')) return undefined;
  return inSentences(before, sentence - FULL_TITLE, sentence - 1).findLast(
    (other) => holdsOffice(other) && other.country?.code === state,
  );
}

/** How many sentences before its short form an office is told in full. */
const FULL_TITLE = 12;

/** "Foreign Minister A … Minister A": the mention that has the office in full, else the one given. */
const inFull = (owner: Mention, before: readonly Mention[]): Mention =>
  before.find(
    ({ name, title, head }) =>
      head === owner.head &&
      title?.text.endsWith(` ${owner.title!.text}`) &&
      (name && surnameOf(name)) === (owner.name && surnameOf(owner.name)),
  ) ?? owner;

const holdsOffice = ({ name, title, head }: Mention) =>
  name !== null && title !== null && !RELATIONAL_HEADS.has(head ?? '');

/** How many sentences before a surname the office that goes with it may stand. */
const FULL_FORM = 6;

/** "A would be received by B and would meet his counterpart C": the subject of the sentence, by the full form before. */
function subjectOf({ sentence }: Mention, recent: readonly Mention[]): Mention | undefined {
  const [first, second] = recent.filter(
    (one) => one.sentence === sentence && (isSubject(one) || isHeOrShe(one)),
  );
  // "A said B would meet his counterpart": B's; but "A told B he would meet his counterpart".
  const ofTold = first?.tells === 'said' && second?.kind === 'person';
  const subject = ofTold ? second : first;
  // "He": the subject of the sentence before.
  if (subject?.kind === 'pronoun') return undefined;
  return !subject || holdsOffice(subject) ? subject : byFullForm(subject, recent);
}

/** "Premier A … A": the mention of the same surname that has the office. */
function byFullForm({ name, sentence }: Mention, before: readonly Mention[]): Mention | undefined {
  const short = surnameOf(name!);
  return inSentences(before, sentence - FULL_FORM, sentence).find(
    (one) => holdsOffice(one) && one.name!.text.split(/\s+/).includes(short),
  );
}

const isSubject = ({ kind, governed, possessive }: Mention): boolean =>
  kind === 'person' && !governed && !possessive;

const isHeOrShe = ({ kind, plural, determiner }: Mention): boolean =>
  kind === 'pronoun' && !plural && HE_OR_SHE.has(determiner ?? '');
const HE_OR_SHE = new Set(['he', 'she']);

/** "The minister will call on B. He will hold talks with his counterpart C": of the subject of the sentence before, and not of B. */
function subjectMeant({ sentence }: Mention, before: readonly Mention[]): Mention | undefined {
  const [he] = inSentences(before, sentence);
  if (he?.kind !== 'pronoun' || he.plural || he.governed) return undefined;
  const subject = inSentences(before, sentence - 1).find(
    ({ kind, governed, possessive, plural }) =>
      (kind === 'person' || kind === 'office') && !governed && !possessive && !plural,
  );
  if (subject?.kind === 'person' && subject.name)
    return holdsOffice(subject) ? subject : byFullForm(subject, before);
  if (subject?.kind !== 'office' || subject.title === null) return undefined;
  return (
    inSentences(before, sentence - FULL_TITLE, sentence - 1).find(
      (other) => holdsOffice(other) && other.head === subject.head,
    ) ?? subject
  );
}

/** "The presidents of X and Y … A of X … his counterpart, B": B is of Y. */
export function takeCounterpartsState(
  mention: Mention,
  before: readonly Mention[],
  recent: () => readonly Mention[],
): void {
  const { head, country, organization, determiner } = mention;
  if (country || organization || !COUNTERPARTS.has(head ?? '') || !HIS_HER_THEIR.has(determiner ?? ''))
    return;
  const pair = before.findLast(({ countries }) => countries.length === 2)?.countries;
  const owner = recent().findLast(({ kind, country: of }) => kind === 'person' && of)?.country;
  if (pair?.some(({ code }) => code === owner?.code))
    mention.country = pair.find(({ code }) => code !== owner?.code) ?? null;
}
