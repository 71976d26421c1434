import type { Group } from '../mentions/groups.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Sentence, Tokenised } from '../sentences.ts';

/** One sentence with what was found in it: what the frame rules work on. */
export interface Scene {
  doc: Tokenised;
  sentence: Sentence;
  mentions: Mention[];
  groups: Group[];
}

const PREPOSITIONS = new Set(
  `of with by to from for in on between against at into about including than upon toward towards via through within without among amid under over
  behind during following concerning regarding like despite per alongside near`.split(/\s+/),
);
const TRANSITIVE =
  /(?:ed|ing|met|told|meets|hosts|receives|thanks|urges|asks|visits|gave|saw|made|hold|held|has|had|is|was|were|are|be|been|led)$/;

const isSide = (mention: Mention) =>
  !mention.possessive && (mention.kind !== 'state' || mention.determiner === null);

/** The group of actors before token `at` that can be the subject of what stands there. */
export function subjectBefore(scene: Scene, at: number): Group | null {
  const { doc, sentence, groups } = scene;
  let state: Group | null = null;
  for (let k = groups.length - 1; k >= 0; k--) {
    const group = groups[k]!;
    if (group.to > at) continue;
    if (!isSide(group.mentions.at(-1)!)) continue;
    const before = group.from > sentence.from ? doc.tokens[group.from - 1]! : null;
    const led = before?.lower === 'by' && /^(?:led|headed)$/.test(doc.tokens[group.from - 2]?.lower ?? '');
    if (
      before &&
      !led &&
      before.kind === 'word' &&
      (PREPOSITIONS.has(before.lower) ||
        (!before.cap &&
          TRANSITIVE.test(before.lower) &&
          !/^(?:morning|evening|meeting|king)$/.test(before.lower)))
    )
      continue;
    if (closedOff(doc, group, at)) continue;
    // A state before the verb is often the end of a place ("in Oslo, Norway"): a person further left is the subject.
    if (group.mentions.every(({ kind }) => kind === 'state')) state ??= group;
    else return group;
  }
  return state;
}

/** A clause ends between the group and the verb: "A said B met C" leaves only B. */
function closedOff(doc: Tokenised, group: Group, at: number): boolean {
  for (let i = group.to; i < at; i++) if (/^[;:?!]$/.test(doc.tokens[i]!.text)) return true;
  return false;
}

/** "with officials, including Foreign Minister X": those named stand for the rest. */
export function specified({ doc, groups }: Scene, group: Group): Group {
  const { mentions, to } = group;
  if (mentions.some(({ name }) => name !== null)) return group;
  const at = doc.tokens[to]?.text === ',' ? to + 1 : to;
  if (!/^(?:including|notably)$/.test(doc.tokens[at]?.lower ?? '')) return group;
  return groups.find(({ from }) => from > at && from <= at + 4) ?? group;
}

const FILLER_STOP =
  /^(?:who|whom|which|that|because|while|whereas|where|when|after|before|although|though|if|whether|but|said|says|told|discussed|and|or|however|as)$/;

export interface ObjectOptions {
  marks: readonly string[];
  reach?: number;
}

/** The group of actors behind token `at` that a verb takes as its object, directly or behind a preposition. */
export function objectAfter(
  scene: Scene,
  at: number,
  { marks, reach = 28 }: ObjectOptions,
): { group: Group; mark: string } | null {
  const { doc, sentence, groups } = scene;
  const limit = Math.min(sentence.to, at + reach);
  const direct = marks.includes('direct');
  let onlyFiller = true;
  for (let i = at; i < limit; ) {
    const token = doc.tokens[i]!;
    const group = groups.find(({ from }) => from === i);
    if (group?.mentions.at(-1)!.possessive && direct) {
      i = group.to + 1;
      continue;
    }
    if (group) {
      const before = i > at ? markBefore(doc, i - 1, at, marks) : '';
      if (direct && before === 'by' && /^(?:led|headed)$/.test(doc.tokens[i - 2]?.lower ?? ''))
        return { group, mark: 'direct' };
      if (marks.includes(before)) return { group, mark: before };
      if (direct && onlyFiller && !PREPOSITIONS.has(before) && i - at <= 18) return { group, mark: 'direct' };
      if (!PREPOSITIONS.has(before)) onlyFiller = false;
      i = group.to;
      if (isVerbLike(doc.tokens[i]?.lower ?? '') && !marks.includes('with')) return null;
      continue;
    }
    if (FILLER_STOP.test(token.lower) || /^[;:?!.]$/.test(token.text)) return null;
    if (token.lower === 'to' && !marks.includes('to') && i > at + 1) return null;
    if (
      token.kind === 'word' &&
      !token.cap &&
      !PREPOSITIONS.has(token.lower) &&
      !TIME_FILLER.has(token.lower) &&
      !PLACE_FILLER.has(token.lower)
    )
      onlyFiller = false;
    i++;
  }
  return null;
}

/** The word before a group, or the mark before its unread modifiers ("with the republic's negotiator", "with Fujian Governor X"). */
function markBefore(doc: Tokenised, at: number, from: number, marks: readonly string[]): string {
  const first = doc.tokens[at]!;
  if (!first.cap && !/^['’]s$/.test(first.text)) return first.lower;
  for (let i = at; i >= Math.max(from, at - 6); i--) {
    const { lower, kind, text } = doc.tokens[i]!;
    if (marks.includes(lower)) return lower;
    if (PREPOSITIONS.has(lower) || (kind === 'mark' && !/^['’]s$/.test(text))) return first.lower;
  }
  return first.lower;
}

const isVerbLike = (lower: string) =>
  /^(?:said|told|added|noted|stressed|is|was|has|will|are|were)$/.test(lower);

const TIME_FILLER = new Set(
  `today yesterday tomorrow here there now morning evening afternoon night late early earlier again also separately jointly twice once briefly privately first then this that last next the a his her their its
  hours week month later together virtually personally bilaterally remotely secretly quietly just`.split(
    /\s+/,
  ),
);
const PLACE_FILLER = new Set(
  `palace residence office capital city sidelines margins headquarters ministry house hall town hotel airport state presidential official private country holiday summer country’s city's seat
  margin occasion forum conference summit meeting assembly framework island coast village audience`.split(
    /\s+/,
  ),
);
