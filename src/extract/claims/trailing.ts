import { actOf } from './acts.ts';
import { trimmed } from './connectors.ts';
import type { Reading } from './reading.ts';
import type { Saying } from './saying.ts';
import type { Speaker } from './speaker.ts';
import { speakerFrom } from './speaker-from.ts';
import { directSubject, invertedSubject } from './subjects.ts';
import type { Trigger } from './trigger.ts';

/** "S, X said.", "S, said X.", "S X told him." (quotation marks lost) and "A, X said, B". */
export function trailing(
  { scene, triggers, telling }: Reading,
  trigger: Trigger,
  known: Speaker,
  found: readonly Saying[],
): Saying | null {
  const { doc, sentence } = scene;
  if (
    !/^(?:clause|that)$/.test(trigger.verb.takes[0]!) ||
    trigger.verb.to === 'person' ||
    trigger.form !== 'finite' ||
    found.length > 0
  )
    return null;
  const inverted = doc.tokens[trigger.from - 1]?.text === ',' ? invertedSubject(scene, trigger) : null;
  const group = inverted ?? directSubject(scene, trigger.from, triggers);
  if (!group) return null;
  const start = inverted ? trigger.from : group.from;
  const close = inverted ? inverted.to : trigger.to;
  const comma = doc.tokens[start - 1]?.text === ',';
  const speaker = speakerFrom(group, telling) ?? known;
  const between =
    comma &&
    doc.tokens[close]?.text === ',' &&
    !triggers.some(({ from: next }) => next > close && next <= close + 3);
  const from = between && sentence.to - close > start - sentence.from ? close + 1 : sentence.from;
  const to = trimmed(scene, from, from === sentence.from ? start : sentence.to);
  // Without a comma only a verb at the very end of the sentence closes it.
  if (
    to - from < 5 ||
    (!comma &&
      (sentence.to - close > 4 ||
        doc.tokens[start - 1]?.kind === 'mark' ||
        /^(?:and|but|as|when|while|that|which|after|before|if|because|what|where|who|than)$/.test(
          doc.tokens[start - 1]?.lower ?? '',
        )))
  )
    return null;
  if (
    /^(?:after|as|when|while|if|in|on|at|during|following|before|asked|with|speaking)$/.test(
      doc.tokens[from]!.lower,
    ) &&
    !sentencelike(doc, from, to)
  )
    return null;
  return {
    from,
    to,
    sentence: sentence.index,
    speaker,
    mode: 'indirect',
    act: actOf(doc, trigger, { from, to, frame: 'clause' }),
    rule: 'claim:attributed-before',
    trigger,
  };
}

/** The stretch has a main clause behind its opening phrase. */
const sentencelike = (doc: Reading['scene']['doc'], from: number, to: number) =>
  doc.tokens.slice(from, to).some(({ text }) => text === ',');
