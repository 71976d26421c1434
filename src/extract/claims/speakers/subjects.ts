import type { Scene } from '../../frames/scene.ts';
import type { Group } from '../../mentions/groups.ts';
import { phraseIn } from '../../text/words.ts';
import { citedAt } from '../triggers/form-at.ts';
import type { Trigger } from '../triggers/trigger.ts';
import { ADVERBIALS } from './adverbials.ts';
import { beforeOpenRelative, beforeQualifier, beforeTown, governed, insertion } from './insertions.ts';

/** A subject with nothing but adverbs, auxiliaries and insertions between it and the verb. */
export function directSubject(scene: Scene, at: number, triggers: readonly Trigger[]): Group | null {
  const { doc, sentence } = scene;
  const open = beforeOpenRelative(scene, at);
  if (open) return open;
  let i = at - 1;
  while (i >= sentence.from && at - i < 45) {
    const group = scene.groups.find(({ from, to }) => from <= i && i < to);
    if (group) {
      if (group.mentions.at(-1)!.possessive) return null;
      if (!governed(scene, group)) return group;
      const last = group.mentions.at(-1)!;
      // "the war in A, and the minister recognised": the list is none.
      if (
        group.mentions.length > 1 &&
        group.mentions[0]!.kind === 'state' &&
        last.kind !== 'state' &&
        doc.tokens[last.from - 2]?.text === ','
      )
        return { ...group, mentions: [last], from: last.from };
      const met = beforeOccasion(scene, group);
      if (met) return met;
      // "The northern side, led by A, rejected": the group stands in an insertion.
      const start = doc.tokens[group.to]?.text === ',' ? insertion(scene, group.to, triggers) : null;
      if (start === null) return null;
      i = start - 1;
      continue;
    }
    const { lower } = doc.tokens[i]!;
    const moment = beforeMoment(scene, i);
    if (moment !== null) {
      i = moment;
      continue;
    }
    const qualified = i === at - 1 ? beforeQualifier(scene, at) : null;
    if (qualified) return qualified;
    const town = beforeTown(scene, i);
    if (town !== null) {
      i = town;
      continue;
    }
    if (/^(?:and|but|or)$/.test(lower)) return null;
    if (i === at - 1 && isHearsay(scene, i)) {
      i -= HEARSAY;
      continue;
    }
    const cited = lower === 'as' ? citedAt(doc, i, sentence) : null;
    if (cited !== null) {
      i = cited;
      continue;
    }
    if (lower === ',') {
      if (ADVERBIALS.has(doc.tokens[i - 1]?.lower ?? '') && adverbialRun(scene, i)) {
        i--;
        continue;
      }
      const start = apposed(scene, i) ? i : insertion(scene, i, triggers);
      if (start === null) return null;
      i = start - 1;
      continue;
    }
    if (
      !ADVERBIALS.has(lower) &&
      !/ly$/.test(lower) &&
      !(doc.tokens[i]!.kind === 'number' && /^(?:on|[a-z]+\.?)$/i.test(doc.tokens[i - 1]?.lower ?? ''))
    )
      return null;
    i--;
  }
  return i < sentence.from ? leftOut(scene) : null;
}

/** Phrases of three or four words. */
const MOMENT =
  /\b(?:at the same time|in (?:this|that) (?:context|regard|connection|respect)|on this occasion|in the meantime)$/;
const LONGEST_MOMENT = 4;

/** "at the same time", "in this context": the token before the phrase that ends at a token; `null` where none does. */
function beforeMoment({ doc, sentence }: Scene, end: number): number | null {
  const from = Math.max(sentence.from, end + 1 - LONGEST_MOMENT);
  const words = MOMENT.exec(phraseIn(doc, from, end + 1))?.[0].split(' ').length;
  return words ? end - words : null;
}

/** "A is said to have thanked B": "have" at a token ends the words by which it is hearsay. */
const isHearsay = ({ doc }: Scene, at: number): boolean =>
  /^(?:is|are|was|were) (?:said|reported|understood|believed|thought|known|learnt|learned) to have$/.test(
    phraseIn(doc, at + 1 - HEARSAY, at + 1),
  );
const HEARSAY = 4;

/** "Thanked him": the author, who leaves himself out. */
const leftOut = ({ sentence, groups }: Scene): Group | null =>
  groups.find(({ from, to }) => from === sentence.from && to === from) ?? null;

/** "the spokesman, A, said": the comma closes a group that has one inside. */
const apposed = ({ doc, groups }: Scene, comma: number) =>
  groups.some(({ from, to }) => to === comma && doc.tokens.slice(from, to).some(({ text }) => text === ','));

/** "A in a meeting with B here on Sunday said": the group before the occasion. */
function beforeOccasion({ doc, sentence, groups }: Scene, group: Group): Group | null {
  for (let i = group.from - 1; i >= Math.max(sentence.from, group.from - 14); i--) {
    if (/^[,;:"“”]$/.test(doc.tokens[i]!.text)) return null;
    const before = groups.find(({ to }) => to === i + 1);
    if (!before) continue;
    const words = doc.tokens.slice(i + 1, group.from).map(({ lower }) => lower);
    if (
      before.mentions.at(-1)!.possessive ||
      !/^(?:in|during|at|after|following|on|here)$/.test(words[0] ?? '')
    )
      return null;
    return words.some((word) =>
      /^(?:meeting|talks|conversation|call|talk|negotiations|audience|session|conference|visit|interview)$/.test(
        word,
      ),
    ) && !governed({ doc, sentence, groups } as Scene, before)
      ? before
      : null;
  }
  return null;
}

/** "for his part,", "in turn,": what stands before the comma is an adverbial and no insertion. */
function adverbialRun({ doc, sentence, groups }: Scene, comma: number): boolean {
  let i = comma - 1;
  while (
    i > sentence.from &&
    comma - i < 6 &&
    ADVERBIALS.has(doc.tokens[i]!.lower) &&
    doc.tokens[i]!.lower !== ','
  )
    i--;
  return doc.tokens[i]!.lower === ',' || groups.some(({ to }) => to === i + 1);
}

/** The group that follows an inverted verb: "said the minister". */
export function invertedSubject(scene: Scene, trigger: Trigger): Group | null {
  const group = scene.groups.find(({ from }) => from === trigger.to) ?? null;
  return group && !group.mentions.at(-1)!.possessive && group.mentions[0]!.kind !== 'state' ? group : null;
}
