import { CALENDAR } from '../../lexicon/time-words.ts';
import { phraseIn, someWord, wordAt, wordSet } from '../../text/words.ts';
import type { Scene } from '../scene.ts';

const ORDER = wordSet('after before following');
/** So near the head of the sentence stands what opens it, and so long its clause may be. */
const OPENING = 5;
const LONGEST_CLAUSE = 30;
/** What tells of a day that has been, or of which the text does not tell whether it has. */
const DATED = /\b(?:yesterday|today|earlier|last|previous|ago|\w+day|\d+)\b/;
/** What has been by its form, names both sides at once, or is told of on the day itself. */
const PAST = /\b(?:met|spoke|held|had|between|phone|telephone|call|conversation)\b/;
const TO_COME =
  /^(?:also |then )?(?:will|shall|(?:is|are) (?:also )?(?:(?:due|expected|scheduled|set|slated) )?to)\b/;

/**
 * "After meeting B, A will fly to Zenda": the meeting that opens the sentence comes before what A is still to do, and
 * is to come itself where no day of it is told. Not where others than A are to act upon it ("the border will reopen"),
 * nor where the day behind would be taken for its own.
 */
export function opensBeforeFuture(scene: Scene, event: number): boolean {
  const { doc, sentence } = scene;
  const { from: start, to: end } = sentence;
  if (!ORDER.has(wordAt(doc, start)) || event - start > OPENING) return false;
  const limit = Math.min(end, event + LONGEST_CLAUSE);
  let comma = event;
  while (comma < limit && wordAt(doc, comma) !== ',') comma++;
  if (comma === limit) return false;
  const opening = phraseIn(doc, start, comma);
  if (DATED.test(opening) || PAST.test(opening)) return false;
  const at = behindSubject(scene, comma + 1);
  return (
    at !== null && TO_COME.test(phraseIn(doc, at, Math.min(end, at + 5))) && !someWord(doc, at, end, CALENDAR)
  );
}

/** Where the subject ends that begins at token `at`, if it is one person. */
function behindSubject({ doc, groups }: Scene, at: number): number | null {
  const first = wordAt(doc, at) === 'the' ? at + 1 : at;
  const group = groups.find(({ from }) => from === at || from === first);
  const [who] = group?.mentions ?? [];
  return group && (who?.kind === 'person' || who?.kind === 'office' || who?.kind === 'pronoun')
    ? group.to
    : null;
}
