import { ARTICLES, CLAUSE_OPENERS, PREPOSITIONS } from '../lexicon/function-words.ts';
import { OBJECT_FILLERS } from '../lexicon/object-fillers.ts';
import { DISCLOSED, SAID } from '../lexicon/saying.ts';
import type { Group } from '../mentions/groups.ts';
import { isGenitiveMark, isOwnerMark } from '../text/apostrophes.ts';
import type { Tokenised } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { oneOf, someWord, wordAt, wordSet } from '../text/words.ts';
import { apposedList } from './apposed-list.ts';
import { withPastRelative } from './past-relative.ts';
import type { Scene } from './scene.ts';
import { leads } from './subject.ts';

export interface ObjectOptions {
  /** Prepositions that may stand before the object; `direct` for none. */
  marks: readonly string[];
  /** How many tokens away it may begin. */
  reach?: number;
}

export interface MarkedObject {
  group: Group;
  mark: string;
  /** It opens the sentence, before its subject. */
  fronted?: true;
}

/** Behind a group, these begin what is told of it: it is the subject of another clause. */
const PREDICATES = wordSet('said told added noted stressed is was has will are were');
const TELLING = new Set([...SAID, ...DISCLOSED]);
const IS = wordSet('was is were are');
const MAX_OF_TELLER = 5;

/** "officials in both countries said": a verb of telling before the next comma. */
function tells(doc: Tokenised, at: number): boolean {
  for (let i = at; i < at + MAX_OF_TELLER; i++) {
    if (TELLING.has(wordAt(doc, i))) return true;
    if (/^[,.;:]?$/.test(wordAt(doc, i))) return false;
  }
  return false;
}

/** A direct object stands no further away than this, however much filler is between. */
const DIRECT_REACH = 18;

/**
 * The group of actors behind token `at` that a verb or noun takes as its object, directly or behind a preposition:
 * "B" in "met on Friday in the capital with B". Declines where a clause or another predicate begins before it.
 */
export function objectAfter(
  scene: Scene,
  at: number,
  { marks, reach = 28 }: ObjectOptions,
): MarkedObject | null {
  const { doc, sentence, groups } = scene;
  let limit = Math.min(sentence.to, at + reach);
  const direct = marks.includes('direct');
  let onlyFiller = true;
  let unread = Number.POSITIVE_INFINITY;
  // Groups that are passed over are as long as their titles: their words do not count.
  let passed = 0;
  for (let i = at; i < limit; ) {
    const group = groups.find(({ from }) => from === i);
    if (!group) {
      if (endsReach(doc, i, at, marks)) return null;
      if (!isFiller(doc.tokens[i]!) && !isOwner(doc, i)) unread = Math.min(unread, i);
      i++;
    } else if (isInName(doc, group)) i = group.to;
    else if (group.mentions.at(-1)!.possessive && ownsNext(groups, group)) i = group.to;
    else if ((direct || ownsUnread(doc, group)) && group.mentions.at(-1)!.possessive) i = group.to + 1;
    else {
      const before = i > at ? wordBefore(doc, i - 1, at, marks) : '';
      const plain = onlyFiller && unread >= phraseStart(doc, i, at);
      const mark = markOf(doc, i, before, marks, plain && i - at - passed <= DIRECT_REACH);
      // "are to meet in Oslo, A said": whoever tells of it.
      if (mark === 'direct' && before === ',' && tells(doc, group.to)) return null;
      // "As the ministers talked, A was in Oslo with B": another clause.
      if (before === ',' && IS.has(wordAt(doc, group.to))) return null;
      if (mark) return { group: withPastRelative(scene, apposedList(scene, group)), mark };
      onlyFiller &&= PREPOSITIONS.has(before) && unread >= i;
      passed += group.to - group.from;
      limit = Math.min(sentence.to, at + reach + passed);
      i = group.to;
      if (PREDICATES.has(wordAt(doc, i)) && !marks.includes('with')) return null;
    }
  }
  return null;
}

/** "alumni of the Zenda Cooperation Programme": no state, but the first word of a name. */
const isInName = ({ tokens }: Tokenised, { mentions: [one, another], to }: Group): boolean =>
  !another &&
  one!.kind === 'state' &&
  one!.determiner === 'the' &&
  tokens[to]?.kind === 'word' &&
  tokens[to]!.cap &&
  tokens[to]!.start === tokens[to - 1]!.end + 1;

/** "by King A's adviser B": whose the adviser is. */
const ownsNext = (groups: readonly Group[], { to }: Group): boolean =>
  groups.some(({ from }) => from === to || from === to + 1);

/** "dined with A's right-hand man": nobody whom the text names, and not A. */
const ownsUnread = (doc: Tokenised, { to }: Group): boolean => {
  const noun = isOwnerMark(wordAt(doc, to)) ? to + 1 : to;
  return RELATIONS.has(wordAt(doc, noun)) || RELATIONS.has(wordAt(doc, noun + 1));
};
const RELATIONS = wordSet(
  'man woman aide aides lawyer lawyers wife husband son daughter brother sister father mother confidant friend friends associate associates ally allies deputy deputies inner',
);

