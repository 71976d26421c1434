import type { Scene } from '../../frames/scene.ts';
import { citiesNamed } from '../../gazetteer/cities.ts';
import type { Group } from '../../mentions/groups.ts';
import { oneOf, wordAt, wordSet } from '../../text/words.ts';
import type { Trigger } from '../triggers/trigger.ts';

const PREPOSITION =
  /^(?:of|with|to|by|from|for|in|on|between|against|at|about|than|through|via|including|like|despite|toward|towards|into|over|under)$/;

/** Stands behind a preposition: no subject. */
export const governed = ({ doc, sentence }: Scene, group: Group) =>
  group.from > sentence.from && PREPOSITION.test(doc.tokens[group.from - 1]!.lower);

/** "A on Thursday in Oslo said": the token before "in", where the name of a town ends at `at`; or `null`. */
export function beforeTown({ doc, sentence, groups }: Scene, at: number): number | null {
  let i = at;
  while (i > sentence.from && doc.tokens[i]!.cap && doc.tokens[i]!.kind === 'word' && at - i < 3) i--;
  if (i === at || doc.tokens[i]!.lower !== 'in' || groups.some(({ from, to }) => from <= i && i < to))
    return null;
  return citiesNamed(doc.text.slice(doc.tokens[i + 1]!.start, doc.tokens[at]!.end)).length > 0 ? i - 1 : null;
}

/** "A, a former lawyer, said": the first comma of an insertion that follows a group and ends at comma `at`. */
export function insertion(scene: Scene, at: number, triggers: readonly Trigger[]): number | null {
  const { doc, sentence, groups } = scene;
  for (let i = at - 1; i >= Math.max(sentence.from, at - 26); i--) {
    const token = doc.tokens[i]!;
    if (/^[;:"“”]$/.test(token.text) || token.lower === 'that') return null;
    if (
      triggers.some(({ from, form }) => from === i && form === 'finite') &&
      !/^who$/.test(doc.tokens[i - 1]?.lower ?? '')
    )
      return null;
    const before = token.text === ',' ? groups.find(({ to }) => to === i) : undefined;
    if (before) return (governed(scene, before) ? relativeAround(scene, i) : null) ?? i;
  }
  return null;
}

/** "A, who had held talks with B, Deputy Minister, said": the comma before the clause in which B is named. */
function relativeAround({ doc, sentence, groups }: Scene, at: number): number | null {
  for (let i = at - 1; i >= Math.max(sentence.from, at - 26); i--)
    if (doc.tokens[i]!.text === ',' && /^(?:who|which)$/.test(doc.tokens[i + 1]!.lower))
      return groups.some(({ to }) => to === i) ? i : null;
  return null;
}

/** Verbs that tell of whoever "who" is, in a clause that the text forgets to close. */
const TELLS_OF = wordSet('is was has had arrived led leads heads headed chairs paid visited holds held came');
/** What would coordinate the verb with the clause, or open another. */
const GOES_ON = wordSet('and or but that which where as when , ; : " “ ”');
const LONGEST_RELATIVE = 16;

/** "A, who is on a two-day visit said": the group before a relative clause without its second comma. */
export function beforeOpenRelative({ doc, sentence, groups }: Scene, at: number): Group | null {
  for (let i = at - 1; i > Math.max(sentence.from + 1, at - LONGEST_RELATIVE); i--) {
    const word = wordAt(doc, i);
    if (GOES_ON.has(word)) return null;
    if (word !== 'who') continue;
    if (doc.tokens[i - 1]!.text !== ',' || i > at - 3 || !TELLS_OF.has(wordAt(doc, i + 1))) return null;
    const group = groups.find(({ to }) => to === i - 1);
    return group && !group.mentions.at(-1)!.possessive && !governed({ doc, sentence, groups } as Scene, group)
      ? group
      : null;
  }
  return null;
}

/** How a source knows: it stands behind the noun, without a comma. */
const tellsHow = oneOf(
  'briefed familiar close present involved privy acquainted travelling traveling taking attending',
);
const LONGEST_QUALIFIER = 9;

/** "A diplomat briefed on the exchange said": the group before the words that say how it knows. */
export function beforeQualifier({ doc, sentence, groups }: Scene, at: number): Group | null {
  for (let i = at - 2; i >= Math.max(sentence.from, at - LONGEST_QUALIFIER); i--) {
    const { lower, word, kind } = doc.tokens[i]!;
    if (kind === 'mark' && !/^['’]s?$/.test(lower)) return null;
    if (!tellsHow(word)) continue;
    const group = groups.find(({ to }) => to === i);
    return group && !group.mentions.at(-1)!.possessive ? group : null;
  }
  return null;
}
