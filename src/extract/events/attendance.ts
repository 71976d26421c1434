import {
  ACCOMPANYING,
  ATTENDED_EVENTS,
  AUSPICES,
  COMPANY,
  COMPRISING,
  MEDIATING,
  SENDING,
} from '../lexicon/attendance.ts';
import { NEGATIONS } from '../lexicon/function-words.ts';
import type { Group } from '../mentions/groups.ts';
import type { Tokenised } from '../sentences.ts';
import { backFrom, phraseIn, someWord, wordAt, wordSet, wordsIn } from '../words.ts';
import { included } from './attendance-included.ts';
import {
  isOfBareTalks,
  isOfTalks,
  sentByState,
  sentInstead,
  wasThere,
  watched,
  whoMediated,
} from './attendance-of-talks.ts';
import { type Attendance, BE, groupBefore } from './attendance-subject.ts';
import { withThem } from './attendance-with.ts';
import { companyBehind } from './company-behind.ts';

const ATTENDED = wordSet('attended present attending participating');
const CHAIRED = wordSet('chaired co-chaired convened');

/** Who attended, by the word of attending at token `at`: "B" in "was attended by B", "A" in "A also attended"; or `null`. */
export function attendeesAt(doc: Tokenised, groups: readonly Group[], at: number): Group | null {
  const attendance = { doc, groups, at, word: wordAt(doc, at), before: wordAt(doc, at - 1) };
  // "did not attend, sending B instead"
  if (!SENDING.has(attendance.word) && someWord(doc, backFrom(doc, at, TO_NOT), at, NEGATIONS)) return null;
  // "will meet B before attending a meeting of ministers": the subject will, and not B.
  if (attendance.word === 'attending' && OF_SUBJECT.has(attendance.before)) return null;
  if (attendance.word === 'at')
    return (
      wasThere(attendance) ??
      (ALSO_AT.test(phraseIn(doc, backFrom(doc, at, 3), at + 3)) ? (groupBefore(attendance) ?? null) : null)
    );
  // "A and B were also on the call"
  if (attendance.word === 'on') return groupBefore(attendance) ?? null;
  if (attendance.word === 'presence') return inPresenceOf(attendance);
  if (attendance.word === 'participation') return isOfThese(attendance) ? inPresenceOf(attendance) : null;
  // "On the Zendan side were A and B"
  if (attendance.before === 'side' && BE.has(attendance.word)) return groups.find(isNamedRow(at)) ?? null;
  if (AUSPICES.has(attendance.word)) return auspicesAt(doc, groups, at);
  if (COMPANY.has(attendance.word)) return companyBehind(doc, groups, at);
  if (attendance.word === 'attend') return willAttend(attendance);
  const behind = groupBehind(attendance);
  if (attendance.word === 'joining' || attendance.word === 'accompanying')
    return doc.tokens[at]!.cap ? presentWere(attendance) : null;
  if (attendance.word === 'attendance') return inAttendance(attendance);
  if (attendance.word === 'gathered') return gatheredBy(attendance);
  if (attendance.word === 'hosted') return isHost(attendance) ? behind : null;
  if (MEDIATING.has(attendance.word))
    return (isOfTalks(attendance) ? behind : null) ?? whoMediated(attendance);
  if (attendance.word === 'represented')
    return BE.has(attendance.before) || attendance.before === ',' ? behind : null;
  if (CHAIRED.has(attendance.word)) return isOfTalks(attendance) && BE.has(attendance.before) ? behind : null;
  if (SENDING.has(attendance.word)) return sentInstead(attendance) ?? sentByState(attendance);
  if (attendance.word === 'whom') return amongWhom(attendance);
  if (attendance.word === 'came') return attendance.before === 'who' ? presentWere(attendance) : null;
  if (attendance.word === 'sat' || attendance.word === 'observer') return watched(attendance);
  if (ACCOMPANYING.has(attendance.word) && !isPassive(attendance)) return behind;
  if (COMPRISING.has(attendance.word)) return included(attendance);
  if (behind && isPassive(attendance) && !ARTICLES.has(wordAt(doc, at + 1)))
    return !isOfNext(attendance) && (isOfEvent(attendance) || isNearEvent(attendance)) ? behind : null;
  if (attendance.word === 'part' && attendance.before === 'taking') return presentWere(attendance);
  if (attendance.word === 'part' && !TAKING.has(attendance.before)) return null;
  if (attendance.word === 'participants') return presentWere(attendance);
  return whoAttended(attendance) ?? (ATTENDED.has(attendance.word) ? presentWere(attendance) : null);
}

/** A row of people right behind token `at`, and nothing that is theirs ("were President A's critics"). */
const isNamedRow =
  (at: number) =>
  ({ from, mentions }: Group): boolean =>
    from > at && from - at <= 2 && !mentions.at(-1)!.possessive;

const OF_SUBJECT = wordSet('before after while when besides');

