import type { Group } from '../../mentions/groups.ts';
import { wordAt } from '../../text/words.ts';
import type { Attendance } from './subject.ts';

const WORDS = /^(?:attending|participating|attendance)$/;

/** "A met B on Monday, with C attending", "with C and D in attendance": those behind "with"; or `null`. */
export function withThem({ doc, groups, at, word }: Attendance): Group | null {
  if (!WORDS.test(word) || !/^[.,;]$/.test(wordAt(doc, at + 1))) return null;
  const end = word === 'attendance' ? at - 1 : at;
  return groups.find(({ from, to }) => to === end && wordAt(doc, from - 1) === 'with') ?? null;
}
