import { actOf } from '../acts.ts';
import { trimmed } from '../content/connectors.ts';
import type { Reading } from '../reading.ts';
import type { Saying } from '../saying.ts';
import { ADVERBIALS } from '../speakers/adverbials.ts';
import type { Speaker } from '../speakers/speaker.ts';
import type { OpenList } from '../triggers/telling.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { markEnd, opensAsItem } from './item-marks.ts';

/** "the parties agreed that: – A; – B; and – C": each item of the list is said; `null` where no list opens. */
export function listed({ scene, telling }: Reading, trigger: Trigger, speaker: Speaker): Saying[] | null {
  const { doc, sentence } = scene;
  let colon = trigger.to;
  while (colon < Math.min(sentence.to, trigger.to + 10) && doc.tokens[colon]!.text !== ':') colon++;
  if (doc.tokens[colon]?.text !== ':' || colon >= sentence.to) return null;
  if (colon < sentence.to - 1 && !opensAsItem(doc.tokens, colon + 1)) return null;
  telling.list = { speaker, trigger, sentence: sentence.index };
  return colon === sentence.to - 1 ? [] : items(scene, colon + 1, telling.list);
}

/** The items in a sentence that goes on with a list; `null` where none is open. */
export function listItems({ scene, telling, triggers }: Reading): Saying[] | null {
  const { list } = telling;
  const { sentence, doc } = scene;
  if (!list) return null;
  if (sentence.index !== list.sentence + 1 || !opensAsItem(doc.tokens, sentence.from)) {
    telling.list = null;
    return null;
  }
  list.sentence = sentence.index;
  if (triggers.some(({ from }) => isOfItem(scene, from))) return null;
  return items(scene, sentence.from, list);
}

/** "– welcomed the truce", "– the sides welcomed the truce": the item has a verb of saying of its own. */
const isOfItem = ({ doc, sentence, groups }: Reading['scene'], verb: number): boolean => {
  const opening = markEnd(doc.tokens, sentence.from);
  return (
    verb <= opening ||
    (verb === opening + 1 && ADVERBIALS.has(doc.tokens[opening]!.lower)) ||
    groups.some(({ from, to }) => to === verb && from <= opening + 1)
  );
};

function items(scene: Reading['scene'], start: number, { speaker, trigger }: OpenList): Saying[] {
  const { doc, sentence } = scene;
  const spans: [number, number][] = [];
  let from = markEnd(doc.tokens, start);
  for (let i = from; i <= sentence.to; i++) {
    const opens =
      i < sentence.to && /^[;,.]$|^and$/.test(doc.tokens[i - 1]!.lower) && opensAsItem(doc.tokens, i);
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