const IS_TO =
  /\b(?:will|would|(?:is|are|was|were) (?:also )?(?:due |expected |scheduled |set )?to)(?: also)?$/;
const THE_TALKS =
  /^attend (?:the|their|these|\w+day ['’]s|today ['’]s) (?:\w+ ){0,2}(?:talks|meeting|negotiations|discussions|session)\b(?! (?:of|on|for)\b)/;

/** "A and B will also attend the talks", "were to attend Wednesday's talks": those told of. */
const willAttend = (attendance: Attendance): Group | null => {
  const { doc, at } = attendance;
  const told = IS_TO.test(phraseIn(doc, backFrom(doc, at, TO_WILL), at));
  return told && THE_TALKS.test(phraseIn(doc, at, at + TO_TALKS)) ? (groupBefore(attendance) ?? null) : null;
};
/** "are also scheduled to", and "attend Wednesday's bilateral working talks". */
const TO_WILL = 5;
const TO_TALKS = 8;

/** "A and B were reportedly also at the meeting". */
const ALSO_AT = /\b(?:was|were) (?:\w+ly )?also at (?:the|this) (?:meeting|talks|session|negotiations)\b/;

/** "did not take part", "was not even present". */
const TO_NOT = 3;

/** "also attended a dinner hosted by B": not attended by B. */
const ARTICLES = wordSet('a an the');
/** "A was in attendance", "In attendance were A and B". */
function inAttendance(attendance: Attendance): Group | null {
  const { doc, at, before } = attendance;
  if (before !== 'in') return null;
  const first = presentWere(attendance) ?? withThem(attendance);
  if (first) return first;
  return BE.has(wordAt(doc, at - 2)) ? (groupBefore({ ...attendance, at: at - 2 }) ?? null) : null;
}

/** "The meeting gathered A, B and C". */
const gatheredBy = ({ groups, at, before }: Attendance): Group | null =>
  OCCASIONS.has(before) ? (groups.find(({ from }) => from > at && from - at <= 2) ?? null) : null;

/** "The talks went on with the participation of B": of the meeting told of, and of none to come, no forum. */
function isOfThese({ doc, at }: Attendance): boolean {
  const before = phraseIn(doc, backFrom(doc, at, TO_TALKS_TOLD), at);
  return THESE.test(before) && !OF_OTHERS.test(before);
}
const TO_TALKS_TOLD = 16;
const THESE = /\b(?:talks|meeting|negotiations|conversation|met|received)\b/;
const OF_OTHERS =
  /\b(?:will|would|be|forum|conference|congress|exhibition|summit|ceremony|which|discussed|an? \w+ meeting)\b/;

/** "in the presence of B", "with the participation of B": whoever stands close behind. */
const inPresenceOf = ({ doc, groups, at, before }: Attendance): Group | null =>
  before === 'the' && /^(?:in|with)$/.test(wordAt(doc, at - 2)) && wordAt(doc, at + 1) === 'of'
    ? (groups.find(({ from }) => from > at && from - at <= 3) ?? null)
    : null;

const MAX_OPENING = 8;
/** "talks in Oslo hosted by B", "The summit on Thursday, hosted by B, follows": who brings the sides together is there. */
const isHost = (attendance: Attendance): boolean =>
  isOfBareTalks(attendance) || (attendance.before === ',' && isOfTalks(attendance) && isOpening(attendance));

/** "The talks on Thursday, hosted by B, follow": the sentence opens with the occasion. */
const isOpening = ({ doc, at }: Attendance): boolean => {
  const first = backFrom(doc, at, MAX_OPENING + 1);
  return at - first <= MAX_OPENING && /^(?:the|their)$/.test(wordAt(doc, first));
};

const ALONG = wordSet('along together well');

/** "was joined by A, and by B": the one behind the preposition that is said again. */
export function alsoBy(doc: Tokenised, groups: readonly Group[], { to }: Group): Group | null {
  const and = wordAt(doc, to) === ',' ? to + 1 : to;
  return wordAt(doc, and) === 'and' && wordAt(doc, and + 1) === 'by'
    ? (groups.find(({ from }) => from === and + 2) ?? null)
    : null;
}

/** "were attending, along with B", "was present, as well as B": those named behind the word of attending at token `at`. */
export const alongAt = (doc: Tokenised, groups: readonly Group[], at: number): Group | null =>
  groups.find(({ from }) => from > at + 1 && from - at <= 5 && someWord(doc, at + 1, from, ALONG)) ?? null;

/** "met under the auspices of A": who brings the sides together, by the word at token `at`. */
const auspicesAt = (doc: Tokenised, groups: readonly Group[], at: number): Group | null =>
  wordAt(doc, at + 1) === 'of' ? (groups.find(({ from }) => from > at + 1 && from - at <= 3) ?? null) : null;

const TAKING = wordSet('took take takes');
const BY = wordSet('by');

