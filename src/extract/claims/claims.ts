import type { Cast } from '../entities/entity.ts';
import type { Scene } from '../frames/scene.ts';
import type { Mention } from '../mentions/mention.ts';
import { type Quotation, quotationsOf } from '../quotes.ts';
import { accordingTo } from './according.ts';
import { actOf } from './acts.ts';
import { contentEnd, trimmed } from './bounds.ts';
import { split } from './conjuncts.ts';
import { type Content, contentStart } from './content.ts';
import { listed, listItems } from './lists.ts';
import { passives } from './passives.ts';
import { attributed, isReleased, quotationSaying, standing, verbal } from './quoted.ts';
import type { Saying } from './saying.ts';
import { type Speaker, speakerFrom, speakerOf, type Telling } from './speakers.ts';
import { directSubject } from './subjects.ts';
import { tellingOf } from './telling.ts';
import { trailing } from './trailing.ts';
import { type Trigger, triggersIn } from './triggers.ts';

export type { Saying } from './saying.ts';

/** What the rules for one sentence work on. */
export interface Reading {
  scene: Scene;
  triggers: readonly Trigger[];
  quotations: readonly Quotation[];
  /** Quotations that a saying has used, in this sentence or before. */
  said: Set<Quotation>;
  telling: Telling;
}

/** All sayings of a document in the order of the text; those of sources without a name are left out. */
export function sayingsOf(scenes: readonly Scene[], cast: Cast, mentions: readonly Mention[]): Saying[] {
  const doc = scenes[0]?.doc;
  if (!doc) return [];
  const quotations = quotationsOf(doc);
  const telling = tellingOf(doc, scenes, cast, mentions);
  const said = new Set<Quotation>();
  const sayings: Saying[] = [];
  let next = 0;
  for (const scene of scenes) {
    const { sentence } = scene;
    if (sentence.kind === 'title') continue;
    while (next < quotations.length && quotations[next]!.close <= sentence.from) next++;
    const near: Quotation[] = [];
    for (let i = next; i < quotations.length && quotations[i]!.open <= sentence.to; i++)
      near.push(quotations[i]!);
    if (near.some((quotation) => isReleased(doc, quotation, sentence, telling)))
      telling.released = sentence.index;
    const triggers = triggersIn(doc, sentence, near, (quotation) =>
      isReleased(doc, quotation, sentence, telling),
    );
    const reading: Reading = { scene, triggers, quotations: near, said, telling };
    const found = inSentence(reading);
    found.push(...verbal(reading), ...standing(reading, found));
    remember(telling, found, sentence.index);
    head(scene, telling);
    sayings.push(...found);
  }
  return sayings
    .filter(({ speaker }) => speaker.joint || speaker.other !== undefined || speaker.entities.length > 0)
    .sort((a, b) => a.from - b.from);
}

function remember(telling: Telling, found: readonly Saying[], sentence: number): void {
  const last = found.at(-1);
  if (last) telling.last = { speaker: last.speaker, sentence };
  const quoted = found.findLast(({ mode }) => mode === 'direct');
  if (quoted) telling.quoted = { speaker: quoted.speaker, sentence };
}

/** "The ministers:" or a line without a verb that names actors: the head of a list of what they said. */
function head({ doc, sentence, groups }: Scene, telling: Telling): void {
  const last = groups.at(-1);
  const end = doc.tokens[sentence.to - 1]!.text === ':' ? sentence.to - 1 : sentence.to;
  if (!last || last.to < end - 1 || last.from - sentence.from > 40 || last.mentions.at(-1)!.possessive)
    return;
  if (/^(?:of|with|to|by|from|for|in|on|between|and|at)$/.test(doc.tokens[last.from - 1]?.lower ?? ''))
    return;
  const speaker = speakerFrom(last, telling);
  if (speaker) telling.heading = { speaker, sentence: sentence.index };
}

