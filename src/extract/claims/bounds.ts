import type { Scene } from '../frames/scene.ts';
import { DISCUSSION_VERBS, NARRATIVE_VERBS } from '../lexicon/reporting-verbs.ts';
import type { Content } from './content.ts';
import { directSubject } from './subjects.ts';
import type { Trigger } from './triggers.ts';

/** Where what is said ends: before the next saying, an attribution behind it, or the narrative that goes on. */
export function contentEnd(
  scene: Scene,
  content: Content,
  trigger: Trigger,
  triggers: readonly Trigger[],
): number {
  const { sentence } = scene;
  let end = sentence.to;
  for (const next of triggers) {
    if (next.from <= content.from) continue;
    const cut = cutBefore(scene, next, trigger, content, triggers);
    if (cut !== null && cut > content.from) {
      end = cut;
      break;
    }
  }
  for (let i = content.from + 1; i < end; i++) {
    const cut =
      narrativeCut(scene, i, content) ??
      attributionCut(scene, i) ??
      commentCut(scene, i) ??
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
  const subject = next.form === 'ing' ? null : directSubject(scene, next.from, triggers);
  if (subject && subject.from > content.from) {
    const before = doc.tokens[subject.from - 1]!;
    if (doc.tokens[subject.from]!.lower === 'that') return null;
    if (/^(?:and|while|but|whereas|;)$/.test(before.lower))
      return subject.from - 1 - (doc.tokens[subject.from - 2]?.text === ',' ? 1 : 0);
    if (before.text === ',') return relative(scene, content.from, subject.from - 1) ? null : subject.from - 1;
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
  const cut = connectorBefore(scene, next.from);
  if (cut === null) return invertedCut(scene, next);
  if ((next.verb.weak || next.verb.nouns) && relative(scene, content.from, cut)) return null;
  // "called on A to sign the treaty and thank …" is one; a past form or a participle behind a comma is another saying.
  if (next.form === 'ing' && !/^(?:,|while|before|after|by|and)$/.test(doc.tokens[cut]!.lower)) return null;
  if (next.form === 'ing' && doc.tokens[cut]!.lower === 'and' && trigger.form !== 'ing') return null;
  if (next.form === 'base' || next.form === 'infinitive') return null;
  return cut;
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

const LINKS =
  /^(?:and|but|while|also|again|further|then|to|as|well|in|turn|strongly|,|has|had|have|once|later|instead|both|before|after|thereby|he|she|they|by|at|same|time|the|for|his|her|their|part|turn|additionally|separately|on|this|that|regard|context|connection|respect)$/;

/** The connector that joins a verb to the saying before it: its first token. */
export function connectorBefore({ doc, sentence }: Scene, at: number): number | null {
  let i = at - 1;
  let found: number | null = null;
  while (
    i > sentence.from &&
    at - i <= 7 &&
    (LINKS.test(doc.tokens[i]!.lower) || /ly$/.test(doc.tokens[i]!.lower))
  ) {
    if (/^(?:and|but|while|,|before|after|by)$/.test(doc.tokens[i]!.lower)) found = i;
    i--;
  }
  return found;
}

/** "thanked A for his help and left for B", "… and discussed C". */
function narrativeCut(scene: Scene, at: number, content: Content): number | null {
  const { lower } = scene.doc.tokens[at]!;
  const subject = groupBefore(scene, at);
  if (
    subject !== null &&
    DISCUSSION_VERBS.has(lower) &&
    /^(?:and|while)$/.test(scene.doc.tokens[subject - 1]!.lower)
  )
    return subject - 1;
  const joined = /^(?:and|,|then|also|later|jointly|before|but)$/.test(scene.doc.tokens[at - 1]!.lower);
  if (!joined) return null;
  if (DISCUSSION_VERBS.has(lower) || (NARRATIVE_VERBS.has(lower) && content.frame !== 'clause'))
    return connectorBefore(scene, at);
  return null;
}

/** The first token of the actors right before a verb. */
function groupBefore({ doc, groups }: Scene, at: number): number | null {
  const end = /^(?:also|then|later|had|have|has)$/.test(doc.tokens[at - 1]!.lower) ? at - 1 : at;
  return groups.find(({ to }) => to === end)?.from ?? null;
}

/** ", according to A", ", as he put it", ", A's office said". */
function attributionCut({ doc }: Scene, at: number): number | null {
  const { lower } = doc.tokens[at]!;
  const comma = doc.tokens[at - 1]!.text === ',';
  if (lower === 'according' && doc.tokens[at + 1]?.lower === 'to') return comma ? at - 1 : at;
  if (
    comma &&
    lower === 'as' &&
    /^(?:he|she|they)$/.test(doc.tokens[at + 1]?.lower ?? '') &&
    /^(?:put|said|called|says)$/.test(doc.tokens[at + 2]?.lower ?? '')
  )
    return at - 1;
  return comma && saidBySource(doc, at) ? at - 1 : null;
}

/** "the sources said", "an aide said", "state radio reported": words of attribution of a source that takes no part. */
function saidBySource(doc: Scene['doc'], at: number): boolean {
  for (let i = at + 1; i < at + 9; i++) {
    const token = doc.tokens[i];
    if (!token || /^(?:[,;]|that|to|for|with|and)$/.test(token.lower)) return false;
    if (token.lower === 'told') return true;
    if (/^(?:said|says|reported|reports|added|stated)$/.test(token.lower))
      return /^(?:[.,"”]|on|in|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|here|late|yesterday)$/.test(
        doc.tokens[i + 1]?.lower ?? '.',
      );
  }
  return false;
}

/** ", a point on which …", ", a call that …": the writer's comment on what was said. */
function commentCut({ doc }: Scene, at: number): number | null {
  if (doc.tokens[at - 1]!.text !== ',' || !/^(?:an?|something|adding)$/.test(doc.tokens[at]!.lower))
    return null;
  for (let i = at + 1; i < at + 5; i++) {
    const lower = doc.tokens[i]?.lower ?? '';
    if (
      /^(?:point|idea|call|move|request|proposal|demand|view|position|suggestion|charge|remark|step|stance|offer|plea|appeal|allegation|accusation|claim|reference|warning|issue|proposition)$/.test(
        lower,
      )
    )
      return at - 1;
    if (/^(?:of|,|and|to|that)$/.test(lower)) return null;
  }
  return null;
}

/** ", while B …", "; the minister …": another actor's clause. */
function clauseCut({ doc, groups }: Scene, at: number, content: Content): number | null {
  const { lower, text } = doc.tokens[at]!;
  if (text === ';')
    return content.frame === 'clause' && doc.tokens[at + 1]?.lower === 'that'
      ? null
      : groups.some(({ from }) => from === at + 1) || content.frame !== 'clause'
        ? at
        : null;
  if (!/^(?:while|whereas)$/.test(lower) || doc.tokens[at - 1]!.text !== ',') return null;
  const mentions = groups.find(({ from }) => from === at + 1)?.mentions ?? [];
  const actor = mentions.some(({ kind }) => /^(?:person|office|joint|pronoun|delegation)$/.test(kind));
  return actor && !mentions.at(-1)?.possessive ? at - 1 : null;
}

/** "… during their meeting", "… in a telephone conversation with B": the occasion is no part of a noun phrase or a bare clause. */
function occasionCut({ doc }: Scene, from: number, end: number, trigger: Trigger): number {
  if (trigger.verb.takes[0] === 'infinitive') return end;
  for (let i = end - 2; i > Math.max(from + 2, end - 16); i--) {
    if (!/^(?:during|in|at|after|following|on)$/.test(doc.tokens[i]!.lower)) continue;
    const words = doc.tokens.slice(i + 1, Math.min(end, i + 7)).map(({ lower }) => lower);
    const noun = words.findIndex((word) =>
      /^(?:meeting|talks|conversation|call|encounter|audience|telephone|phone|briefing)$/.test(word),
    );
    if (
      noun > 0 &&
      noun < 4 &&
      /^(?:the|their|a|his|her|today|this|an)$/.test(words[0]!) &&
      doc.tokens
        .slice(i, end)
        .every(({ lower }) => !/^(?:that|and|which|to|on|of|between)$/.test(lower) || lower === 'on') &&
      /^(?:during|in|at|after|following)$/.test(doc.tokens[i]!.lower)
    )
      return /^(?:at|in)$/.test(doc.tokens[i]!.lower) && words[noun] === 'talks' ? end : i;
  }
  return end;
}

export function trimmed({ doc }: Scene, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && /^(?:[.,;:!?–—-]|and|but|while)$/.test(doc.tokens[end - 1]!.lower)) end--;
  return end;
}
