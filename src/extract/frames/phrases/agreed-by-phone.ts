import { oneOf, wordAt, wordSet } from '../../text/words.ts';
import type { Frame } from '../frame.ts';
import type { Scene } from '../scene.ts';
import { heldByBoth } from './joint-frame.ts';

const ACCORDS = wordSet('agreement accord deal truce understanding decision arrangement');
const isReached = oneOf('reached struck made sealed settled concluded');

/** "The agreement was reached by telephone on Thursday": those who are said to have agreed spoke. */
export function agreedByPhoneFrames(scene: Scene): Frame[] {
  const { doc, sentence } = scene;
  for (let i = sentence.from + 1; i < sentence.to - 2; i++) {
    if (!isReached(doc.tokens[i]!.word) || wordAt(doc, i - 1) !== 'was' || !ACCORDS.has(wordAt(doc, i - 2)))
      continue;
    const link = wordAt(doc, i + 1);
    const means = wordAt(doc, link === 'over' ? i + 3 : i + 2);
    if (!/^(?:by|over)$/.test(link) || !/^(?:tele)?phone$/.test(means)) continue;
    return [
      heldByBoth(scene, {
        rule: 'noun:telephone-agreement',
        from: i,
        to: i + 3,
        kind: 'call',
        channel: 'phone',
      }),
    ];
  }
  return [];
}