/** "attended by B", "accompanied by B". */
const groupBehind = ({ doc, groups, at }: Attendance): Group | null =>
  groups.find(({ from }) => from > at && from - at <= 6 && someWord(doc, at + 1, from, BY)) ?? null;

const PASSIVE = wordSet('attended joined witnessed');
const isPassive = ({ word }: Attendance): boolean => PASSIVE.has(word);

const OF_EVENT = wordSet('was were also meeting talks by');
const isOfEvent = ({ before }: Attendance): boolean => OF_EVENT.has(before);

/**
 * "came ahead of a ceremony to be attended by B", "before a conference attended by B": of another occasion. What those
 * who met went through before ("after a brief session attended by B") is of theirs.
 */
const isOfNext = ({ doc, at }: Attendance): boolean =>
  NEXT.test(phraseIn(doc, backFrom(doc, at, TO_NEXT), at));
const TO_NEXT = 14;
const NEXT = new RegExp(
  `\\b(?:${[
    '(?:ahead of|before|prior to) (?:an?|another|the|next) {words}(?:session|dinner|luncheon|reception|banquet|gathering)',
    '(?:ahead of|before|prior to|after|following) (?:an?|another|the|next) {words}(?:ceremony|conference|summit|forum|parade|match)',
  ]
    .join('|')
    .replaceAll('{words}', "(?:(?!and\\b|the\\b|meeting\\b|talks\\b)[\\w'’-]+ ){0,4}")})\\b` +
    // No further clause, and no noun that the word of attending may be of.
    "(?: (?!(?:and|they|he|she|two|sides|met|held|meeting|talks|session)\\b)[\\w'’-]+)*$",
);

const OCCASIONS = wordSet(
  'ceremony signing meeting talks summit conference session dinner luncheon reception banquet',
);
const MAX_PLACE = 7;

/** "at a ceremony in the Chadian capital attended by B". */
const isNearEvent = ({ doc, at, word }: Attendance): boolean =>
  word === 'attended' &&
  someWord(doc, backFrom(doc, at, (isApposed(doc, at) ? 2 : 1) * MAX_PLACE), at, OCCASIONS);

/** "The meeting in the southern resort of Antalya, attended by B,", "held at the palace in Oslo and attended by B". */
const isApposed = (doc: Tokenised, at: number): boolean => /^(?:,|and)$/.test(wordAt(doc, at - 1));

const EVENTS = new RegExp(`\\b(?:${ATTENDED_EVENTS.join('|')})\\b`);
/** "A attended the meeting", "A was also present", "A took part". */
function whoAttended(attendance: Attendance): Group | null {
  const { doc, at, word, before } = attendance;
  const bare =
    (/^(?:part|participated)$/.test(word) && /^[.,;]$/.test(doc.tokens[at + 1]?.text ?? '.')) ||
    (ATTENDED.has(word) && BE.has(before)) ||
    // "said A, who attended along with B"
    (word === 'attended' && before === 'who' && ALONG.has(wordAt(doc, at + 1))) ||
    withThem(attendance) !== null;
  // "Those present during the call were A and B", and no officials beside them.
  if (word === 'present' && !BE.has(before) && presentWere(attendance)) return null;
  if (!bare && !EVENTS.test(phraseIn(doc, at, at + 9))) return null;
  const who = groupBefore(attendance);
  return who && !who.mentions.at(-1)!.possessive ? who : null;
}

/** "his guests, among whom were A and B". */
const amongWhom = ({ doc, groups, at, before }: Attendance): Group | null =>
  before === 'among' && /^(?:was|were)$/.test(wordAt(doc, at + 1))
    ? (groups.find(({ from }) => from === at + 2) ?? null)
    : null;

const WERE = wordSet('were was included');
const AT = wordSet('at for during in on');

const MAX_RELATIVE = 20;

/** "Taking part in the meeting, which lasted four hours, were A and B". */
const isRelativeBehind = (doc: Tokenised, at: number): boolean =>
  phraseIn(doc, at, at + 8).includes(', which');

/** "Present at the talks were A and B". */
function presentWere({ doc, groups, at }: Attendance): Group | null {
  const opens =
    doc.tokens[at]!.cap ||
    (wordAt(doc, at) === 'part' && doc.tokens[at - 1]?.cap) ||
    /^(?:also|those|among|in|who)$/.test(wordAt(doc, at - 1));
  const far = isRelativeBehind(doc, at) ? MAX_RELATIVE : opens ? FAR : 7;
  const words = wordsIn(doc, at + 1, at + far);
  const were = words.findIndex((word, i) => WERE.has(word) && (opens || i < 6 || words[i - 1] === ','));
  if (were < 0 || (were >= 3 && !opens && !AT.has(wordAt(doc, at + 1)))) return null;
  return groups.find(({ from }) => from > at + were) ?? null;
}

/** "Attending the meeting from the Zendan side were": as many words as stand before "were" in a sentence that opens so. */
const FAR = 14;
