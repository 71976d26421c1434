import { SEVERAL_SIDES, SIDE_MODIFIERS } from '../lexicon/joint.ts';
import { REBELS } from '../lexicon/office-synonyms.ts';
import type { Sentence, Tokenised } from '../text/sentences.ts';
import { lowerAt } from '../text/tokens.ts';
import { oneOf, wordSet } from '../text/words.ts';
import { ownerAt } from './delegations-of.ts';
import type { Mention } from './mention.ts';
import { newMention } from './new-mention.ts';
import { nationalitiesAt, pastAcronym, statesAt } from './offices/states.ts';
import type { Opening } from './opening.ts';
import { notePossession } from './possessives.ts';

/** "Russian and U.S. delegations": one phrase for a delegation of each. */
export function delegations({ doc, sentence, from, at }: Opening): Mention[] {
  const list = at < sentence.to ? nationalitiesAt(doc, at, sentence.to) : null;
  const noun = list && list.to < sentence.to ? doc.tokens[list.to]! : null;
  if (!list || !noun || !SEVERAL_SIDES.has(noun.lower)) return [];
  const mention = newMention(sentence, {
    kind: 'delegation',
    from,
    to: list.to + 1,
    head: noun.lower,
    plural: true,
    countries: list.states,
    determiner: at > from ? doc.tokens[from]!.lower : null,
  });
  return [mention];
}

const OF = wordSet('from of');
export const isSeveralSides = oneOf(SEVERAL_SIDES);

/** "delegations from Chad and Libya": one of each, the states behind. */
export function delegationsFrom({ doc, sentence, from, at, determiner }: Opening): Mention[] {
  const { tokens } = doc;
  if (!SEVERAL_SIDES.has(lowerAt(tokens, at)) || !OF.has(lowerAt(tokens, at + 1)) || at + 2 >= sentence.to)
    return [];
  const { states, to } = statesAt(doc, at + 2, sentence.to);
  if (states.length < 2) return delegationsOfTwo(doc, sentence, from, at, determiner);
  const head = tokens[at]!.lower;
  return [
    newMention(sentence, { kind: 'delegation', from, to, head, plural: true, countries: states, determiner }),
  ];
}

/** "Delegations of the Zendan government and the Liberation Front": of a state and a body, or of two bodies. */
function delegationsOfTwo(
  doc: Tokenised,
  sentence: Sentence,
  from: number,
  at: number,
  determiner: string | null,
): Mention[] {
  const first = ownerBehindArticle(doc, at + 2, sentence.to);
  const and = first && pastAcronym(doc.tokens, first.to, sentence.to);
  const second =
    and !== null && lowerAt(doc.tokens, and) === 'and' ? ownerBehindArticle(doc, and + 1, sentence.to) : null;
  if (!first || !second) return [];
  const known = { kind: 'delegation', head: 'delegation', determiner } as const;
  return [
    newMention(sentence, { ...known, ...first, from }),
    newMention(sentence, { ...known, ...second, from: and! + 1 }),
  ];
}

const ownerBehindArticle = (doc: Tokenised, at: number, end: number) =>
  ownerAt(doc, lowerAt(doc.tokens, at) === 'the' ? at + 1 : at, end);

const GOVERNMENT = /^government$/;
const OPPOSED = new Set([...REBELS, ...REBELS.map((word) => `${word}s`), 'opposition']);

/** "The government team was led by A and the rebels by B": a side by what it is; whose it is is said before. */
export function sideBySort({ doc, sentence, from, at, determiner }: Opening): Mention[] {
  if (determiner !== 'the') return [];
  const sort = lowerAt(doc.tokens, at);
  if (!GOVERNMENT.test(sort) && !OPPOSED.has(sort)) return [];
  const noun = TEAM.has(lowerAt(doc.tokens, at + 1)) ? at + 2 : at + 1;
  if (noun === at + 1 && !/s$/.test(sort)) return [];
  const head = GOVERNMENT.test(sort) ? 'government' : 'rebels';
  const mention = newMention(sentence, { kind: 'delegation', from, to: noun, head, determiner });
  notePossession(doc, mention);
  return [mention];
}

const TEAM = new Set(['team', 'delegation', 'side', 'delegates', 'negotiators']);

/** "the delegation", "the congressional delegation" by itself: whose it is is said before. */
export function loneDelegation({ doc, sentence, from, at, determiner }: Opening): Mention[] {
  if (determiner !== 'the') return [];
  const noun = SIDE_MODIFIERS.has(lowerAt(doc.tokens, at)) ? at + 1 : at;
  if (noun >= sentence.to || !(lowerAt(doc.tokens, noun) === 'delegation' || isGroup(doc, noun))) return [];
  return [newMention(sentence, { kind: 'delegation', from, to: noun + 1, head: 'delegation', determiner })];
}

/** So far before "the group" a delegation is told of. */
const TO_DELEGATION = 120;
/** What a group of travellers does: "the group of friends" is none, nor "the group's chair". */
const GROUP_DOES = wordSet('will would is was has had met meets arrived visited called also then');

/** "the group will meet": the delegation that was told of before. */
function isGroup({ tokens }: Tokenised, noun: number): boolean {
  if (lowerAt(tokens, noun) !== 'group' || tokens[noun]!.cap || !GROUP_DOES.has(lowerAt(tokens, noun + 1)))
    return false;
  for (let i = noun - 1; i >= Math.max(0, noun - TO_DELEGATION); i--)
    if (tokens[i]!.lower === 'delegation') return true;
  return false;
}
