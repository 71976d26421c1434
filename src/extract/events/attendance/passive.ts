import type { Group } from '../../mentions/groups.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { backFrom, phraseIn, someWord, wordAt, wordSet } from '../../text/words.ts';
import type { Attendance } from './subject.ts';

/** "The meeting gathered A, B and C". */
export const gatheredBy = ({ groups, at, before }: Attendance): Group | null =>
  OCCASIONS.has(before) ? (groups.find(({ from }) => from > at && from - at <= 2) ?? null) : null;

const BY = wordSet('by');

/** "attended by B", "accompanied by B". */
export const groupBehind = ({ doc, groups, at }: Attendance): Group | null =>
  groups.find(({ from }) => from > at && from - at <= 6 && someWord(doc, at + 1, from, BY)) ?? null;

const PASSIVE = wordSet('attended joined witnessed');
export const isPassive = ({ word }: Attendance): boolean => PASSIVE.has(word);

const OF_EVENT = wordSet('was were also meeting talks by');
export const isOfEvent = ({ before }: Attendance): boolean => OF_EVENT.has(before);

/**
 * "came ahead of a ceremony to be attended by B", "before a conference attended by B": of another occasion. What those
 * who met went through before ("after a brief session attended by B") is of theirs.
 */
export const isOfNext = ({ doc, at }: Attendance): boolean =>
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
export const isNearEvent = ({ doc, at, word }: Attendance): boolean =>
  word === 'attended' &&
  someWord(doc, backFrom(doc, at, (isApposed(doc, at) ? 2 : 1) * MAX_PLACE), at, OCCASIONS);

/** "The meeting in the southern resort of Antalya, attended by B,", "held at the palace in Oslo and attended by B". */
const isApposed = (doc: Tokenised, at: number): boolean => /^(?:,|and)$/.test(wordAt(doc, at - 1));
