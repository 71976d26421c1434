import type { Group } from '../mentions/groups.ts';
import type { Scene } from '../frames/scene.ts';
import { directSubject } from './speakers.ts';
import { isDiscussion, type Trigger } from './triggers.ts';

/** A stretch of tokens that is said. */
export interface Content {
  from: number;
  to: number;
  frame: string;
}

const SKIP_TIME = /^(?:today|yesterday|here|also|again|monday|tuesday|wednesday|thursday|friday|saturday|sunday|later|afterwards|then|further|separately|strongly|once|morning|evening|night|reporters|journalists|newsmen|that|tonight)$/;

/** Where the content behind a trigger begins, by the frames that its verb takes. */
export function contentStart(scene: Scene, trigger: Trigger): Content | null {
  const { doc, sentence, groups } = scene;
  const { tokens } = doc;
  let at = trigger.to;
  while (at < sentence.to && /^(?:also|again|further|once|strongly|today|here|only|both|with|jointly|in|particular|,)$/.test(tokens[at]!.lower) && skippable(scene, at)) at++;
  if (trigger.verb.recipient) at = behindRecipient(groups, scene, at);
  const that = thatBehind(scene, at, trigger);
  for (const frame of trigger.verb.takes) {
    if (frame === 'clause' && that !== null) return { from: that, to: sentence.to, frame };
    const from = startOf(scene, at, frame, trigger);
    if (from !== null && from < sentence.to) return { from, to: sentence.to, frame };
  }
  return null;
}

/** "with satisfaction that", ", in particular, that": words that may stand between verb and content. */
function skippable({ doc, sentence }: Scene, at: number): boolean {
  const { lower } = doc.tokens[at]!;
  const ahead = doc.tokens.slice(at, Math.min(sentence.to, at + 5)).map((token) => token.lower);
  if (/^(?:with|in|,|particular)$/.test(lower)) return ahead.includes('that') && ahead.indexOf('that') <= 4;
  return true;
}

