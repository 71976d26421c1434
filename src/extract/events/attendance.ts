import {
  ACCOMPANYING,
  ATTENDED_EVENTS,
  AUSPICES,
  COMPRISING,
  MEDIATING,
  SENDING,
} from '../lexicon/attendance.ts';
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

const ATTENDED = wordSet('attended present attending');

/** Who attended, by the word of attending at token `at`: "B" in "was attended by B", "A" in "A also attended"; or `null`. */
export function attendeesAt(doc: Tokenised, groups: readonly Group[], at: number): Group | null {
  const attendance = { doc, groups, at, word: wordAt(doc, at), before: wordAt(doc, at - 1) };
  if (attendance.word === 'presence') return inPresenceOf(attendance);
  if (AUSPICES.has(attendance.word)) return auspicesAt(doc, groups, at);
  const behind = groupBehind(attendance);
  if (MEDIATING.has(attendance.word))
    return (isOfTalks(attendance) ? behind : null) ?? whoMediated(attendance);
  if (attendance.word === 'represented')
    return BE.has(attendance.before) || attendance.before === ',' ? behind : null;
  if (CHAIRED.has(attendance.word)) return isOfTalks(attendance) && BE.has(attendance.before) ? behind : null;
  if (SENDING.has(attendance.word)) return sentInstead(attendance);
  if (attendance.word === 'sat' || attendance.word === 'observer') return watched(attendance);
  if (ACCOMPANYING.has(attendance.word)) return behind;
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

/** "in the presence of B": whoever stands close behind. */
const inPresenceOf = ({ doc, groups, at, before }: Attendance): Group | null =>
  before === 'the' && wordAt(doc, at - 2) === 'in' && wordAt(doc, at + 1) === 'of'
    ? (groups.find(({ from }) => from > at && from - at <= 3) ?? null)
    : null;

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

const TALKS = wordSet(
  'meeting meetings gathering conference talks summit negotiations discussions conversation session call encounter',
);
const MAX_SUBJECT = 24;

/** "The talks in Oslo were mediated by B": no truce or accord was. */
const isOfTalks = ({ doc, at }: Attendance): boolean =>
  someWord(doc, Math.max(0, at - MAX_SUBJECT), at, TALKS);

const CHAIRED = wordSet('chaired co-chaired');

/** "A, who mediated the two-hour negotiations". */
const whoMediated = (attendance: Attendance): Group | null =>
  someWord(attendance.doc, attendance.at + 1, attendance.at + 7, TALKS) && !BE.has(attendance.before)
    ? (groupBefore(attendance) ?? null)
    : null;

const INSTEAD = wordSet('instead place behalf represent stead');
const MAX_SENT = 5;

/** "A did not attend, sending B instead", "sent B in his place". */
function sentInstead({ doc, groups, at }: Attendance): Group | null {
  const sent = groups.find(({ from }) => from === at + 1 || (from === at + 2 && !doc.tokens[at + 1]!.cap));
  return sent && someWord(doc, sent.to, sent.to + MAX_SENT, INSTEAD) ? sent : null;
}

/** "A sat in on the talks", "A attended as an observer". */
function watched(attendance: Attendance): Group | null {
  const { doc, at, word, before } = attendance;
  const there = word === 'sat' ? wordAt(doc, at + 1) === 'in' : /^(?:an?|as)$/.test(before);
  if (!there || (word === 'observer' && !someWord(doc, Math.max(0, at - MAX_SUBJECT), at, WATCHING)))
    return null;
  return groupBefore(attendance) ?? null;
}

const WATCHING = wordSet('attended attending followed joined present participated');

const PASSIVE = wordSet('attended joined witnessed');
const isPassive = ({ word }: Attendance): boolean => PASSIVE.has(word);

const OF_EVENT = wordSet('was were also meeting talks by');
const isOfEvent = ({ before }: Attendance): boolean => OF_EVENT.has(before);

const EVENTS = new RegExp(`\\b(?:${ATTENDED_EVENTS.join('|')})\\b`);
const BE = wordSet('also were was is are those');

/** "A attended the meeting", "A was also present", "A took part". */
function whoAttended(attendance: Attendance): Group | null {
  const { doc, at, word, before } = attendance;
  const bare =
    (word === 'part' && /^[.,;]$/.test(doc.tokens[at + 1]?.text ?? '.')) ||
    (ATTENDED.has(word) && BE.has(before));
  if (!bare && !EVENTS.test(wordsIn(doc, at, at + 9).join(' '))) return null;
  const who = groupBefore(attendance);
  return who && !who.mentions.at(-1)!.possessive ? who : null;
}

/** The nearest group before that names someone by office or form of address, or stands close. */
const groupBefore = (attendance: Attendance): Group | undefined =>
  beforeRelative(attendance) ?? nearestBefore(attendance);

const RELATIVES = wordSet('who whose which');

/** "A, who is to become prime minister, was also present": behind the comma of a relative clause goes on whom it describes. */
function beforeRelative({ doc, groups, at }: Attendance): Group | undefined {
  let comma = at - 1;
  while (comma > 0 && at - comma < 5 && (BE.has(wordAt(doc, comma)) || wordAt(doc, comma) === 'then'))
    comma--;
  if (comma === at - 1 || wordAt(doc, comma) !== ',') return undefined;
  for (let i = comma - 1; i > Math.max(0, comma - 30); i--)
    if (RELATIVES.has(wordAt(doc, i)) && wordAt(doc, i - 1) === ',')
      return groups.find(({ to }) => to === i - 1);
  return undefined;
}

const nearestBefore = ({ groups, at }: Attendance): Group | undefined =>
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
  const were = wordsIn(doc, at + 1, at + 7).findIndex((word) => WERE.has(word));
  if (were < 0 || (were >= 3 && !AT.has(wordAt(doc, at + 1)))) return null;
  return groups.find(({ from }) => from > at + were) ?? null;
}
