import type { Scene } from '../../frames/scene.ts';
import type { Group } from '../../mentions/groups.ts';
import { directSubject } from '../speakers/subjects.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { connectorBefore, trimmed } from './connectors.ts';
import { type Content, contentStart } from './content.ts';
import { goesOnOfState, opensWithAdverbial } from './continuing.ts';
import {
  attributionCut,
  clauseCut,
  commentCut,
  meanwhileCut,
  narrativeCut,
  otherSubjectCut,
} from './cuts.ts';
import { occasionCut, passingCut } from './occasion-cuts.ts';
import { relativeEnd } from './relative-cut.ts';

/** Where what is said ends: before the next saying, an attribution behind it, or the narrative that goes on. */
export function contentEnd(
  scene: Scene,
  content: Content,
  trigger: Trigger,
  triggers: readonly Trigger[],
): number {
  const { sentence } = scene;
  let end = relativeEnd(scene, content, trigger) ?? sentence.to;
  for (const next of triggers) {
    if (next.from <= content.from) continue;
    const cut = cutBefore(scene, next, trigger, content, triggers);
    if (cut !== null && cut > content.from) {
      end = Math.min(end, cut);
      break;
    }
  }
  for (let i = content.from + 1; i < end; i++) {
    const cut =
      narrativeCut(scene, i, content) ??
      otherSubjectCut(scene, i, content) ??
      passingCut(scene, i, content) ??
      attributionCut(scene, i) ??
      commentCut(scene, i) ??
      meanwhileCut(scene, i, content) ??
      clauseCut(scene, i, content);
    if (cut !== null && cut > content.from) {
      end = cut;
      break;
    }
  }
  return occasionCut(scene, content.from, trimmed(scene, content.from, end), trigger);
}

