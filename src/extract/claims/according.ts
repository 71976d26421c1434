import { actOf } from './acts.ts';
import { trimmed } from './connectors.ts';
import type { Reading } from './reading.ts';
import type { Saying } from './saying.ts';
import { speakerFrom } from './speaker-from.ts';

/** "According to X, S" and "S, according to X" where X is someone by name or office. */
export function accordingTo({ scene, triggers, telling }: Reading): Saying[] {
  const { doc, sentence, groups } = scene;
  let at = -1;
  for (let i = sentence.from; i < sentence.to - 2 && at < 0; i++)
    if (doc.tokens[i]!.lower === 'according' && doc.tokens[i + 1]!.lower === 'to') at = i;
  const group = at < 0 ? undefined : groups.find(({ from }) => from === at + 2);
  if (!group || group.mentions[0]!.kind === 'state' || group.mentions.at(-1)!.possessive) return [];
  const speaker = speakerFrom(group, telling);
  if (!speaker || speaker.joint) return [];
  const front = doc.tokens[group.to]?.text === ',' && at <= sentence.from + 6;
  const from = front ? group.to + 1 : sentence.from;
  const to = front ? trimmed(scene, from, sentence.to) : trimmed(scene, from, at);
  if (to - from < 4 || discussed(scene.doc, from, to)) return [];
  const inner = triggers.some(({ from: start, form }) => start >= from && start < to && form === 'finite');
  if (inner && (speaker.source || !front)) return [];
  return [
    {
      from,
      to,
      sentence: sentence.index,
      speaker,
      mode: 'indirect',
      act: actOf(doc, null, { from, to, frame: 'clause' }),
      rule: 'claim:according-to',
      trigger: { from: at, to: at + 2 },
    },
  ];
}

const discussed = (doc: Reading['scene']['doc'], from: number, to: number) =>
  doc.tokens.slice(from, to).some(({ lower }) => /^(?:discussed|reviewed)$/.test(lower));
