import { WEEKDAYS } from '../lexicon/time-words.ts';
import type { Group } from '../mentions/groups.ts';
import type { Mention } from '../mentions/mention.ts';
import { phraseIn, wordAt, wordSet } from '../words.ts';
import type { Scene } from './scene.ts';

/** No relative clause within a row of people is longer. */
const MAX_CLAUSE = 18;
/** Not "met A, who hosted her to lunch, and B": B was met by himself. */
const RELATIVE = /^, (?:whose|who (?!hosted|received|welcomed|gave|invited|briefed|accompanied|joined|met))/;

/** A row of people met goes no further than to one of these; a verb in its place begins a clause of the last of them. */
const ENDS_ROW = wordSet(
  `. , ; here there in on at for to during before after over about separately today yesterday tomorrow
  ${Object.keys(WEEKDAYS).join(' ')}`,
);

/** "met Chancellor A, whose country holds the chair, and President B in Oslo": A and B, over what is told of A. */
export function withPastRelative({ doc, groups }: Scene, group: Group): Group {
  if (!isItem(group.mentions.at(-1)!) || !RELATIVE.test(phraseIn(doc, group.to, group.to + 3))) return group;
  for (const other of groups) {
    if (other.from <= group.to) continue;
    const [first] = other.mentions;
    if (other.from - group.to > MAX_CLAUSE) return group;
    if (isItem(first!) && wordAt(doc, other.from - 1) === 'and' && wordAt(doc, other.from - 2) === ',')
      return ENDS_ROW.has(wordAt(doc, other.to))
        ? { ...group, mentions: [...group.mentions, ...other.mentions], to: other.to }
        : group;
    if (isActor(first!)) return group;
  }
  return group;
}

const isItem = ({ kind, title }: Mention): boolean => kind === 'person' && title !== null;
const isActor = ({ kind }: Mention): boolean => kind === 'person' || kind === 'office';
