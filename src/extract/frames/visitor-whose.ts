import type { Group } from '../mentions/groups.ts';
import { someWord, wordAt, wordSet } from '../words.ts';
import type { Scene } from './scene.ts';

const VISITS = wordSet('visit trip tour journey');
const TO_VISIT = 4;

/** "A's second visit will be to Chad to meet B": whose visit it is. */
export function visitorWhose({ doc, mentions, sentence }: Scene, at: number): Group | null {
  if (wordAt(doc, at - 1) !== 'to') return null;
  const owner = mentions.find(
    ({ possessive, to, kind }) =>
      possessive &&
      kind === 'person' &&
      to < at &&
      someWord(doc, to + 1, Math.min(at, to + 1 + TO_VISIT), VISITS),
  );
  return owner ? { mentions: [owner], from: owner.from, to: owner.to, sentence: sentence.index } : null;
}
