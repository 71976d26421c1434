import type { Group } from '../../mentions/groups.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { backFrom, phraseIn, someWord, wordAt, wordSet } from '../../text/words.ts';
import type { Attendance } from './subject.ts';

/** Those whom a delegation or a meeting is said to have included. */
export const included = (attendance: Attendance): Group | null =>
  ofDelegation(attendance) ?? includedIn(attendance) ?? alsoIncluded(attendance);

const DELEGATION = wordSet('delegation');
const MAX_OWNER = 8;

/** "The delegation accompanying the minister included B", "the delegation, which included B", "The Zendan side also included B". */
function ofDelegation({ doc, groups, at }: Attendance): Group | null {
  const group = groups.find(({ from }) => from === at + 1) ?? null;
  if (someWord(doc, backFrom(doc, at, MAX_OWNER), at, DELEGATION)) return group;
  return isSide(doc, at) && !group?.mentions.at(-1)?.possessive ? group : null;
}

/** "The Zendan side also" opens the sentence; not "The demands of the Zendan side". */
function isSide(doc: Tokenised, at: number): boolean {
  const side = wordAt(doc, at - 1) === 'also' ? at - 2 : at - 1;
  if (wordAt(doc, side) !== 'side') return false;
  return [2, 3].some((back) => wordAt(doc, side - back) === 'the' && doc.tokens[side - back]!.cap);
}

const MEETINGS = wordSet('meeting talks session');
const INCLUDED = wordSet('included involved');

/** "The meeting included A and B.", "On their side, the talks involved A.": people by their names, and no matter of theirs; not "The agenda of the meeting included". */
function includedIn({ doc, groups, at, word, before }: Attendance): Group | null {
  const opens = wordAt(doc, at - 2) === 'the' && (doc.tokens[at - 2]!.cap || wordAt(doc, at - 3) === ',');
  if (!INCLUDED.has(word) || !MEETINGS.has(before) || !opens) return null;
  const group = groups.find(({ from }) => from > at && from - at <= 2);
  if (!group || !/^(?:\.|, and)/.test(phraseIn(doc, group.to, group.to + 2))) return null;
  return group.mentions.every(({ name }) => name !== null) ? group : null;
}

/** "met for talks that also included B": somebody, and nothing of theirs. */
function alsoIncluded({ doc, groups, at, word, before }: Attendance): Group | null {
  if (!INCLUDED.has(word) || before !== 'also') return null;
  if (!TALKS_THAT.test(phraseIn(doc, backFrom(doc, at, TO_THAT), at))) return null;
  const clause = phraseIn(doc, backFrom(doc, at, TO_MEETING), at);
  if (OF_ELSEWHEN.test(clause)) return null;
  const group = groups.find(({ from }) => from > at && from - at <= 2);
  const isSomebody = group?.mentions.every(({ kind, possessive }) => kind === 'person' && !possessive);
  return isSomebody ? group! : null;
}
const TALKS_THAT =
  /\b(?:meeting|talks|session|call|discussions|lunch|dinner|summit)(?: (?:in|on|at) \w+)? (?:that|which|, which) also$/;
const TO_THAT = 7;
/** "Earlier talks in Oslo, which also included B": of another day. */
const OF_ELSEWHEN = /\b(?:earlier|previous|past|last|former|next|prior)\b/;
const TO_MEETING = 10;
