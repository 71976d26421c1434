import { HEADS_OF_STATE } from '../../lexicon/offices.ts';
import { ATTRIBUTES } from '../../lexicon/saying.ts';
import type { Group } from '../../mentions/groups.ts';
import { inSentences } from '../../mentions/in-sentences.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { someWord, wordAt, wordSet } from '../../text/words.ts';

/** "A told B of it when the two met": the two people whom the sentence has named, each in a part of their own. */
export function twoNamedBefore(
  joint: Mention,
  groups: readonly Group[],
  doc: Tokenised,
): Mention[] | undefined {
  const people = inSentences(groups, joint.sentence)
    .filter(({ to }) => to <= joint.from)
    .flatMap(({ mentions }) => mentions)
    .filter((one) => mayBeOfTwo(one, joint));
  if (people.length < 3) return people.length === 2 ? people : undefined;
  const said = people.findLastIndex((one, k) => k > 0 && isTold(doc, people[k - 1]!, one));
  const told = people.slice(Math.max(said, 0));
  if (told.length === 2) return told;
  return said < 0 ? subjectAndLast(people, joint, doc) : undefined;
}

const mayBeOfTwo = (
  { kind, plural, possessive, title, determiner, country, head }: Mention,
  joint: Mention,
): boolean =>
  !plural &&
  // "accepted B's invitation after the presidents' talks": told by their office.
  (!possessive ||
    joint.head === `${head}s` ||
    (joint.head === 'leaders' && HEADS_OF_STATE.has(head ?? ''))) &&
  // "A, who is also chair of the League": what A is.
  (kind === 'person' || (kind === 'office' && title !== null && (determiner !== null || country !== null)));

/** "A said B had told C": with B begins what is told. */
const isTold = (doc: Tokenised, { to }: Mention, { from }: Mention): boolean =>
  wordAt(doc, from - 1) === 'that' || someWord(doc, to, from, VOICE);
/** "A told B" tells of both. */
const VOICE: ReadonlySet<string> = ATTRIBUTES.union(
  wordSet('denied denies say believes believed thinks thought hoped hopes'),
).difference(wordSet('told'));

/** "A telephoned B and will raise it with C when they meet": the subject and who is named right before. */
function subjectAndLast(people: readonly Mention[], joint: Mention, doc: Tokenised): Mention[] | undefined {
  const [first, other, last] = people;
  const isWhen = last!.to === joint.from - 1 && wordAt(doc, last!.to) === 'when';
  return people.length === 3 &&
    isWhen &&
    someWord(doc, other!.to, last!.from, AND) &&
    !GOVERNING.has(wordAt(doc, first!.from - 1))
    ? [first!, last!]
    : undefined;
}
const AND = wordSet('and');
const GOVERNING = wordSet('with by of to from between');
