import {
  ACCOMPANYING,
  ATTENDED_EVENTS,
  AUSPICES,
  COMPANY,
  COMPRISING,
  MEDIATING,
  SENDING,
} from '../../lexicon/attendance.ts';
import { NEGATIONS } from '../../lexicon/function-words.ts';
import type { Group } from '../../mentions/groups.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { backFrom, phraseIn, someWord, wordAt, wordSet } from '../../text/words.ts';
import { ALONG } from './along.ts';
import { companyBehind } from './company-behind.ts';
import { included } from './included.ts';
import {
  isOfBareTalks,
  isOfTalks,
  sentByState,
  sentInstead,
  wasThere,
  watched,
  whoMediated,
} from './of-talks.ts';
import { gatheredBy, groupBehind, isNearEvent, isOfEvent, isOfNext, isPassive } from './passive.ts';
import { presentWere } from './present.ts';
import { type Attendance, BE, groupBefore } from './subject.ts';
import { withThem } from './with.ts';

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

/** "met under the auspices of A": who brings the sides together, by the word at token `at`. */
const auspicesAt = (doc: Tokenised, groups: readonly Group[], at: number): Group | null =>
  wordAt(doc, at + 1) === 'of' ? (groups.find(({ from }) => from > at + 1 && from - at <= 3) ?? null) : null;

/** "took part in a meeting of the council": of another than the one told of. */
const OF_ANOTHER = /^\w+ (?:in |at )?(?:an?|another|several|other) /;
const TAKING = wordSet('took take takes');
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
  const what = phraseIn(doc, at, at + 9);
  if (!bare && (!EVENTS.test(what) || OF_ANOTHER.test(what))) return null;
  const who = groupBefore(attendance);
  return who && !who.mentions.at(-1)!.possessive ? who : null;
}

/** "his guests, among whom were A and B". */
const amongWhom = ({ doc, groups, at, before }: Attendance): Group | null =>
  before === 'among' && /^(?:was|were)$/.test(wordAt(doc, at + 1))
    ? (groups.find(({ from }) => from === at + 2) ?? null)
    : null;
