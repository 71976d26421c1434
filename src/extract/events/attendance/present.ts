import type { Group } from '../../mentions/groups.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { phraseIn, wordAt, wordSet, wordsIn } from '../../text/words.ts';
import type { Attendance } from './subject.ts';

const WERE = wordSet('were was included');
const AT = wordSet('at for during in on');

const MAX_RELATIVE = 20;

/** "Taking part in the meeting, which lasted four hours, were A and B". */
const isRelativeBehind = (doc: Tokenised, at: number): boolean =>
  phraseIn(doc, at, at + 8).includes(', which');

/** "Present at the talks were A and B". */
export function presentWere({ doc, groups, at }: Attendance): Group | null {
  const opens =
    doc.tokens[at]!.cap ||
    (wordAt(doc, at) === 'part' && doc.tokens[at - 1]?.cap) ||
    /^(?:also|those|among|in|who)$/.test(wordAt(doc, at - 1));
  const far = isRelativeBehind(doc, at) ? MAX_RELATIVE : opens ? FAR : 7;
  const words = wordsIn(doc, at + 1, at + far);
  const were = words.findIndex((word, i) => WERE.has(word) && (opens || i < 6 || words[i - 1] === ','));
  if (were < 0 || (were >= 3 && !opens && !AT.has(wordAt(doc, at + 1)))) return null;
  return groups.find(({ from }) => from > at + were) ?? null;
}

/** "Attending the meeting from the Zendan side were": as many words as stand before "were" in a sentence that opens so. */
const FAR = 14;