function inSentence(reading: Reading): Saying[] {
  const { scene, triggers, telling } = reading;
  const items = listItems(reading);
  if (items) return items;
  const found: Saying[] = [...passives(reading)];
  const according = accordingTo(reading);
  found.push(...according);
  let before: Speaker | null = null;
  let covered =
    according.length > 0 && according[0]!.speaker.entities.length > 0
      ? according[0]!.to
      : scene.sentence.from;
  if (according.some(({ from }) => from > scene.sentence.from + 8)) covered = scene.sentence.from;
  for (const trigger of triggers) {
    if (trigger.from < covered) continue;
    const quotes = attributed(reading, trigger, before);
    if (quotes) {
      found.push(...quotes);
      before = quotes[0]?.speaker ?? before;
      continue;
    }
    const speaker = speakerOf(scene, trigger, triggers, before, telling);
    if (!speaker) continue;
    const list = listed(reading, trigger, speaker);
    if (list) {
      found.push(...list);
      covered = scene.sentence.to;
      continue;
    }
    const content = contentStart(scene, trigger);
    const end = content && contentEnd(scene, content, trigger, triggers);
    if (!content || end === null || !substantial(scene, trigger, content, end)) {
      const behind = trailing(reading, trigger, speaker, found);
      if (behind) {
        found.push(behind);
        covered = Math.max(covered, behind.to);
      }
      before = behind?.speaker ?? speaker;
      continue;
    }
    if (speaker.source && nested(reading, content, end)) {
      before = null;
      continue;
    }
    covered = end;
    before = speaker;
    found.push(...parts(reading, trigger, content, end, speaker));
  }
  return found.filter(
    (saying, i) => !found.some((other, j) => j < i && other.from < saying.to && saying.from < other.to),
  );
}

/** More than a stray word: one word alone only as the object of a preposition or a feeling ("called for restraint"). */
function substantial({ doc }: Scene, { verb }: Trigger, { from, frame }: Content, end: number): boolean {
  if (verb.nouns && end - from < 3 && /^(?:the|these|those)$/.test(doc.tokens[from]!.lower)) return false;
  if (end - from >= 2) return true;
  const { kind, lower } = doc.tokens[from]!;
  return kind === 'word' && lower.length > 5 && (frame === 'after:for' || frame === 'phrase');
}

/** A source passes on what a side said: the inner saying is the claim. */
function nested({ scene, triggers }: Reading, content: Content, end: number): boolean {
  return triggers.some((inner) => {
    if (inner.from < content.from || inner.from >= end || inner.form !== 'finite') return false;
    const subject = directSubject(scene, inner.from, triggers);
    return (
      subject !== null &&
      subject.from >= content.from &&
      subject.mentions.some(({ kind }) => /^(?:person|office|joint|delegation|pronoun)$/.test(kind))
    );
  });
}

function parts(
  reading: Reading,
  trigger: Trigger,
  content: Content,
  end: number,
  speaker: Speaker,
): Saying[] {
  const { scene, quotations, said } = reading;
  const head = unwrapped(scene, content, end);
  const sayings: Saying[] = [];
  for (const [from, to] of split(scene, head, end)) {
    const act = actOf(scene.doc, trigger, { from, to, frame: head.frame });
    const base = { sentence: scene.sentence.index, speaker, trigger, act, rule: `claim:${head.frame}` };
    const whole = quotations.find(({ open, close }) => open === from && close >= to - 1 && close > from + 3);
    if (whole) {
      said.add(whole);
      sayings.push({ ...quotationSaying(scene, whole, speaker, trigger), act, rule: base.rule });
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

/** "said that the sides discussed X" names a topic and claims nothing. */
function onTheTable({ doc }: Scene, { from, to, mode }: Saying, { frame }: Content): boolean {
  if (frame !== 'clause' || mode === 'direct') return false;
  const words = doc.tokens
    .slice(from, Math.min(to, from + 16))
    .map(({ lower }) => lower)
    .join(' ');
  return /\b(?:they|we|sides|parties|leaders|ministers|presidents|two|both|he)(?: had| have| also)* (?:discussed|exchanged views|talked about|reviewed|spoke about|touched)\b/.test(
    words,
  );
}
