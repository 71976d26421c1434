import { DAYS } from '../lexicon/names.ts';
import type { Group } from '../mentions/groups.ts';
import { wordAt, wordSet } from '../text/words.ts';
import type { Scene } from './scene.ts';
import { isSeveral } from './sides.ts';

/** Behind "meeting", where or when: the participle, not the noun. */
const WHERE_OR_WHEN = wordSet('in at on here there for behind');

/** "A and B, meeting in Oslo, agreed", "Meeting in Oslo on Monday, A and B agreed": the participle tells of those beside it. */
export function isMeetingAside({ doc, sentence, groups }: Scene, at: number): boolean {
  const next = wordAt(doc, at + 1);
  if (!WHERE_OR_WHEN.has(next) && !DAYS.has(next)) return false;
  if (at === sentence.from)
    return groups.some((group) => isSeveral(group) && wordAt(doc, group.from - 1) === ',');
  if (
    groups.some(
      (group) => group.to === at && group.from - sentence.from <= MAX_ATTRIBUTE && isBodyOfMany(group),
    )
  )
    return true;
  return wordAt(doc, at - 1) === ',' && groups.some((group) => group.to === at - 1 && isSeveral(group));
}

/** "Gulf Arab foreign ministers": so much of whose they are may stand before. */
const MAX_ATTRIBUTE = 2;

/** "Zendan League foreign ministers meeting here agreed": a plural office at the head of its sentence. */
const isBodyOfMany = ({ mentions: [all, other] }: Group): boolean =>
  !other && all!.kind === 'office' && all!.plural && all!.determiner === null;
