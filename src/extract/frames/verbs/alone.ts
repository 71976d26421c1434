import type { EventVerb } from '../../lexicon/event-verbs.ts';
import { SIDELINES } from '../../lexicon/function-words.ts';
import { DAYS } from '../../lexicon/names.ts';
import { MONTHS } from '../../lexicon/time-words.ts';
import type { Group } from '../../mentions/groups.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { phraseIn, someWord, wordAt, wordSet } from '../../text/words.ts';
import type { Scene } from '../scene.ts';
import { agreeThere } from './agreed-there.ts';

const BY_PHONE = wordSet('phone telephone video face-to-face face');

/** Is a subject without an object enough: "the ministers met", "they spoke by phone"? */
export function alone(scene: Scene, { id }: EventVerb, subject: Group, to: number): boolean {
  const { doc, sentence } = scene;
  if (id === 'agree-there') return agreeThere(scene, subject, to);
  // "The ministers discussed", "A and B discussed": only the list tells with whom.
  if (id === 'discuss' && subject.mentions.length < 2)
    return subject.mentions[0]!.kind === 'joint' && isAtMeeting(scene, to);
  if (
    id === 'speak' &&
    !someWord(doc, to, sentence.to, BY_PHONE) &&
    !isForLong(doc, to) &&
    !isAside(doc, to) &&
    !(isOfTwoStates(subject) && isThen(scene, to)) &&
    !isLastTime(doc, to)
  )
    return false;
  return subject.mentions.length > 1 || subject.mentions.some(isSeveralSides);
}

const MAX_MATTERS = 30;

/**
 * "The two leaders discussed trade at a meeting in Oslo", "discussed trade on the sidelines of the summit": the meeting
 * itself, of which more is told. "Discussed the meeting of their aides on the sidelines" tells of another.
 */
function isAtMeeting({ doc, sentence }: Scene, at: number): boolean {
  for (let i = at; i < Math.min(sentence.to - 2, at + MAX_MATTERS); i++) {
    if (/^(?:who|which|that|[;:])$/.test(wordAt(doc, i))) return false;
    if (isAside(doc, i)) return !someWord(doc, at, i, OCCASIONS);
    if (/^(?:at|during|in)$/.test(wordAt(doc, i)) && /^(?:an?|their)$/.test(wordAt(doc, i + 1)))
      if (someWord(doc, i + 2, i + 4, MEETINGS)) return true;
  }
  return false;
}
const MEETINGS = wordSet('meeting talks');
const OCCASIONS = wordSet('meeting meetings talks visit visits summit conference session call');

/** "The two women spoke for an hour": with each other. */
export const isForLong = (doc: Tokenised, at: number): boolean =>
  wordAt(doc, at) === 'for' && someWord(doc, at + 1, at + 7, DURATIONS);

/** "talked with B": no telephone is told of, as it may be where one "spoke with" or "talked to" another. */
export const isTalkWith = (doc: Tokenised, to: number): boolean =>
  wordAt(doc, to) === 'with' && /^talk/.test(wordAt(doc, to - 1));

/** "Prime Minister A and Chadian President B": two people, of whom one at least is told with a state. */
const isOfTwoStates = ({ mentions }: Group): boolean =>
  mentions.length === 2 &&
  mentions.every(({ kind, title }) => kind === 'person' && title !== null) &&
  mentions.some(({ country }) => country !== null) &&
  mentions[0]!.country?.code !== mentions[1]!.country?.code;

/** "A and B spoke this evening", and not at an occasion or to somebody. */
const isThen = ({ doc, sentence }: Scene, at: number): boolean =>
  (NOW.has(wordAt(doc, at)) || (wordAt(doc, at) === 'on' && DAYS.has(wordAt(doc, at + 1)))) &&
  !someWord(doc, at, Math.min(sentence.to, at + TO_OCCASION), AT_OCCASION);

/** "The two leaders last spoke in January": with each other, unless an occasion is told at which they took the floor. */
const isLastTime = (doc: Tokenised, to: number): boolean =>
  LAST.has(wordAt(doc, to - 2)) &&
  !someWord(doc, to, to + TO_OCCASION, TO_OTHERS) &&
  (MONTHS[wordAt(doc, to + 1)] !== undefined
    ? wordAt(doc, to) === 'in' || wordAt(doc, to) === 'on'
    : LONG_AGO.test(phraseIn(doc, to, to + 3)));
const LAST = wordSet('last previously');
/** "spoke on Sunday to the press", "on June 5 at a ceremony". */
const TO_OTHERS = wordSet('to at');
const LONG_AGO =
  /^(?:on (?:\d|\w+day)|last (?:month|week|year)|earlier this|(?:just )?\w+ (?:days|weeks|months) ago)/;

const NOW = wordSet('today yesterday earlier late this last tonight again');
const AT_OCCASION = wordSet('at to in about after during following');
const TO_OCCASION = 8;

/** "A and B will talk on the margins of the forum", "spoke between sessions". */
export const isAside = (doc: Tokenised, at: number): boolean =>
  BREAK.test(phraseIn(doc, at, at + 3)) ||
  (/^[io]n$/.test(wordAt(doc, at)) && wordAt(doc, at + 1) === 'the' && SIDELINES.has(wordAt(doc, at + 2)));

const BREAK = /^(?:between (?:the )?sessions\b|(?:during|in) a break\b)/;

const DURATIONS = wordSet('hour hours minutes');

/** "the Georgian delegation" is one side, "the Georgian and Polish delegations" are two. */
const isSeveralSides = ({ plural, kind, countries }: Mention): boolean =>
  plural && (kind !== 'delegation' || countries.length > 1);