/** Where a later reporting verb begins its own part; `null` where it belongs to the content. */
function cutBefore(
  scene: Scene,
  next: Trigger,
  trigger: Trigger,
  content: Content,
  triggers: readonly Trigger[],
): number | null {
  const { doc } = scene;
  if (next.verb.takes[0] === 'quote') return null;
  if (next.form === 'passive') return impersonalCut(scene, next);
  // "affirmed that Zenda welcomes, encourages and rewards investors": the tense is that of what is said.
  if (content.frame === 'clause' && isPresent(doc, next) && isPast(doc, trigger)) {
    const own = directSubject(scene, next.from, triggers);
    if (!own || own.from <= content.from) return null;
  }
  // "and the visit by A, B, has confirmed the ties": the comma closes what stands within the subject.
  if (isPerfectBehindComma(doc, next)) return null;
  const absolute = next.form === 'ing' ? absoluteCut(scene, next) : null;
  if (absolute !== null) return absolute;
  const subject = next.form === 'ing' ? null : directSubject(scene, next.from, triggers);
  if (subject && subject.from > content.from) {
    const before = doc.tokens[subject.from - 1]!;
    if (doc.tokens[subject.from]!.lower === 'that' || isInterruption(scene, subject, next)) return null;
    if (/^(?:and|while|but|whereas|;)$/.test(before.lower))
      return subject.from - 1 - (doc.tokens[subject.from - 2]?.text === ',' ? 1 : 0);
    // "Terming it a matter which comes from Zenda, A said": the main clause begins whatever stood before.
    const opening = trigger.form === 'ing' && trigger.from === scene.sentence.from;
    if (before.text === ',' && opensWithAdverbial(scene, content, subject.from - 1)) return null;
    if (before.text === ',')
      return !opening && relative(scene, content.from, subject.from - 1) ? null : subject.from - 1;
    // ", which he called a lifeline".
    if (before.lower === 'which' && doc.tokens[subject.from - 2]?.text === ',') return subject.from - 2;
    // ", to which B replied that": the relative clause is B's saying.
    if (before.lower === 'which' && doc.tokens[subject.from - 3]?.text === ',') return subject.from - 3;
    if (/^["”’]$/.test(before.text)) return subject.from;
    if (
      endsSentence(scene, next) &&
      !/^(?:that|which|who|what|as|if|when|because|how)$/.test(before.lower) &&
      content.frame !== 'clause'
    )
      return subject.from;
    return null;
  }
  if (/^(?:which|that|who)$/.test(doc.tokens[next.from - 1]?.lower ?? '')) return null;
  const cut = connectorBefore(scene, next.from) ?? closedBefore(scene, next);
  if (cut === null) return addedCut(scene, next, content) ?? invertedCut(scene, next);
  if ((next.verb.weak || next.verb.nouns) && relative(scene, content.from, cut)) return null;
  if (next.form === 'finite' && doc.tokens[cut]!.lower === 'and' && goesOnOfState(scene, content, next))
    return null;
  // "called on A to sign the treaty and thank …" is one; a past form or a participle behind a comma is another saying.
  if (next.form === 'ing' && !/^(?:,|while|before|after|by|and)$/.test(doc.tokens[cut]!.lower)) return null;
  if (next.form === 'ing' && doc.tokens[cut]!.lower === 'and' && trigger.form !== 'ing') return null;
  // "urged A to settle it before asking for more": what A is to do.
  if (
    next.form === 'ing' &&
    /^(?:before|after|by)$/.test(doc.tokens[cut]!.lower) &&
    (trigger.verb.act === 'directive' || content.frame === 'infinitive')
  )
    return null;
  // "the strategic and extended partnership": no object that could be said.
  if (next.verb.nouns && next.verb.weak && !contentStart(scene, next)) return null;
  if (next.form === 'base' || next.form === 'infinitive') return null;
  // "wants to be A's partner, offering options": no offer of the meeting.
  if (next.form === 'ing' && next.verb.nouns && !contentStart(scene, next)) return null;
  return cut;
}

/** ", she said,": the speaker is named again within what is said. */
const isInterruption = ({ doc }: Scene, { from, mentions }: Group, { to, form }: Trigger): boolean =>
  form === 'finite' &&
  mentions.length === 1 &&
  mentions[0]!.kind === 'pronoun' &&
  doc.tokens[from - 1]!.text === ',' &&
  doc.tokens[to]?.text === ',';

const isPerfectBehindComma = ({ tokens }: Scene['doc'], { from, form }: Trigger): boolean =>
  form === 'finite' &&
  /^(?:has|have|had)$/.test(tokens[from - 1]?.lower ?? '') &&
  tokens[from - 2]?.text === ',';
const isPresent = ({ tokens }: Scene['doc'], { from, form }: Trigger): boolean =>
  form === 'finite' && /[^s]s$/.test(tokens[from]!.lower);
const isPast = ({ tokens }: Scene['doc'], { from }: Trigger): boolean =>
  /(?:ed|said|told|ing)$/.test(tokens[from]!.lower);

/** ", with both leaders stressing X": the part of those named there. */
function absoluteCut({ doc, groups }: Scene, { from }: Trigger): number | null {
  const group = groups.find(({ to }) => to === from);
  if (!group || doc.tokens[group.from - 1]?.lower !== 'with') return null;
  return doc.tokens[group.from - 2]?.text === ',' ? group.from - 2 : null;
}

/** "called it a “good start,” adding that", "who called it “good,” thanked A": the comma within the mark parts the two. */
function closedBefore({ doc }: Scene, { from, form }: Trigger): number | null {
  const closed = (form === 'ing' || form === 'finite') && /^["”]$/.test(doc.tokens[from - 1]?.text ?? '');
  return closed && doc.tokens[from - 2]?.text === ',' ? from - 2 : null;
}

/** A relative clause is open between the two tokens: what is coordinated there belongs to it. */
const relative = ({ doc }: Scene, from: number, to: number) =>
  doc.tokens
    .slice(from, to)
    .some(({ lower }, i, all) => /^(?:which|who|whose)$/.test(lower) && i < all.length - 1);

/** ", and it was noted that": the part of nobody named. */
function impersonalCut({ doc }: Scene, next: Trigger): number | null {
  for (let i = next.from - 1; i > next.from - 6 && i > 0; i--) {
    if (doc.tokens[i]!.lower === 'it' && /^(?:and|but|while)$/.test(doc.tokens[i - 1]!.lower))
      return i - 1 - (doc.tokens[i - 2]?.text === ',' ? 1 : 0);
  }
  return null;
}

/** "congratulated A on his office adding that": the comma before the participle was left out. */
const addedCut = ({ doc }: Scene, { from, to, form }: Trigger, { frame }: Content): number | null =>
  form === 'ing' &&
  frame !== 'infinitive' &&
  doc.tokens[to]?.lower === 'that' &&
  /^(?:adding|saying|stressing|noting|stating|emphasi[sz]ing|underlining|affirming)$/.test(
    doc.tokens[from]!.lower,
  )
    ? from
    : null;

/** ", said the minister": the attribution behind the content. */
function invertedCut({ doc, groups }: Scene, next: Trigger): number | null {
  return doc.tokens[next.from - 1]?.text === ',' &&
    next.form === 'finite' &&
    groups.some(({ from }) => from === next.to)
    ? next.from - 1
    : null;
}

/** Nothing but a time or a recipient stands behind the verb. */
const endsSentence = ({ doc, sentence }: Scene, { to }: Trigger) =>
  sentence.to - to <= 5 && !doc.tokens.slice(to, sentence.to).some(({ lower }) => lower === 'that');
