import { WEEKDAYS } from '../lexicon/time-words.ts';
import type { Group } from '../mentions/groups.ts';
import type { Mention } from '../mentions/mention.ts';
import { phraseIn, wordAt, wordSet } from '../text/words.ts';
import type { Scene } from './scene.ts';

/** No relative clause within a row of people is longer. */
const MAX_CLAUSE = 18;
/** Not "met A, who hosted her to lunch, and B": B was met by himself. */
const RELATIVE = /^, (?:whose|who (?!hosted|received|welcomed|gave|invited|briefed|accompanied|joined|met))/;

/** Behind a row of people met, and its place and day, stands one of these; a verb in their place begins a clause of the last of them. */
const ENDS_ROW = wordSet('. ; to for during before after over about separately where');
const BEFORE_TIME_OR_PLACE = wordSet('on in at');
const NEARBY = new Set([...Object.keys(WEEKDAYS), ...wordSet('here there today yesterday tomorrow')]);
/** "in the Zendan capital on Monday evening" is no longer. */
const MAX_ADVERBIAL = 8;

/** Does the row end at token `at`, with its place and day? "and B on Monday ordered", "and B, who stayed away, sent" tell of B. */
function endsRow({ doc, sentence }: Scene, at: number): boolean {
  let i = at;
  let told = false;
  while (i < sentence.to && i - at < MAX_ADVERBIAL) {
    const word = wordAt(doc, i);
    if (ENDS_ROW.has(word)) return true;
    if (word === ',' || word === 'and') return told;
    if (BEFORE_TIME_OR_PLACE.has(word)) i++;
    else if (!NEARBY.has(word)) return false;
    told = true;
    while (i < sentence.to && isOfAdverbial(doc.tokens[i]!)) i++;
  }
  return i >= sentence.to;
}

const OF_ADVERBIAL = wordSet('the a capital city town morning afternoon evening night last this');
const isOfAdverbial = ({ cap, lower }: { cap: boolean; lower: string }): boolean =>
  cap || OF_ADVERBIAL.has(lower) || /^\d+$/.test(lower);

/** "met Chancellor A, whose country holds the chair, and President B in Oslo": A and B, over what is told of A. */
export function withPastRelative(scene: Scene, group: Group): Group {
  const { doc, groups } = scene;
  if (!isItem(group.mentions.at(-1)!) || !RELATIVE.test(phraseIn(doc, group.to, group.to + 3))) return group;
  for (const other of groups) {
    if (other.from <= group.to) continue;
    const [first] = other.mentions;
    if (other.from - group.to > MAX_CLAUSE) return group;
    if (isItem(first!) && wordAt(doc, other.from - 1) === 'and' && wordAt(doc, other.from - 2) === ',')
      return endsRow(scene, other.to)
        ? { ...group, mentions: [...group.mentions, ...other.mentions], to: other.to }
        : group;
    if (isActor(first!)) return group;
  }
  return group;
}

const isItem = ({ kind, title }: Mention): boolean => kind === 'person' && title !== null;
const isActor = ({ kind }: Mention): boolean => kind === 'person' || kind === 'office';
