import type { Group } from '../mentions/groups.ts';
import { wordAt, wordSet } from '../text/words.ts';
import type { Scene } from './scene.ts';

/** So many words tell who else there was ("several world and business leaders"). */
const MAX_OTHERS = 8;
const PEOPLE = wordSet(
  'leaders officials ministers counterparts dignitaries figures diplomats colleagues allies partners envoys presidents premiers royals lawmakers representatives interlocutors politicians statesmen',
);
const INCLUDING = wordSet('including notably');
const ENDS = wordSet('. ; : who which that said and');

/** "met with several leaders, including A and B", "met a number of colleagues, among them A": those named of the people met; `null` where no such phrase stands at `at`. */
export function amongOthers({ doc, groups }: Scene, at: number): Group | null {
  let people = -1;
  for (let i = at; i < at + MAX_OTHERS + 2; i++) {
    const word = wordAt(doc, i);
    if (INCLUDING.has(word)) return people < 0 ? null : namedBehind(groups, i);
    if (word === 'among' && wordAt(doc, i + 1) === 'them')
      return people < 0 ? null : namedBehind(groups, i + 1);
    if (PEOPLE.has(word)) people = i;
    if (ENDS.has(word) || (word === ',' && people < 0)) return null;
  }
  return null;
}

/** Those named right behind "including", unless they are states or bodies. */
function namedBehind(groups: readonly Group[], including: number): Group | null {
  const group = groups.find(({ from }) => from > including && from <= including + 2);
  return group?.mentions.every(({ kind }) => kind === 'person' || kind === 'office') ? group : null;
}
