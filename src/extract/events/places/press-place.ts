import type { Tokenised } from '../../text/sentences.ts';
import { wordAt } from '../../text/words.ts';
import type { PlaceHit } from '../../where/hit.ts';
import type { Draft } from '../draft.ts';
import { type Ground, placesOf } from './ground.ts';

/** So many sentences behind the talks those who held them face the press. */
const SOON = 4;
/** Further in nobody reads that for where the talks were. */
const LONGEST = 80;
/** "a joint news conference on Monday in": the town stands no further behind. */
const TO_TOWN = 5;

/** "A met B on Monday. … at a joint news conference in Oslo": both were there, and so were their talks. */
export function beforePress(ground: Ground, { frames, status, background, visit }: Draft): PlaceHit | null {
  if (status !== 'held' || background || visit) return null;
  const { doc } = ground.material;
  const first = frames[0]!.sentence;
  for (const { index, from, to } of doc.sentences.slice(first, first + 1 + SOON))
    for (let i = from; i < Math.min(to - 2, from + LONGEST); i++) {
      if (!isJointPress(doc, i)) continue;
      const hit = placesOf(ground, index).find(
        (one) => one.city && one.from >= i + 3 && one.from - i - 3 < TO_TOWN,
      );
      if (hit) return hit;
    }
  return null;
}

const isJointPress = (doc: Tokenised, at: number): boolean =>
  wordAt(doc, at) === 'joint' &&
  /^(?:news|press)$/.test(wordAt(doc, at + 1)) &&
  /^(?:conference|briefing|appearance)$/.test(wordAt(doc, at + 2));
