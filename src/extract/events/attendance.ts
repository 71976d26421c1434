import { ACCOMPANYING, ATTENDED_EVENTS, AUSPICES, COMPRISING } from '../lexicon/attendance.ts';
import type { Group } from '../mentions/groups.ts';
import type { Tokenised } from '../sentences.ts';
import { someWord, wordAt, wordSet, wordsIn } from '../words.ts';

/** A word of attending at a token, with the groups of its sentence. */
interface Attendance {
  doc: Tokenised;
  groups: readonly Group[];
  at: number;
  word: string;
  /** The word before it. */
  before: string;
}

const ATTENDED = wordSet('attended present attending participating');

/** Who attended, by the word of attending at token `at`: "B" in "was attended by B", "A" in "A also attended"; or `null`. */
export function attendeesAt(doc: Tokenised, groups: readonly Group[], at: number): Group | null {
  const attendance = { doc, groups, at, word: wordAt(doc, at), before: wordAt(doc, at - 1) };
  if (attendance.word === 'presence') return inPresenceOf(attendance);
  if (AUSPICES.has(attendance.word)) return auspicesAt(doc, groups, at);
  const behind = groupBehind(attendance);
  if (attendance.word === 'accompanying') return doc.tokens[at]!.cap ? presentWere(attendance) : null;
  if (attendance.word === 'represented') return ofSide(attendance, behind);
  if (attendance.word === 'attendance') return inAttendance(attendance);
  if (ACCOMPANYING.has(attendance.word) && !isPassive(attendance)) return behind;
  if (COMPRISING.has(attendance.word)) return ofDelegation(attendance);
  if (behind && isPassive(attendance) && !ARTICLES.has(wordAt(doc, at + 1)))
    return isOfEvent(attendance) ? behind : null;
  if (attendance.word === 'part' && attendance.before === 'taking') return presentWere(attendance);
  if (attendance.word === 'part' && !TAKING.has(attendance.before)) return null;
  if (attendance.word === 'participants') return presentWere(attendance);
  return whoAttended(attendance) ?? (ATTENDED.has(attendance.word) ? presentWere(attendance) : null);
}

/** "also attended a dinner hosted by B": not attended by B. */
const ARTICLES = wordSet('a an the');
const DELEGATION = wordSet('delegation');
const MAX_OWNER = 8;

/** "The delegation accompanying the minister included B", "the delegation, which included B". */
const ofDelegation = ({ doc, groups, at }: Attendance): Group | null =>
  someWord(doc, Math.max(0, at - MAX_OWNER), at, DELEGATION)
    ? (groups.find(({ from }) => from === at + 1) ?? null)
    : null;

/** "The Zendan side was represented at the meeting by B"; a state that is represented somewhere sends nobody to this meeting. */
const ofSide = ({ doc, groups, at }: Attendance, behind: Group | null): Group | null =>
  behind &&
  groups.some(({ to, mentions }) => to <= at && at - to <= 2 && mentions.at(-1)!.kind === 'delegation') &&
  !ARTICLES.has(wordAt(doc, at + 1))
    ? behind
    : null;

/** "A was in attendance", "In attendance were A and B". */
function inAttendance(attendance: Attendance): Group | null {
  const { doc, at, before } = attendance;
  if (before !== 'in') return null;
  const first = presentWere(attendance);
  if (first) return first;
  return BE.has(wordAt(doc, at - 2)) ? (groupBefore({ ...attendance, at: at - 2 }) ?? null) : null;
}

/** "in the presence of B": whoever stands close behind. */
const inPresenceOf = ({ doc, groups, at, before }: Attendance): Group | null =>
  before === 'the' && wordAt(doc, at - 2) === 'in' && wordAt(doc, at + 1) === 'of'
    ? (groups.find(({ from }) => from > at && from - at <= 3) ?? null)
    : null;

const ALONG = wordSet('along together well');

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

const PASSIVE = wordSet('attended joined');
const isPassive = ({ word }: Attendance): boolean => PASSIVE.has(word);

const OF_EVENT = wordSet('was were also meeting talks by');
const isOfEvent = ({ before }: Attendance): boolean => OF_EVENT.has(before);

const EVENTS = new RegExp(`\\b(?:${ATTENDED_EVENTS.join('|')})\\b`);
const BE = wordSet('also were was is are those');

/** "A attended the meeting", "A was also present", "A took part". */
function whoAttended(attendance: Attendance): Group | null {
  const { doc, at, word, before } = attendance;
  const bare =
    (/^(?:part|participated)$/.test(word) && /^[.,;]$/.test(doc.tokens[at + 1]?.text ?? '.')) ||
    (ATTENDED.has(word) && BE.has(before));
  if (!bare && !EVENTS.test(wordsIn(doc, at, at + 9).join(' '))) return null;
  const who = groupBefore(attendance);
  return who && !who.mentions.at(-1)!.possessive ? who : null;
}

/** The nearest group before that names someone by office or form of address, or stands close. */
const groupBefore = ({ groups, at }: Attendance): Group | undefined =>
  groups.findLast(
    ({ to, mentions }) =>
      to <= at &&
      at - to <= 16 &&
      mentions.some(({ title, honorific, to: end }) => title !== null || honorific || end >= at - 4),
  );

const WERE = wordSet('were was included');
const AT = wordSet('at for during in on');

/** "Present at the talks were A and B". */
function presentWere({ doc, groups, at }: Attendance): Group | null {
  const opens = doc.tokens[at]!.cap || /^(?:also|those|among|in)$/.test(wordAt(doc, at - 1));
  const were = wordsIn(doc, at + 1, at + (opens ? FAR : 7)).findIndex((word) => WERE.has(word));
  if (were < 0 || (were >= 3 && !opens && !AT.has(wordAt(doc, at + 1)))) return null;
  return groups.find(({ from }) => from > at + were) ?? null;
}

/** "Attending the meeting from the Zendan side were": as many words as stand before "were" in a sentence that opens so. */
const FAR = 14;