function behindRecipient(groups: readonly Group[], { doc, sentence }: Scene, at: number): number {
  const group = groups.find(({ from }) => from === at);
  if (group) return group.to;
  let i = at;
  while (i < sentence.to && i - at < 7 && !/^(?:that|about|of|on|,|:)$/.test(doc.tokens[i]!.lower) && !/^["“‘]$/.test(doc.tokens[i]!.text)) i++;
  return /^(?:that|about|of|on)$/.test(doc.tokens[i]?.lower ?? '') && i < sentence.to ? i : at;
}

/** The token behind "that" where it follows the verb, times and places between them allowed. */
function thatBehind({ doc, sentence, groups }: Scene, at: number, trigger: Trigger): number | null {
  const limit = Math.min(sentence.to, at + 12);
  for (let i = at; i < limit; i++) {
    const { lower, kind } = doc.tokens[i]!;
    if (lower === 'that') return i === at || between(doc, at, i) ? i + 1 : null;
    if (kind === 'mark' && lower !== ',') return null;
    if (groups.some(({ from }) => from === i) && !trigger.verb.recipient && !/^(?:to)$/.test(doc.tokens[i - 1]!.lower)) return null;
  }
  return null;
}

/** Only time, place and recipient stand between the verb and "that". */
const between = (doc: Scene['doc'], from: number, to: number) =>
  doc.tokens.slice(from, to).every(({ lower, cap, kind }) => cap || kind === 'number' || SKIP_TIME.test(lower) || /^(?:on|in|at|the|to|a|an|his|her|their|after|during|for|,|it|meeting|visit|return|with|of|by|satisfaction|regret|appreciation|concern|pleasure|confidence|conviction|week|hope|belief|opinion|view|fact|minister|president|side|part|deep)$/.test(lower));

function startOf(scene: Scene, at: number, frame: string, trigger: Trigger): number | null {
  const { doc, sentence } = scene;
  const token = doc.tokens[at];
  if (!token || at >= sentence.to) return null;
  const { lower } = token;
  switch (frame) {
    case 'infinitive':
      return lower === 'to' && /^\p{Ll}/u.test(doc.tokens[at + 1]?.text ?? '') && !/^(?:the|a|an|its|their|his|her|this|that|all)$/.test(doc.tokens[at + 1]!.lower) && !/ing$/.test(doc.tokens[at + 1]!.lower) ? at : null;
    case 'clause': {
      const from = pastTime(scene, at);
      return clauseAt(scene, from) ? from : null;
    }
    case 'person':
    case 'phrase':
      return phraseAt(scene, at, trigger) ? at : null;
    case 'as':
      return asBehind(scene, at) ? at : null;
    default:
      break;
  }
  const preposition = frame.startsWith('after:') ? frame.slice(6) : frame === 'about' ? 'about' : null;
  if (preposition === null) return null;
  // "pointed to": the preposition is part of the verb already.
  if (doc.tokens[trigger.to - 1]!.lower === preposition) return phraseAt(scene, at, trigger) ? at : null;
  return lower === preposition && phraseAt(scene, at + 1, trigger) ? at + 1 : null;
}

/** "said here Monday …", "said on Tuesday …". */
function pastTime({ doc, sentence }: Scene, at: number): number {
  let i = at;
  while (i < sentence.to && i - at < 6 && (SKIP_TIME.test(doc.tokens[i]!.lower) || (/^(?:on|in|at|late|early)$/.test(doc.tokens[i]!.lower) && (SKIP_TIME.test(doc.tokens[i + 1]?.lower ?? '') || /^(?:late|early)$/.test(doc.tokens[i]!.lower))))) i++;
  return i;
}

const FINITE = /^(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|does|do|did|cannot|'s|'re|'ll|wants|wish|wishes|needs|need|remains|remain|continues|continue|supports|support|hopes|stands|stand|adheres|hope|became|become|becomes|shall|seeks|considers|claims|flies|said|made|took|gave|saw|led|began|came|went|got|left|felt|found|lost|met|put|set)$/;

/** A clause with a subject and a finite verb begins here. */
export function clauseAt({ doc, sentence }: Scene, at: number): boolean {
  const first = doc.tokens[at];
  if (!first || at >= sentence.to) return false;
  if (first.kind === 'mark') return /^["“‘'«(]$/.test(first.text);
  if (/^(?:by|at|on|with|of|for|to|from|when|after|before|during|as|about|that|nothing|so|which|and|but|or)$/.test(first.lower)) return /^(?:on|at|during|after|when|as|with|for|if|in|from|to)$/.test(first.lower) && commaClause(doc, at, sentence.to);
  for (let i = at + 1; i < Math.min(sentence.to, at + 30); i++) {
    const { lower } = doc.tokens[i]!;
    if (FINITE.test(lower) || /(?:ed)$/.test(lower)) return true;
    if (/^[.;:?!]$/.test(lower)) return false;
  }
  return false;
}

const commaClause = (doc: Scene['doc'], at: number, end: number) => doc.tokens.slice(at, Math.min(end, at + 14)).some(({ text }) => text === ',');

function phraseAt({ doc, sentence }: Scene, at: number, _trigger: Trigger): boolean {
  const first = doc.tokens[at];
  if (!first || at >= sentence.to) return false;
  if (first.kind === 'mark') return /^["“‘'«$€£]$/.test(first.text);
  return !/^(?:by|at|with|of|for|from|when|after|before|during|as|about|whether|if|and|but|or|to|in|on|where|which|who|so|not|it)$/.test(first.lower) || (first.lower === 'it' && /^(?:as)$/.test(doc.tokens[at + 1]?.lower ?? ''));
}

const asBehind = ({ doc, sentence }: Scene, at: number) => {
  const first = doc.tokens[at];
  if (!first || /^(?:on|for|off|upon|by|to|in|at)$/.test(first.lower)) return false;
  return doc.tokens.slice(at + 1, Math.min(sentence.to, at + 26)).some(({ lower, text }) => lower === 'as' || /^["“‘]$/.test(text));
};

/** Cuts a content where the sentence goes on to another saying, and trims its ends. */
export function contentEnd(scene: Scene, content: Content, triggers: readonly Trigger[]): number {
  const { doc, sentence } = scene;
  let end = sentence.to;
  for (const next of triggers) {
    if (next.from <= content.from) continue;
    const cut = cutBefore(scene, next, content.from);
    if (cut !== null && cut > content.from) {
      end = cut;
      break;
    }
  }
  for (let i = content.from + 1; i < end; i++) {
    if (isDiscussion(doc, i) && coordinated(scene, i)) {
      const cut = connectorBefore(scene, i);
      if (cut !== null && cut > content.from) end = Math.min(end, cut);
    }
    if (doc.tokens[i]!.lower === 'according' && doc.tokens[i + 1]?.lower === 'to' && doc.tokens[i - 1]!.text === ',') end = Math.min(end, i - 1);
  }
  return trimmed(scene, content.from, end);
}

/** Where a later reporting verb begins its own part; `null` where it belongs to the content. */
function cutBefore(scene: Scene, next: Trigger, from: number): number | null {
  const { doc } = scene;
  const subject = next.participle ? null : directSubject(scene, next.from);
  if (subject && subject.from > from) {
    const before = doc.tokens[subject.from - 1]!;
    if (/^(?:and|while|but|whereas|;)$/.test(before.lower)) return subject.from - 1 - (doc.tokens[subject.from - 2]?.text === ',' ? 1 : 0);
    if (before.text === ',') return subject.from - 1;
    if (before.text === '"' || before.text === '”' || before.text === '’') return subject.from;
    return null;
  }
  return coordinated(scene, next.from) ? connectorBefore(scene, next.from) : invertedCut(scene, next);
}

/** ", said the minister": the attribution behind the content. */
function invertedCut({ doc, groups }: Scene, next: Trigger): number | null {
  return doc.tokens[next.from - 1]?.text === ',' && groups.some(({ from }) => from === next.to) ? next.from - 1 : null;
}

const LINKS = /^(?:and|but|while|also|again|further|then|to|as|well|in|turn|strongly|,|has|had|have|once|later|instead|both|before|thereby|he|she|they|by)$/;

function coordinated(scene: Scene, at: number): boolean {
  return connectorBefore(scene, at) !== null;
}

/** The connector that joins a verb to the saying before it: its first token. */
function connectorBefore({ doc, sentence }: Scene, at: number): number | null {
  let i = at - 1;
  let found: number | null = null;
  while (i > sentence.from && at - i <= 5 && (LINKS.test(doc.tokens[i]!.lower) || /ly$/.test(doc.tokens[i]!.lower))) {
    if (/^(?:and|but|while|,|before)$/.test(doc.tokens[i]!.lower)) found = i;
    i--;
  }
  return found;
}

export function trimmed({ doc }: Scene, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && /^(?:[.,;:!?–—-]|and|but|while)$/.test(doc.tokens[end - 1]!.lower)) end--;
  return end;
}

/** Parts of a content under one verb: "that A and that B", "A is …, and B will …". */
export function split(scene: Scene, content: Content, end: number): [number, number][] {
  const { doc } = scene;
  const parts: [number, number][] = [];
  let from = content.from;
  let depth = 0;
  for (let i = content.from + 1; i < end - 2; i++) {
    const { lower, text } = doc.tokens[i]!;
    if (/^["“”]$/.test(text)) depth = depth === 0 ? 1 : 0;
    if (depth === 1 || !/^(?:and|but|while)$/.test(lower)) continue;
    const next = i + 1;
    const that = doc.tokens[next]!.lower === 'that' && !/^(?:of)$/.test(doc.tokens[next + 1]?.lower ?? '') && content.frame === 'clause';
    if (!that && !(content.frame === 'clause' && fullClauses(scene, from, i, next, end))) continue;
    parts.push([from, trimmed(scene, from, i)]);
    from = that ? next + 1 : next;
  }
  parts.push([from, end]);
  return parts.filter(([a, b]) => b > a);
}

const AUX = /^(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|does|did|cannot|remains|stands|hopes|wants)$/;

/** Both conjuncts have a subject and a finite verb of their own. */
function fullClauses({ doc }: Scene, from: number, at: number, next: number, end: number): boolean {
  if (!doc.tokens.slice(from, at).some(({ lower }) => AUX.test(lower))) return false;
  const first = doc.tokens[next]!;
  if (AUX.test(first.lower) || /^(?:to|not|also|therefore|then|thus|in|by|with|for|of|on|at|from|it)$/.test(first.lower)) return first.lower === 'it' && AUX.test(doc.tokens[next + 1]?.lower ?? '');
  for (let i = next + 1; i < Math.min(end, next + 9); i++) {
    const { lower, text } = doc.tokens[i]!;
    if (AUX.test(lower)) return true;
    if (/^[,;:]$/.test(text) || /^(?:that|which|who|to|where|when|of|for|and|whose|by)$/.test(lower)) return /^(?:of|for|and|by)$/.test(lower) ? i < next + 7 && lower !== 'and' && doc.tokens.slice(i, Math.min(end, i + 6)).some((token) => AUX.test(token.lower)) && !doc.tokens.slice(i, Math.min(end, i + 6)).some((token) => /^(?:that|which|who)$/.test(token.lower)) : false;
  }
  return false;
}
