import type { Act, Mode } from '#src/model/vocabulary.ts';
import type { Cast } from '../entities.ts';
import type { Scene } from '../frames/scene.ts';
import type { Group } from '../mentions/groups.ts';
import type { Mention } from '../mentions/mention.ts';
import { type Quotation, quotationsOf } from '../quotes.ts';
import { actOf } from './acts.ts';
import { type Content, contentEnd, contentStart, split, trimmed } from './content.ts';
import { directSubject, invertedSubject, type Speaker, speakerFrom, speakerOf } from './speakers.ts';
import { releasedBySource, type Trigger, triggersIn } from './triggers.ts';

/** Something reported as said: a stretch of tokens, who says it and how. */
export interface Saying {
  from: number;
  to: number;
  sentence: number;
  speaker: Speaker;
  mode: Mode;
  act: Act;
  rule: string;
  trigger: { from: number; to: number } | null;
}

/** All sayings of a document in the order of the text. */
export function sayingsOf(scenes: readonly Scene[], cast: Cast, mentions: readonly Mention[]): Saying[] {
  const doc = scenes[0]?.doc;
  if (!doc) return [];
  const quotations = quotationsOf(doc);
  const said = new Map<Quotation, Saying>();
  const sayings: Saying[] = [];
  let previous: Speaker | null = null;
  for (const scene of scenes) {
    if (scene.sentence.kind === 'title') continue;
    const near = quotations.filter(({ open, close }) => open < scene.sentence.to && close > scene.sentence.from);
    const triggers = triggersIn(doc, scene.sentence, near);
    const found = inSentence(scene, triggers, near, said, cast, mentions);
    sayings.push(...found);
    previous = found.at(-1)?.speaker ?? continuing(scene, near, said, previous, sayings) ?? (triggers.length === 0 && near.length === 0 ? null : previous);
  }
  return sayings.sort((a, b) => a.from - b.from);
}

function inSentence(scene: Scene, triggers: readonly Trigger[], quotations: readonly Quotation[], said: Map<Quotation, Saying>, cast: Cast, mentions: readonly Mention[]): Saying[] {
  const found: Saying[] = [...accordingTo(scene, triggers, cast, mentions)];
  let last: Speaker | null = null;
  let covered = scene.sentence.from;
  for (const trigger of triggers) {
    if (trigger.from < covered) continue;
    const attributed = attribution(scene, trigger, quotations, said, cast, mentions, last);
    if (attributed) {
      found.push(...attributed);
      last = attributed[0]?.speaker ?? last;
      continue;
    }
    const speaker = speakerOf(scene, trigger, last, cast, mentions);
    if (!speaker) continue;
    const content = contentStart(scene, trigger);
    if (!content) {
      const before = trailing(scene, trigger, speaker, found, cast, mentions);
      if (before) found.push(before);
      last = speaker;
      continue;
    }
    const end = contentEnd(scene, content, triggers);
    covered = end;
    last = speaker;
    for (const part of parts(scene, trigger, content, end, speaker, quotations, said)) found.push(part);
  }
  return found;
}

function parts(scene: Scene, trigger: Trigger, content: Content, end: number, speaker: Speaker, quotations: readonly Quotation[], said: Map<Quotation, Saying>): Saying[] {
  const head = unwrapped(scene, content, end);
  return split(scene, head, end).map(([from, to]) => {
    const released = quotations.find((quoted) => quoted.from <= from && from < quoted.to && releasedBySource(scene.doc, quoted));
    const quotation = quotations.find(({ open, close }) => open === from && close >= to - 1);
    const base = { sentence: scene.sentence.index, speaker, trigger, act: actOf(scene.doc, trigger, { from, to, frame: head.frame }), rule: `claim:${head.frame}` };
    if (quotation) {
      const saying: Saying = { ...base, from: quotation.from, to: quotation.to, mode: 'direct' };
      said.set(quotation, saying);
      return saying;
    }
    if (released) {
      const inside: Saying = { ...base, from, to: trimmed(scene, from, Math.min(to, released.to)), mode: 'direct' };
      said.set(released, inside);
      return inside;
    }
    for (const inner of quotations) if (inner.open >= from && inner.close <= to + 1) said.set(inner, { ...base, from, to, mode: 'indirect' });
    return { ...base, from, to: trimmed(scene, from, to), mode: 'indirect' };
  });
}

