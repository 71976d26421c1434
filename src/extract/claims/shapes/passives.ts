import { NOUNS_OF_ACTS } from '../../lexicon/reporting-verbs.ts';
import { actOf } from '../acts.ts';
import { trimmed } from '../content/connectors.ts';
import type { Reading } from '../reading.ts';
import type { Saying } from '../saying.ts';
import type { Speaker } from '../speakers/speaker.ts';
import { speakerFrom } from '../speakers/speaker-from.ts';
import type { Trigger } from '../triggers/trigger.ts';

/** "Satisfaction with X was expressed", "hope was voiced that S", "the need for X was stressed by both sides". */
export function passives(reading: Reading): Saying[] {
  return reading.triggers
    .flatMap((trigger) => (trigger.form === 'passive' ? [passive(reading, trigger)] : []))
    .filter((saying) => saying !== null);
}

function passive({ scene, telling, triggers }: Reading, trigger: Trigger): Saying | null {
  const { doc, sentence, groups } = scene;
  let be = trigger.from - 1;
  while (be > sentence.from && !/^(?:was|were|is|are|been)$/.test(doc.tokens[be]!.lower)) be--;
  while (be > sentence.from && /^(?:has|have|had|been)$/.test(doc.tokens[be - 1]!.lower)) be--;
  const from = phraseStart(scene, be);
  if (from === null) return null;
  const end = trimmed(scene, from, sentence.to);
  const by =
    doc.tokens[trigger.to]?.lower === 'by'
      ? groups.find((group) => group.from === trigger.to + 1)
      : undefined;
  const speaker: Speaker | null = by
    ? speakerFrom(by, telling)
    : { entities: [], joint: true, source: false, mentions: [], from: trigger.from, to: trigger.to };
  if (!speaker) return null;
  const that = doc.tokens[trigger.to]?.lower === 'that';
  const [start, to] = that
    ? [trigger.to + 1, end]
    : be - from >= 4
      ? [from, be]
      : [from, clauseBreak(scene, trigger.to, end, triggers)];
  if (to - start < 2) return null;
  return {
    from: start,
    to: trimmed(scene, start, to),
    sentence: sentence.index,
    speaker,
    mode: 'indirect',
    act: actOf(doc, trigger, { from, to: be, frame: 'phrase' }),
    rule: 'claim:passive',
    trigger,
  };
}

/** The first token of the noun phrase before the auxiliary, where its head is a noun of saying or feeling. */
function phraseStart({ doc, sentence }: Reading['scene'], be: number): number | null {
  for (let i = be - 1; i >= Math.max(sentence.from, be - 40); i--) {
    const opens = i === sentence.from || /^(?:,|and|while|;)$/.test(doc.tokens[i - 1]!.lower);
    if (!opens) continue;
    for (let k = i; k < Math.min(be, i + 4); k++)
      if (
        NOUNS_OF_ACTS.has(doc.tokens[k]!.lower) &&
        !/^(?:view|views|role|fact|value|interest|support|call|calls|request|demand)$/.test(
          doc.tokens[k]!.lower,
        )
      )
        return i;
  }
  return null;
}

/** The end of the clause: another one with a subject of its own begins behind ", and". */
function clauseBreak(
  { doc, groups }: Reading['scene'],
  from: number,
  end: number,
  triggers: readonly Trigger[],
): number {
  for (let i = from; i < end - 1; i++)
    if (
      doc.tokens[i]!.text === ',' &&
      /^(?:and|while)$/.test(doc.tokens[i + 1]!.lower) &&
      (groups.some((group) => group.from === i + 2) ||
        doc.tokens[i + 2]?.lower === 'it' ||
        triggers.some(({ from: at, form }) => at > i && form === 'passive'))
    )
      return i;
  return end;
}
