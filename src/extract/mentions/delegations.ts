import { SEVERAL_SIDES } from '../lexicon/joint.ts';
import { lowerAt } from '../tokens.ts';
import { wordSet } from '../words.ts';
import type { Mention } from './mention.ts';
import { newMention } from './new-mention.ts';
import { nationalitiesAt, statesAt } from './offices/states.ts';
import type { Opening } from './opening.ts';

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

/** "delegations from Chad and Libya": one of each, the states behind. */
export function delegationsFrom({ doc, sentence, from, at, determiner }: Opening): Mention[] {
  const { tokens } = doc;
  if (!SEVERAL_SIDES.has(lowerAt(tokens, at)) || !OF.has(lowerAt(tokens, at + 1)) || at + 2 >= sentence.to)
    return [];
  const { states, to } = statesAt(doc, at + 2, sentence.to);
  if (states.length < 2) return [];
  const head = tokens[at]!.lower;
  return [
    newMention(sentence, { kind: 'delegation', from, to, head, plural: true, countries: states, determiner }),
  ];
}

/** "the delegation" by itself: whose it is is said before. */
export function loneDelegation({ doc, sentence, from, at, determiner }: Opening): Mention[] {
  if (determiner !== 'the' || doc.tokens[at]?.lower !== 'delegation') return [];
  return [newMention(sentence, { kind: 'delegation', from, to: at + 1, head: 'delegation', determiner })];
}
