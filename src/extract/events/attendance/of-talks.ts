import type { Group } from '../../mentions/groups.ts';
import { backFrom, phraseIn, someWord, wordAt, wordSet } from '../../text/words.ts';
import { type Attendance, BE, groupBefore } from './subject.ts';

const TALKS = wordSet(
  'meeting meetings gathering conference forum dialogue talks summit negotiations discussions conversation session call encounter',
);
const MAX_SUBJECT = 24;

/** "The talks in Oslo were mediated by B": no truce or accord was. */
export const isOfTalks = ({ doc, at }: Attendance): boolean =>
  someWord(doc, backFrom(doc, at, MAX_SUBJECT), at, TALKS);

const BARE_TALKS = wordSet('talks meeting negotiations discussions session call');
const MAX_PLACE = 6;

/** "weekend talks in Oslo hosted by B": no summit that has a name of its own. */
export function isOfBareTalks({ doc, at, before }: Attendance): boolean {
  const first = backFrom(doc, at, MAX_PLACE);
  for (let i = at - 1; i >= first; i--)
    if (BARE_TALKS.has(wordAt(doc, i))) return !doc.tokens[i]!.cap && !PASSING.has(before);
  return false;
}
const PASSING = wordSet('being been and');

/** "A, who mediated the two-hour negotiations". */
export const whoMediated = (attendance: Attendance): Group | null =>
  someWord(attendance.doc, attendance.at + 1, attendance.at + 7, TALKS) && !BE.has(attendance.before)
    ? (groupBefore(attendance) ?? null)
    : null;

const INSTEAD = wordSet('instead place behalf represent stead');
const MAX_SENT = 5;

/** "A did not attend, sending B instead", "sent B in his place". */
export function sentInstead({ doc, groups, at }: Attendance): Group | null {
  const sent = groups.find(({ from }) => from === at + 1 || (from === at + 2 && !doc.tokens[at + 1]!.cap));
  return sent && someWord(doc, sent.to, sent.to + MAX_SENT, INSTEAD) ? sent : null;
}

/** "Zenda sent its foreign minister, B", "Zenda sent State Secretary C": who came for a state. */
export function sentByState({ doc, groups, at }: Attendance): Group | null {
  const who = groups.find(({ from }) => from === at + 1);
  const [one] = who?.mentions ?? [];
  const state = groups.some(({ to, mentions }) => to === at && mentions.at(-1)!.kind === 'state');
  return who && state && (wordAt(doc, at + 1) === 'its' || (one!.name && one!.title)) ? who : null;
}

/** "A sat in on the talks", "A attended as an observer". */
export function watched(attendance: Attendance): Group | null {
  const { doc, at, word, before } = attendance;
  const there = word === 'sat' ? wordAt(doc, at + 1) === 'in' : /^(?:an?|as)$/.test(before);
  if (!there || (word === 'observer' && !someWord(doc, backFrom(doc, at, MAX_SUBJECT), at, WATCHING)))
    return null;
  return groupBefore(attendance) ?? null;
}

const WATCHING = wordSet('attended attending followed joined present participated');

const WAS_AT =
  /^who (?:was|were) (?:(?:also|both|all) )?at (?:the|their) (?:meeting|talks|session|dinner|luncheon) [,.]$/;
/** "at the meeting," has so many words. */
const TO_END = 4;

/**
 * "A, who was also at the meeting, said": who is named, not "a diplomat who was at the talks"; and the one told of, not
 * "the Oslo meeting", "the meeting in May".
 */
export function wasThere(attendance: Attendance): Group | null {
  const { doc, groups, at } = attendance;
  const who = [at - 2, at - 3].find((i) => wordAt(doc, i) === 'who');
  if (who === undefined) return null;
  const group = WAS_AT.test(phraseIn(doc, who, at + TO_END))
    ? groups.find(({ to }) => to === who - 1)
    : undefined;
  return group?.mentions.every(({ name }) => name !== null) ? group : null;
}
