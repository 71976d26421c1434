import type { Group } from '../../mentions/groups.ts';
import { someWord, wordAt, wordSet } from '../../text/words.ts';
import type { Scene } from '../scene.ts';

const VISITS = wordSet('visit trip tour journey');
const TO_VISIT = 4;

/** Between "to" and a second verb no more words stand ("to convene with allies and meet"). */
const TO_FIRST = 6;

/** "to confer with allies and meet": the second verb of one purpose. */
const isSecondPurpose = (doc: Scene['doc'], from: number, at: number): boolean =>
  wordAt(doc, at - 1) === 'and' && someWord(doc, Math.max(from, at - TO_FIRST), at - 1, PURPOSE);
const PURPOSE = wordSet('to');

/** Is the journey still to come ("A's upcoming trip")? */
export const isUpcoming = ({ doc, sentence }: Scene, { to }: Group): boolean =>
  someWord(doc, to, Math.min(sentence.to, to + 1 + TO_VISIT), UPCOMING);
const UPCOMING = wordSet('upcoming forthcoming planned scheduled');

/** "A's second visit will be to Chad to meet B": whose visit it is. */
export function visitorWhose({ doc, mentions, sentence }: Scene, at: number): Group | null {
  if (wordAt(doc, at - 1) !== 'to' && !isSecondPurpose(doc, sentence.from, at)) return null;
  const owner = mentions.find(
    ({ possessive, to, kind }) =>
      possessive &&
      kind === 'person' &&
      to < at &&
      someWord(doc, to + 1, Math.min(at, to + 1 + TO_VISIT), VISITS),
  );
  return owner ? { mentions: [owner], from: owner.from, to: owner.to, sentence: sentence.index } : null;
}
