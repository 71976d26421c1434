import { citiesNamed } from '../cities.ts';
import type { Scene } from '../frames/scene.ts';
import { phraseIn } from '../words.ts';
import { clauseAt, FINITE, momentThat, thatBehind } from './clauses.ts';
import { behindOccasion } from './occasion-before.ts';
import { FEELING, FILLER, MONTH } from './time-words.ts';
import type { Trigger } from './trigger.ts';

/** Adverbs, times, places, insertions and "with satisfaction" between verb and content. */
export function behindFillers(scene: Scene, from: number, trigger: Trigger): number {
  const { doc, sentence, groups } = scene;
  let at = from;
  for (let guard = 0; guard < 6 && at < sentence.to; guard++) {
    const { lower, kind } = doc.tokens[at]!;
    const next = doc.tokens[at + 1];
    const occasionEnd = behindOccasion(doc, at, sentence.to, trigger);
    if (kind === 'word' && FILLER.test(lower) && lower !== 'only' && !/^(?:early|family)$/.test(lower)) at++;
    else if (lower === 'only' && next?.lower !== 'a') at++;
    else if (
      /^(?:on|late|early|earlier|later|last|this)$/.test(lower) &&
      next &&
      (FILLER.test(next.lower) || MONTH.has(next.lower) || next.kind === 'number')
    )
      at += MONTH.has(next.lower) && doc.tokens[at + 2]?.kind === 'number' ? 3 : 2;
    // "earlier this week", "later in the day".
    else if (
      /^(?:earlier|later)$/.test(lower) &&
      /^(?:this|that|in)$/.test(next?.lower ?? '') &&
      thatBehind(scene, at + 2) !== null
    )
      at = thatBehind(scene, at + 2)! - 1;
    // "said Friday (local time) that".
    else if (lower === '(' && at > from) {
      const close = closingBracket(doc, at);
      if (close === null) return at;
      at = close + 1;
    } else if (
      lower === 'in' &&
      next &&
      !next.cap &&
      /^(?:principle|particular|response|reply|return|turn|conclusion|closing|addition)$/.test(next.lower)
    )
      at += 2;
    else if (
      /^(?:in|at)$/.test(lower) &&
      groups.some(({ from: start, mentions }) => start === at + 1 && mentions[0]!.kind === 'state')
    )
      at = groups.find(({ from: start }) => start === at + 1)!.to;
    // "said before flying home that", "said in a televised address that".
    else if (occasionEnd !== null) at = occasionEnd;
    // "affirmed during the meeting the need".
    else if (OCCASION.test(phraseIn(doc, at, at + 3))) at += 3;
    // "said in Berlin he regretted it"
    else if (lower === 'in' && pastTown(doc, at + 1) > at) at = pastTown(doc, at + 1);
    else if (
      lower === 'with' &&
      /^(?:great |deep |profound |particular |keen |some |much |regard|)?/.test(next?.lower ?? '')
    ) {
      const end = withFeeling(doc, at);
      if (end === null) return at;
      at = end;
    } else if (lower === ',') {
      const end = insertionEnd(scene, at, trigger);
      if (end === null) return at;
      at = end;
    } else return at;
  }
  return at;
}

/** "(Chilean time)": the bracket that closes an insertion of few words. */
function closingBracket({ tokens }: Scene['doc'], open: number): number | null {
  for (let i = open + 1; i <= open + LONGEST_BRACKET; i++) if (tokens[i]?.text === ')') return i;
  return null;
}
const LONGEST_BRACKET = 5;

const OCCASION =
  /^(?:in|during|at) (?:(?:its|a|his|her|their|the) (?:statement|release|readout|tweet|post|communiqu[eé])|(?:the|their|this) (?:meeting|talks|conversation|call|session|audience|discussions|visit))$/;

/** The token behind a town of the gazetteer at `at`, 0 where none stands there. */
function pastTown(doc: Scene['doc'], at: number): number {
  for (let to = at + 3; to > at; to--)
    if (doc.tokens[at]?.cap && doc.tokens[to - 1]?.cap && citiesNamed(textOf(doc, at, to)).length > 0)
      return to;
  return 0;
}

const textOf = ({ text, tokens }: Scene['doc'], from: number, to: number): string =>
  text.slice(tokens[from]!.start, tokens[to - 1]!.end);

/** The token behind "with (great) satisfaction". */
function withFeeling(doc: Scene['doc'], at: number): number | null {
  for (let i = at + 1; i < at + 4; i++)
    if (FEELING.test(doc.tokens[i]?.lower ?? '') && doc.tokens[i]!.lower !== 'reference') return i + 1;
  return null;
}

/** "underscored, on the anniversary of the treaty, the need": the token behind the second comma. */
function insertionEnd({ doc, sentence }: Scene, comma: number, _trigger: Trigger): number | null {
  const first = doc.tokens[comma + 1]?.lower ?? '';
  if (
    !/^(?:on|in|during|at|after|among|inter|as|once|for|with|however|too|before|through|while|without|speaking|amid)$/.test(
      first,
    )
  )
    return null;
  for (let i = comma + 2; i < Math.min(sentence.to, comma + 20); i++) {
    if (doc.tokens[i]!.text === ',') return i + 1;
    if (/^[.;:"“]$/.test(doc.tokens[i]!.text) || doc.tokens[i]!.lower === 'that') return null;
  }
  return null;
}

/** "stressed to A the need", "requested from the other side data": the token behind whom it is said to. */
export function behindAddressee({ doc, groups }: Scene, at: number): number {
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
      !group &&
      i - at >= 1 &&
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
