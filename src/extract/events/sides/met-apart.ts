import type { Frame } from '../../frames/frame.ts';
import { SIDELINES } from '../../lexicon/function-words.ts';
import { HOLDING } from '../../lexicon/holding.ts';
import { OF_MORE } from '../../lexicon/of-more.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { backFrom, phraseIn, someWord, wordAt, wordSet } from '../../text/words.ts';
import type { Party } from '../party.ts';
import { isEachAtHome } from './each-at-home.ts';
import { isOnVisit } from './met-on-visit.ts';
import { isToldAlone, toldInPlural } from './told-alone.ts';

/** Does a frame tell that each of several was met or called alone: by its own words, or by those of the text around it? */
export const isApart = (
  doc: Tokenised,
  frame: Frame,
  subject: readonly Party[],
  object: readonly Party[],
): boolean =>
  frame.separate ||
  isBilateral(doc, frame, object) ||
  (subject.length < 2 && isFromMany(doc, frame, object)) ||
  isBoth(doc, frame, object) ||
  frame.rule === 'verb:call-on' ||
  (frame.rule === 'verb:see' && codesOf(object).size === object.length) ||
  (subject.length < 2 && (toldInPlural(doc, frame) || isToldAlone(doc, frame, object))) ||
  (tellsOfRound(doc, frame, object) &&
    (onRound(doc, frame, subject, object) || alsoMet(doc, frame, object))) ||
  (frame.rule === 'verb:meet' && onSidelines(doc, frame, subject, object)) ||
  (frame.rule === 'verb:meet' && subject.length < 2 && isOverDays(doc, frame, object)) ||
  (subject.length < 2 &&
    isEachAtHome(doc, frame, object) &&
    !isAtOnce(doc, frame) &&
    !areThree(doc, frame)) ||
  calledInTurn(doc, frame, object);

/** "Over the past days A has met with B and C": one by one. */
const isOverDays = (doc: Tokenised, { sentence }: Frame, object: readonly Party[]): boolean =>
  OVER_DAYS.test(phraseIn(doc, doc.sentences[sentence]!.from, doc.sentences[sentence]!.to)) &&
  object.every(({ mention }) => mention.title !== null);
const OVER_DAYS =
  /\b(?:(?:over|in|during) the (?:past|last|previous) (?:(?:few|several|two|three|four|five) )?(?:days|weeks|months)|in recent (?:days|weeks|months))\b/;

/** "spoke by telephone with both A of Zenda and B of Chad": with the one and with the other. */
const isBoth = (doc: Tokenised, frame: Frame, object: readonly Party[]): boolean =>
  object.length === 2 &&
  codesOf(object).size === 2 &&
  object.every(({ mention }) => mention.name !== null) &&
  someWord(doc, object[0]!.mention.from - 1, object[0]!.mention.from + 1, BOTH) &&
  !isAtOnce(doc, frame) &&
  !someWord(doc, frame.from, doc.sentences[frame.sentence]!.to, AT_ONCE);

const BOTH = wordSet('both');

/** "held bilateral talks with A of Zenda and B of Chad": two sides each. */
const isBilateral = (doc: Tokenised, { rule, from }: Frame, object: readonly Party[]): boolean =>
  rule.startsWith('noun:') &&
  wordAt(doc, from - 1) === 'bilateral' &&
  object.every(
    ({ entity: { name }, country, key }) =>
      name !== null || (country !== null && key.endsWith(`:${country.code}`)),
  ) &&
  new Set(object.map(({ country, entity }) => country?.code ?? entity.organization?.text)).size ===
    object.length;

/** "bilateral discussions with ministers, including A and B", "talks with several leaders, including A and B": some of many, met by turns. */
const isFromMany = (doc: Tokenised, { rule, from, to, sentence }: Frame, object: readonly Party[]): boolean =>
  /^noun:(?:meetings|discussions|consultations|talks)$/.test(rule) &&
  (BY_TURNS.has(wordAt(doc, from - 1)) ||
    (codesOf(object).size === object.length &&
      OF_MANY.test(phraseIn(doc, to, to + TO_MANY)) &&
      !isAtOnce(doc, { from, sentence }))) &&
  object.length > 1 &&
  object.every(({ mention }) => mention.name !== null && mention.title !== null) &&
  wordAt(doc, object[0]!.mention.from - 1) === 'including';
const BY_TURNS = wordSet('bilateral separate individual');
const OF_MANY = /^with (?:several|other|many|various|a number of|world|a host of|a string of|his|her)\b/;
const TO_MANY = 4;

/** "held trilateral talks with", "held talks at a round table with": all of them together. */
const isAtOnce = (doc: Tokenised, { from, sentence }: Pick<Frame, 'from' | 'sentence'>): boolean =>
  WAYS.test(wordAt(doc, from - 1)) ||
  AT_ONCE.has(wordAt(doc, from - 1)) ||
  AT_TABLE.test(phraseIn(doc, from, doc.sentences[sentence]!.to));
const WAYS = /^(?:\w+-(?:way|party|sided)|\w+(?:lateral|partite))$/;
const AT_TABLE = /\bat (?:an?|the) round ?-?table\b/;

