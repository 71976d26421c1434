import type { Group } from '../mentions/groups.ts';
import { wordAt } from '../words.ts';
import type { Scene } from './scene.ts';

/** "for the two leaders, President A and Minister B": those who are named right behind; the group itself where none are. */
export function apposedList({ doc, groups }: Scene, group: Group): Group {
  const [one, another] = group.mentions;
  if (another || one!.kind !== 'joint') return group;
  const from = wordAt(doc, group.to) === ',' ? group.to + 1 : group.to;
  const list = groups.find((other) => other.from === from);
  const isOfPeople = list?.mentions.every(({ kind, name }) => kind === 'person' && name !== null);
  return list && isOfPeople && list.mentions.length > 1 ? list : group;
}
