import { actOf } from './acts.ts';
import { trimmed } from './bounds.ts';
import type { Reading } from './claims.ts';
import type { Saying } from './saying.ts';
import type { Speaker } from './speakers.ts';
import type { Trigger } from './triggers.ts';

const BULLET = /^(?:[-–—•·*▪●])$/;

/** "the parties agreed that: – A; – B; and – C": each item of the list is said. */
export function listed({ scene }: Reading, trigger: Trigger, speaker: Speaker): Saying[] | null {
  const { doc, sentence } = scene;
  let colon = trigger.to;
  while (colon < Math.min(sentence.to, trigger.to + 8) && doc.tokens[colon]!.text !== ':') colon++;
  if (
    doc.tokens[colon]?.text !== ':' ||
    colon >= sentence.to ||
    !BULLET.test(doc.tokens[colon + 1]?.text ?? '')
  )
    return null;
  const items: [number, number][] = [];
  let from = colon + 2;
  for (let i = from; i <= sentence.to; i++) {
    if (i < sentence.to && !BULLET.test(doc.tokens[i]!.text)) continue;
    if (i < sentence.to && !/^[;,.]$|^and$/.test(doc.tokens[i - 1]!.lower)) continue;
    const to = trimmed(scene, from, i);
    if (to - from > 2) items.push([from, to]);
    from = i + 1;
  }
  if (items.length === 0) return null;
  const frame = doc.tokens[items[0]![0]]!.lower === 'to' ? 'infinitive' : 'clause';
  return items.map(([start, to]) => ({
    from: start,
    to,
    sentence: sentence.index,
    speaker,
    mode: 'indirect',
    act: actOf(doc, trigger, { from: start, to, frame }),
    rule: 'claim:list',
    trigger,
  }));
}
