import type { Scene } from '../../frames/scene.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { clauseAt, FINITE, momentThat, thatBehind } from './clauses.ts';
import { FILLER, MONTH } from './time-words.ts';

/** "stressed to A the need", "requested from the other side data": the token behind whom it is said to. */
export function behindAddressee(scene: Scene, at: number, trigger: Trigger): number {
  const { doc, groups } = scene;
  if (doc.tokens[trigger.from]!.lower.startsWith('promis')) {
    const promised = behindPromised(scene, at);
    if (promised > at) return promised;
  }
  if (!/^(?:to|from|before)$/.test(doc.tokens[at]?.lower ?? '')) return at;
  const group =
    groups.find(({ from }) => from === at + 1) ??
    groups.find(
      ({ from }) =>
        from > at + 1 &&
        from <= at + 3 &&
        doc.tokens
          .slice(at + 1, from)
          .every(({ lower }) => /^(?:the|his|her|their|visiting|[a-z]+ese|[a-z]+ian)$/.test(lower)),
    );
  if (group && !group.mentions.at(-1)!.possessive) return group.to;
  return /^(?:reporters|journalists|newsmen|him|her|them|parliament|lawmakers)$/.test(
    doc.tokens[at + 1]?.lower ?? '',
  )
    ? at + 2
    : at;
}

/** Behind whom a verb of telling has as its object: "told reporters in Oslo on Friday that". */
export function behindRecipient(scene: Scene, at: number): number {
  const { doc, sentence, groups } = scene;
  const group = groups.find(({ from }) => from === at);
  // "assured A of B's support": what follows "of" is said, though it reads like a part of the name.
  if (group?.mentions.at(-1)?.possessive) {
    for (let k = group.to - 1; k > group.from; k--) if (doc.tokens[k]!.lower === 'of') return k;
  }
  let i = group && !group.mentions.at(-1)!.possessive ? group.to : at;
  // "told A to leave the harbour".
  if (group && i === group.to && doc.tokens[i]?.lower === 'to' && !isGoal(doc.tokens[i + 1])) return i;
  const said = thatAhead(scene, i);
  if (said !== null) return said;
  const limit = Math.min(sentence.to, i + 14);
  while (
    i < limit &&
    !/^(?:that|about|of|on|,|:)$/.test(doc.tokens[i]!.lower) &&
    !/^["“‘]$/.test(doc.tokens[i]!.text)
  ) {
    const next = groups.find(({ from }) => from === i);
    if (next && i > at && !/^(?:in|at|to|of|with|by|after|and|from)$/.test(doc.tokens[i - 1]!.lower))
      return i;
    if (
      (group ? i === group.to && verbAhead(scene, i) : i - at >= 1) &&
      clauseAt(scene, i) &&
      /^(?:the|he|she|it|they|his|her|their|there)$/.test(doc.tokens[i]!.lower)
    )
      return i;
    i = next ? next.to : i + 1;
  }
  if (
    doc.tokens[i]?.lower === 'on' &&
    (FILLER.test(doc.tokens[i + 1]?.lower ?? '') || MONTH.has(doc.tokens[i + 1]?.lower ?? ''))
  ) {
    const that = thatBehind(scene, i);
    return that === null ? behindTime(scene, i + 2) : that - 1;
  }
  if (doc.tokens[i]?.text === ',' && i < limit) {
    const that = thatBehind(scene, i + 1);
    if (that !== null) return that - 1;
  }
  if (i < limit) return i;
  return group ? group.to : at;
}

/** "promised A their teams would work", but not "promised A's teams would work". */
function behindPromised(scene: Scene, at: number): number {
  const group = scene.groups.find(({ from }) => from === at);
  const to = group && !group.mentions.at(-1)!.possessive ? group.to : at;
  const opens = /^(?:he|she|it|they|his|her|its|their)$/.test(scene.doc.tokens[to]?.lower ?? '');
  return opens && verbAhead(scene, to) ? to : at;
}

/** "told A the case was closed", not "told A the truth, and left": its verb stands before any other clause. */
const verbAhead = ({ doc, sentence }: Scene, at: number): boolean => {
  for (let i = at + 1; i < Math.min(sentence.to, at + 12); i++) {
    const { lower, kind } = doc.tokens[i]!;
    if (FINITE.test(lower) || /[^e]ed$/.test(lower)) return true;
    if (kind === 'mark' || /^(?:and|but|who|which|that|whom|whose|as|when|while|before|after)$/.test(lower))
      return false;
  }
  return false;
};

const behindTime = ({ doc, sentence }: Scene, at: number) => {
  let i = at;
  while (i < sentence.to && (doc.tokens[i]!.kind === 'number' || FILLER.test(doc.tokens[i]!.lower))) i++;
  return i;
};

const isGoal = (next: Scene['doc']['tokens'][number] | undefined): boolean =>
  next !== undefined && (next.cap || /^(?:the|an?|his|her|its|their)$/.test(next.lower));

/** "told a news conference in Oslo on Monday that S": the "that" where no matter and no verb stands before it. */
function thatAhead({ doc, sentence }: Scene, at: number): number | null {
  for (let i = at; i < Math.min(sentence.to, at + 18); i++) {
    const { lower, kind, cap } = doc.tokens[i]!;
    if (lower === 'that') return i;
    const moment = momentThat(doc, i, sentence.to);
    if (moment !== null) return moment;
    // "in the Rose Garden": no verb is written so.
    if (cap && i > at) continue;
    // "after a visit to the kingdom that": a goal, and no infinitive.
    if (lower === 'to' && i > at && isGoal(doc.tokens[i + 1])) continue;
    if ((i === at && /^(?:about|of|on)$/.test(lower)) || FINITE.test(lower) || /[^e]ed$/.test(lower))
      return null;
    if (kind === 'mark' && !/^['’]s?$/.test(lower)) return null;
    if (/^(?:and|who|which|where|while|as|if|whether|how|to)$/.test(lower)) return null;
  }
  return null;
}
