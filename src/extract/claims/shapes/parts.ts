import type { Act } from '#src/model/vocabulary.ts';
import type { Scene } from '../../frames/scene.ts';
import { oneOf } from '../../text/words.ts';
import { actOf } from '../acts.ts';
import { split } from '../content/conjuncts.ts';
import { trimmed } from '../content/connectors.ts';
import type { Content } from '../content/content.ts';
import { quotationSaying } from '../quotations/quoted.ts';
import type { Reading } from '../reading.ts';
import type { Saying } from '../saying.ts';
import { addressed } from '../speakers/addressee.ts';
import type { Speaker } from '../speakers/speaker.ts';
import { speakerFrom } from '../speakers/speaker-from.ts';
import { directSubject } from '../speakers/subjects.ts';
import { isOnTheTable } from '../triggers/on-the-table.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { undertaking } from '../undertaking.ts';

/** A source passes on what a side said: the inner saying is the claim. */
export function nested({ scene, triggers }: Reading, content: Content, end: number): boolean {
  const { doc, groups, sentence } = scene;
  const sides = groups.find(({ from, mentions }) => from === content.from && mentions[0]!.kind === 'joint');
  return triggers.some((inner) => {
    if (inner.from < content.from || inner.form !== 'finite') return false;
    // "the two men talked for an hour and agreed that": the second verb of the same sides.
    if (sides && inner.from < sentence.to && doc.tokens[inner.from - 1]!.lower === 'and') return true;
    if (inner.from >= end) return false;
    const subject = directSubject(scene, inner.from, triggers);
    return (
      subject !== null &&
      subject.from >= content.from &&
      subject.mentions.some(({ kind }) => /^(?:person|office|joint|delegation|pronoun)$/.test(kind))
    );
  });
}

/** No reporter tells of these himself: they are said to someone. */
const isSaidToSomeone = ({ verb }: Trigger): boolean =>
  !verb.weak && (verb.to === 'recipient' || (verb.nouns === true && verb.act !== 'expressive'));

/** "A said B condemned the raid", "A said B stressed the need for aid": what B did by saying it. */
const takesAStand = (doc: Scene['doc'], { from, verb: { act, weak } }: Trigger): boolean =>
  (act !== 'assertive' && !weak) || isEmphatic(doc.tokens[from]!.word);
const isEmphatic = oneOf(
  'stressed emphasised emphasized underlined underscored reiterated reaffirmed highlighted assured informed',
);

/** "A said B had offered to …", "A said B conveyed concern": one who was there tells what another said there. */
export function reported({ scene, triggers, telling }: Reading, content: Content, speaker: Speaker): boolean {
  const inner = triggers.find(({ from }) => from >= content.from);
  if (
    inner?.form !== 'finite' ||
    !(inner.perfect === 'had' || isSaidToSomeone(inner) || takesAStand(scene.doc, inner))
  )
    return false;
  const subject = directSubject(scene, inner.from, triggers);
  if (subject?.from !== content.from || subject.mentions.at(-1)!.possessive) return false;
  const said = speakerFrom(subject, telling);
  return (
    said !== null &&
    subject.mentions.every(({ kind }) => /^(?:person|office|joint)$/.test(kind)) &&
    !said.entities.some((entity) => speaker.entities.includes(entity))
  );
}

/** The sayings of one verb: one a clause or an unbroken quotation. */
export function parts(
  reading: Reading,
  trigger: Trigger,
  content: Content,
  end: number,
  speaker: Speaker,
): Saying[] {
  const { scene, quotations, said } = reading;
  const head = unwrapped(scene, content, end);
  const hearers = addressed(reading, trigger);
  const sayings: Saying[] = [];
  for (const [from, to] of split(scene, head, end)) {
    const act =
      undertaken(reading, trigger, head, speaker, [from, to]) ??
      actOf(scene.doc, trigger, { from, to, frame: head.frame });
    const base = {
      addressed: hearers,
      sentence: scene.sentence.index,
      speaker,
      trigger,
      act,
      rule: `claim:${head.frame}`,
    };
    const whole = quotations.find(({ open, close }) => open === from && close >= to - 1 && close > from + 3);
    if (whole) {
      said.add(whole);
      sayings.push({
        ...quotationSaying(scene, whole, speaker, trigger),
        act,
        rule: base.rule,
        addressed: hearers,
      });
      continue;
    }
    const released = quotations.find((quotation) => quotation.from <= from && from < quotation.to);
    for (const inner of quotations) if (inner.open >= from && inner.close <= to + 1) said.add(inner);
    if (released) said.add(released);
    const last = released ? trimmed(scene, from, Math.min(to, released.to)) : trimmed(scene, from, to);
    sayings.push({ ...base, from, to: last, mode: released ? 'direct' : 'indirect' });
  }
  return sayings.filter((saying) => !onTheTable(scene, saying, head));
}

/** What someone said or announced that their side would do. Whoever promises or agrees does so by the verb. */
function undertaken(
  { scene }: Reading,
  { from: verb, verb: { act } }: Trigger,
  { frame }: Content,
  speaker: Speaker,
  [from, to]: [number, number],
): Act | null {
  if (act !== 'assertive' || frame !== 'clause') return null;
  if (/^(?:agree|concur|assur|reassur)/.test(scene.doc.tokens[verb]!.lower)) return null;
  return undertaking(scene, speaker, from, to);
}

/** "expressed hope that S" gives S; "his belief that S" too. */
function unwrapped(scene: Scene, content: Content, end: number): Content {
  if (content.frame !== 'phrase') return content;
  const { tokens } = scene.doc;
  for (let i = content.from; i < Math.min(end, content.from + 5); i++) {
    if (
      /^(?:hope|hopes|confidence|belief|conviction|opinion|view|certainty|fact|wish|expectation|optimism)$/.test(
        tokens[i]!.lower,
      ) &&
      tokens[i + 1]?.lower === 'that'
    )
      return { ...content, from: i + 2, frame: 'clause' };
  }
  return content;
}

/** "said that the sides discussed X". */
const onTheTable = ({ doc }: Scene, { from, to, mode }: Saying, { frame }: Content): boolean =>
  frame === 'clause' && mode !== 'direct' && isOnTheTable(doc, from, to);