/** By these one tells of a round of meetings: "held talks with A, B and C"; talks with two may be held at once. */
const tellsOfRound = (doc: Tokenised, { rule, from }: Frame, object: readonly Party[]): boolean =>
  rule === 'verb:meet' ||
  (object.length > 2 &&
    (rule === 'noun:talks' || rule === 'noun:discussions') &&
    someWord(doc, backFrom(doc, from, 2), from, HOLDING));

const AT_ONCE = OF_MORE.union(wordSet('jointly together joint video'));

/** "in a conference call"; at a conference one may meet several, each alone. */
const CALLED_AT_ONCE: ReadonlySet<string> = new Set([...AT_ONCE, 'conference']);

/** "telephoned A and B", "spoke to A of X, B of Y and C of Z": one after the other, unless a conference call is told of. */
const calledInTurn = (doc: Tokenised, frame: Frame, object: readonly Party[]): boolean =>
  frame.kind === 'call' &&
  (frame.rule === 'verb:telephone' || (frame.rule === 'verb:speak' && object.length > 2)) &&
  (object.every(({ mention, entity }) => (mention.name ?? entity.name) !== null) ||
    (object.length > 2 && someWord(doc, backFrom(doc, frame.from, 2), frame.from, ALSO))) &&
  codesOf(object).size === object.length &&
  !areThree(doc, frame) &&
  !someWord(doc, doc.sentences[frame.sentence]!.from, doc.sentences[frame.sentence]!.to, CALLED_AT_ONCE);

/** A visitor who met officials of the state visited saw each in turn. */
export const onRound = (
  doc: Tokenised,
  frame: Frame,
  subject: readonly Party[],
  object: readonly Party[],
): boolean =>
  areTravellers(doc, frame, subject) &&
  codesOf(object).size <= 2 &&
  !someWord(doc, frame.from, doc.sentences[frame.sentence]!.to, AT_ONCE) &&
  object.every(({ mention }) => mention.title !== null) &&
  !areThree(doc, frame) &&
  isOnVisit(doc, frame, codesOf(object).has('US') || codesOf(object).has(undefined));

/** One person, or those of whom the report goes on as "they", of one state. */
const areTravellers = (doc: Tokenised, { from }: Frame, subject: readonly Party[]): boolean =>
  subject.length === 1 ||
  (codesOf(subject).size === 1 &&
    ((subject.every(({ entity }) => entity.own) && someWord(doc, backFrom(doc, from, 3), from, WE)) ||
      (subject[0]!.country !== null && someWord(doc, backFrom(doc, from, 3), from, THEY))));
const THEY = wordSet('they');
const WE = wordSet('we');

/** How far behind those met the sidelines are named. */
const TO_SIDELINES = 40;

/** "will meet A of X and B of Y on the sidelines of the summit": each by himself. */
const onSidelines = (
  doc: Tokenised,
  frame: Frame,
  subject: readonly Party[],
  object: readonly Party[],
): boolean => {
  const end = Math.min(doc.sentences[frame.sentence]!.to, frame.to + TO_SIDELINES);
  return (
    subject.length === 1 &&
    codesOf(object).size === object.length &&
    object.every(
      ({ mention: { title, name }, country, entity }) =>
        title !== null && name !== null && (country !== null || entity.organization !== null),
    ) &&
    (someWord(doc, frame.to, end, SIDELINES) || (object.length > 2 && isRoundBefore(doc, frame))) &&
    !someWord(doc, frame.from, end, AT_ONCE) &&
    !areThree(doc, frame)
  );
};

/** "met his counterparts on the sidelines of the session. He met A of X, B of Y and C of Z": what the sentence before tells of. */
const isRoundBefore = (doc: Tokenised, { sentence }: Frame): boolean => {
  const before = doc.sentences[sentence - 1];
  return (
    before?.kind === 'body' &&
    someWord(doc, before.from, before.to, SIDELINES) &&
    someWord(doc, before.from, before.to, OTHERS)
  );
};

const OTHERS = wordSet('counterparts leaders colleagues ministers');

/** So many sentences further down a text still speaks of those who met. */
const SOON = 6;
const THREE = wordSet('three four five all');
const PEOPLE = wordSet('leaders presidents ministers men women sides parties participants three of');

/** "The three leaders also discussed", "The participants discussed": they were together. */
const areThree = (doc: Tokenised, { sentence }: Frame): boolean =>
  doc.sentences
    .slice(sentence + 1, sentence + 1 + SOON)
    .some(
      ({ from }) =>
        ((THREE.has(wordAt(doc, from)) ||
          (wordAt(doc, from) === 'the' && THREE.has(wordAt(doc, from + 1)))) &&
          someWord(doc, from + 1, from + 4, PEOPLE)) ||
        /^(?:the )?participants (?!in|of|from)/.test(phraseIn(doc, from, from + 3)),
    );

const ALSO = wordSet('also');

/** "also met with A of X and B of Y": one after the other. */
const alsoMet = (doc: Tokenised, { from }: Frame, object: readonly Party[]): boolean =>
  someWord(doc, backFrom(doc, from, 2), from, ALSO) && codesOf(object).size === object.length;

const codesOf = (parties: readonly Party[]): Set<string | undefined> =>
  new Set(parties.map(({ country }) => country?.code));
