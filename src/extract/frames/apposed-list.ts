import type { Group } from '../mentions/groups.ts';
import type { Mention } from '../mentions/mention.ts';
import { wordAt } from '../text/words.ts';
import type { Scene } from './scene.ts';

/** "for the two leaders, President A and Minister B": those who are named right behind; the group itself where none are. */
export function apposedList({ doc, groups }: Scene, group: Group): Group {
  const [one, ...rest] = group.mentions;
  // "three foreign ministers, A of Zenda and B of Chad": read as one list.
  if (rest.length > 1 && isSomeOfOffice(one!) && wordAt(doc, one!.to) === ',' && rest.every(isPerson))
    return { ...group, mentions: rest };
  if (rest.length > 0 || one!.kind !== 'joint') return group;
  const from = wordAt(doc, group.to) === ',' ? group.to + 1 : group.to;
  const list = groups.find((other) => other.from === from);
  return list?.mentions.every(isPerson) && list.mentions.length > 1 ? list : group;
}

const isPerson = ({ kind, name }: Mention): boolean => kind === 'person' && name !== null;

/** Several of one office, none of them named and of no state. */
const isSomeOfOffice = ({ kind, plural, name, country, organization }: Mention): boolean =>
  kind === 'office' && plural && !name && !country && !organization;