/** "expressed hope that S" gives S; "his belief that S" too. */
function unwrapped(scene: Scene, content: Content, end: number): Content {
  if (content.frame !== 'phrase') return content;
  const { tokens } = scene.doc;
  for (let i = content.from; i < Math.min(end, content.from + 5); i++) {
    if (/^(?:hope|hopes|confidence|belief|conviction|opinion|view|certainty|fact)$/.test(tokens[i]!.lower) && tokens[i + 1]?.lower === 'that') {
      return { ...content, from: i + 2, frame: 'clause' };
    }
  }
  return content;
}

/** A quotation that the verb attributes: "Q," X said / X said: "Q" / "Q," said X. */
function attribution(scene: Scene, trigger: Trigger, quotations: readonly Quotation[], said: Map<Quotation, Saying>, cast: Cast, mentions: readonly Mention[], last: Speaker | null): Saying[] | null {
  const { doc, sentence } = scene;
  const subject = directSubject(scene, trigger.from);
  const inverted = invertedSubject(scene, trigger);
  const start = subject ? subject.from : trigger.from;
  const before = quotations.find((quotation) => !said.has(quotation) && quotation.close <= start && gapIsThin(scene, quotation.close, start) && endsWhole(scene, quotation));
  const group: Group | null = before && inverted && (!subject || subject.from < before.open) ? inverted : subject;
  const end = group && group.to > trigger.to ? group.to : trigger.to;
  const after = quotations.find((quotation) => !said.has(quotation) && quotation.open >= end && quotation.open <= sentence.to && opensBehind(scene, end, quotation.open));
  if (!before && !after) return null;
  const speaker = group ? speakerFrom(group, cast, mentions) : last;
  if (!speaker) return null;
  const quoted = [before, after].filter((quotation) => quotation !== undefined);
  const longest = before && after && interrupted(scene, before, after) ? [quoted.reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a))] : quoted;
  for (const quotation of quoted) said.set(quotation, saying(scene, quotation, speaker, trigger));
  return longest.filter(({ from, to }) => to - from >= 3).map((quotation) => saying(scene, quotation, speaker, trigger));
}

const saying = (scene: Scene, { from, to }: Quotation, speaker: Speaker, trigger: Trigger | null): Saying => ({
  from, to, sentence: scene.sentence.index, speaker, mode: 'direct', act: quotedAct(scene, from, to, trigger), rule: 'claim:quotation', trigger,
});