const ALL_OF = wordSet('both all each');
/** "in the Turkish capital A": what follows is a place. */
const PLACE_NOUNS = wordSet('capital city town village resort port island');

/** By which of the marks the group at token `i` is an object, with `before` before it; `null` where by none. */
function markOf(
  doc: Tokenised,
  i: number,
  before: string,
  marks: readonly string[],
  near: boolean,
): string | null {
  const direct = marks.includes('direct');
  if (direct && before === 'by' && leads(doc, i - 1)) return 'direct';
  // "met both of them"
  if (direct && before === 'of' && ALL_OF.has(wordAt(doc, i - 2))) return 'direct';
  if (marks.includes(before)) return before;
  if (PLACE_NOUNS.has(before)) return null;
  return direct && near && !PREPOSITIONS.has(before) ? 'direct' : null;
}

const HAVING = wordSet('have hold');
const opensClause = oneOf(new Set([...CLAUSE_OPENERS, ...';:?!.']));

/** Another clause begins, the sentence ends, or an infinitive tells what is to be done. */
function endsReach(doc: Tokenised, i: number, at: number, marks: readonly string[]): boolean {
  const { lower, word } = doc.tokens[i]!;
  // "the Ministry of Water and Irrigation"
  if (lower === 'and' && doc.tokens[i - 1]?.cap && doc.tokens[i + 1]?.cap) return false;
  if (opensClause(word)) return true;
  // "the talks she is to have with B"
  return lower === 'to' && !marks.includes('to') && i > at + 1 && !HAVING.has(wordAt(doc, i + 1));
}

/** No more adjectives stand before a noun. */
const MAX_ADJECTIVES = 4;

/** "the new, army-appointed minister": where the phrase begins of which the group at `i` is the head. */
function phraseStart(doc: Tokenised, i: number, at: number): number {
  for (let from = i - 1; from >= Math.max(at, i - 1 - MAX_ADJECTIVES); from--) {
    const { lower, kind, cap } = doc.tokens[from]!;
    if (ARTICLES.has(lower)) return from;
    if (cap || PREPOSITIONS.has(lower) || (kind !== 'word' && lower !== ',')) break;
  }
  return i;
}

const fills = oneOf(PREPOSITIONS.union(OBJECT_FILLERS));
const isFiller = ({ kind, cap, word }: Token) => kind !== 'word' || cap || fills(word);

/** "met the rebels' commander": whose the object is. */
const isOwner = (doc: Tokenised, i: number): boolean => isOwnerMark(wordAt(doc, i + 1));

/** The word before a group, or the mark before its unread modifiers ("with the republic's negotiator", "with Fujian Governor X"). */
function wordBefore(doc: Tokenised, at: number, from: number, marks: readonly string[]): string {
  const first = doc.tokens[pastOpeners(doc, at)]!;
  if (!first.cap && !isGenitiveMark(first.text)) return first.lower;
  for (let i = at; i >= Math.max(from, at - 6); i--) {
    const { lower, kind, text } = doc.tokens[i]!;
    if (marks.includes(lower)) return lower;
    // "with the new, military-appointed minister"
    if (text === ',' && ARTICLES.has(wordAt(doc, i - 2)) && !doc.tokens[i - 1]!.cap) continue;
    if (PREPOSITIONS.has(lower) || (kind === 'mark' && !isGenitiveMark(text))) return first.lower;
  }
  return first.lower;
}

/** "for the 88-year-old ruler", "with a visiting mission": neither age nor article is part of whom the phrase names. */
function pastOpeners(doc: Tokenised, at: number): number {
  if (/year-old$/.test(wordAt(doc, at)) && wordAt(doc, at - 1) === 'the') return at - 2;
  // "with both A and B"
  return ARTICLES.has(wordAt(doc, at)) || wordAt(doc, at) === 'both' ? at - 1 : at;
}

/** How far behind them those are named ("leaders of the region, including A"). */
const NEAR = 6;
const INCLUDING = wordSet('including notably');

/** "with officials, including Foreign Minister X": those named stand for the rest; the group itself where none are. */
export function specified({ doc, groups }: Scene, group: Group): Group {
  const { mentions, to } = group;
  if (mentions.some(({ name }) => name !== null)) return group;
  const at = doc.tokens.slice(to, to + NEAR).findIndex(({ lower }) => INCLUDING.has(lower)) + to;
  if (at < to || groups.some(({ from }) => from >= to && from < at)) return group;
  const named = groups.find(({ from }) => from > at && from <= at + 4);
  // "including a dispute over Zenda's dam"
  return named && !someWord(doc, at + 1, named.from, PREPOSITIONS) ? named : group;
}
