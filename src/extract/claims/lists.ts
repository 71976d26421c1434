import { actOf } from './acts.ts';
import { trimmed } from './connectors.ts';
import type { Reading } from './reading.ts';
import type { Saying } from './saying.ts';
import type { Speaker } from './speaker.ts';
import type { OpenList } from './telling.ts';
import type { Trigger } from './trigger.ts';

export const BULLET = /^[-–—•·*▪●►]$/;

/** "the parties agreed that: – A; – B; and – C": each item of the list is said; `null` where no list opens. */
export function listed({ scene, telling }: Reading, trigger: Trigger, speaker: Speaker): Saying[] | null {
  const { doc, sentence } = scene;
  let colon = trigger.to;
  while (colon < Math.min(sentence.to, trigger.to + 10) && doc.tokens[colon]!.text !== ':') colon++;
  if (doc.tokens[colon]?.text !== ':' || colon >= sentence.to) return null;
  if (colon < sentence.to - 1 && !itemAt(doc.tokens, colon + 1)) return null;
  telling.list = { speaker, trigger, sentence: sentence.index };
  return colon === sentence.to - 1 ? [] : items(scene, colon + 1, telling.list);
}

/** The items in a sentence that goes on with a list; `null` where none is open. */
export function listItems({ scene, telling, triggers }: Reading): Saying[] | null {
  const { list } = telling;
  const { sentence, doc } = scene;
  if (!list) return null;
  if (sentence.index !== list.sentence + 1 || !itemAt(doc.tokens, sentence.from)) {
    telling.list = null;
    return null;
  }
  if (triggers.some(({ from }) => from <= sentence.from + 3)) return null;
  list.sentence = sentence.index;
  return items(scene, sentence.from, list);
}

/** "–", "1.", "a)", "(ii)": the mark of an item. */
function itemAt(tokens: Reading['scene']['doc']['tokens'], at: number): boolean {
  return markEnd(tokens, at) > at;
}

function markEnd(tokens: Reading['scene']['doc']['tokens'], at: number): number {
  if (BULLET.test(tokens[at]?.text ?? '')) return at + 1;
  const open = tokens[at]?.text === '(' ? at + 1 : at;
  const label = tokens[open];
  if (!label || !(label.kind === 'number' || /^(?:[a-z]|[ivx]+)\.?$/i.test(label.text))) return at;
  return /^[.)]$/.test(tokens[open + 1]?.text ?? '')
    ? open + 2
    : label.text.endsWith('.') && label.text.length > 1
      ? open + 1
      : at;
}

function items(scene: Reading['scene'], start: number, { speaker, trigger }: OpenList): Saying[] {
  const { doc, sentence } = scene;
  const spans: [number, number][] = [];
  let from = markEnd(doc.tokens, start);
  for (let i = from; i <= sentence.to; i++) {
    const opens = i < sentence.to && /^[;,.]$|^and$/.test(doc.tokens[i - 1]!.lower) && itemAt(doc.tokens, i);
    if (i < sentence.to && !opens) continue;
    const to = trimmed(scene, from, i);
    if (to - from > 2) spans.push([from, to]);
    from = markEnd(doc.tokens, i);
  }
  return spans.map(([begin, to]) => {
    const frame = doc.tokens[begin]!.lower === 'to' ? 'infinitive' : 'clause';
    const act = actOf(doc, trigger, { from: begin, to, frame });
    return {
      from: begin,
      to,
      sentence: sentence.index,
      speaker,
      mode: 'indirect',
      act,
      rule: 'claim:list',
      trigger,
    };
  });
}