function quotedAct(scene: Scene, from: number, to: number, trigger: Trigger | null): Act {
  const words = scene.doc.tokens.slice(from, Math.min(to, from + 24)).map(({ lower }) => lower).join(' ');
  if (/^(?:i am|i'm|we are|i want to|i would like to|we) (?:very |so |deeply |)?(?:grateful|thankful|pleased|delighted|impressed|proud|thank|express gratitude|regret|condemn|strongly condemn|congratulate)/.test(words)) return 'expressive';
  if (/^(?:we|i) (?:will|shall|undertake|pledge|promise|commit)\b/.test(words)) return 'commissive';
  if (/\b(?:must|call on|call upon|urge)\b/.test(words.split(' ').slice(0, 10).join(' '))) return 'directive';
  const act = trigger?.verb.act ?? 'assertive';
  return act === 'expressive' || act === 'directive' ? act : 'assertive';
}

/** The quotation is a sentence of its own or most of one, not some words in quotation marks. */
function endsWhole({ doc }: Scene, { to, close }: Quotation): boolean {
  return /^[.,!?…]$/.test(doc.tokens[to - 1]?.text ?? '') || doc.tokens[close]?.text === ',';
}

const gapIsThin = ({ doc }: Scene, from: number, to: number) => to - from <= 4 && doc.tokens.slice(from, to).every(({ text, lower }) => /^[,–—-]$/.test(text) || /^(?:and|the)$/.test(lower));

function opensBehind({ doc }: Scene, end: number, open: number): boolean {
  const gap = doc.tokens.slice(end, open);
  return gap.length <= 8 && gap.length > 0 && /^[:,.]$/.test(gap.at(-1)!.text) && gap.slice(0, -1).every(({ kind, lower }) => kind !== 'word' || !/^(?:that|to|which|who|and)$/.test(lower));
}

/** "Our workers," he said, "learn more": one quotation in two parts. */
const interrupted = ({ doc }: Scene, before: Quotation, after: Quotation) => doc.tokens[before.to - 1]?.text === ',' && !doc.tokens[after.from]?.cap;

/** "S, X said." */
function trailing(scene: Scene, trigger: Trigger, speaker: Speaker, found: readonly Saying[], cast: Cast, mentions: readonly Mention[]): Saying | null {
  const { doc, sentence } = scene;
  if (!trigger.verb.takes.includes('clause') || found.length > 0 || trigger.verb.act !== 'assertive') return null;
  const subject = directSubject(scene, trigger.from);
  const inverted = invertedSubject(scene, trigger);
  const group = inverted && doc.tokens[trigger.from - 1]?.text === ',' ? inverted : subject;
  const start = group && group === subject ? group.from : trigger.from;
  if (!group || doc.tokens[start - 1]?.text !== ',') return null;
  const who = speakerFrom(group, cast, mentions) ?? speaker;
  const from = sentence.from;
  const to = trimmed(scene, from, start);
  if (to - from < 5) return null;
  return { from, to, sentence: sentence.index, speaker: who, mode: 'indirect', act: actOf(doc, trigger, { from, to, frame: 'clause' }), rule: 'claim:attributed-before', trigger };
}

/** "According to X, S". */
function accordingTo(scene: Scene, triggers: readonly Trigger[], cast: Cast, mentions: readonly Mention[]): Saying[] {
  const { doc, sentence, groups } = scene;
  const at = doc.tokens.findIndex((token, i) => i >= sentence.from && i < sentence.to && token.lower === 'according' && doc.tokens[i + 1]?.lower === 'to');
  if (at < 0 || at >= sentence.to) return [];
  const group = groups.find(({ from }) => from === at + 2);
  if (!group || group.mentions[0]!.kind === 'state' || group.mentions.at(-1)!.possessive) return [];
  const speaker = speakerFrom(group, cast, mentions);
  if (!speaker || speaker.joint) return [];
  const front = at <= sentence.from + 3;
  const from = front ? group.to + (doc.tokens[group.to]?.text === ',' ? 1 : 0) : sentence.from;
  const to = front ? trimmed(scene, from, sentence.to) : trimmed(scene, from, at);
  if (to - from < 4 || triggers.some((trigger) => trigger.from >= from && trigger.from < to)) return [];
  return [{ from, to, sentence: sentence.index, speaker, mode: 'indirect', act: 'assertive', rule: 'claim:according-to', trigger: { from: at, to: at + 2 } }];
}

/** A quotation that stands by itself goes on with the speaker before. */
function continuing(scene: Scene, quotations: readonly Quotation[], said: Map<Quotation, Saying>, previous: Speaker | null, sayings: Saying[]): Speaker | null {
  if (!previous) return null;
  const { sentence } = scene;
  const alone = quotations.find((quotation) => !said.has(quotation) && quotation.open === sentence.from && quotation.close >= sentence.to - 1);
  if (!alone) return null;
  const next = saying(scene, alone, previous, null);
  said.set(alone, next);
  sayings.push(next);
  return previous;
}
