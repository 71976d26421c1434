import { someWord, wordAt, wordSet } from '../../text/words.ts';
import { side } from '../sides.ts';
import type { NounPhrase, NounSides } from './noun-phrase.ts';

const OPENERS = wordSet('in during at');
/** How far into its sentence the noun stands, and how far behind it the comma. */
const MAX_OPENING = 7;
const MAX_COMMA = 16;
/** Verbs of which one person is the subject and another the object: the two who talk. */
const SPEAKING = wordSet(
  'told assured urged asked thanked informed pressed warned congratulated reminded invited briefed pledged promised',
);

/** "In a telephone call on Tuesday, A assured B of support": the two whom the sentence goes on to name. */
export function openedBy({ scene, noun, from, to, light }: NounPhrase): NounSides | null {
  const { doc, sentence, groups } = scene;
  if (light !== null || noun.several || noun.visit || from - sentence.from > MAX_OPENING) return null;
  if (!OPENERS.has(wordAt(doc, sentence.from)) || someWord(doc, sentence.from, from, WITH)) return null;
  // The occasion may name a body: "on the sidelines of the General Assembly, A told B".
  const first = groups.find((group) => group.from > to && wordAt(doc, group.from - 1) === ',');
  if (!first || first.from - to > MAX_COMMA) return null;
  const second = groups.find((group) => group.from === first.to + 1);
  if (!second || !SPEAKING.has(wordAt(doc, first.to))) return null;
  const people = [...first.mentions, ...second.mentions];
  if (people.length !== 2 || people.some(({ kind, possessive }) => kind !== 'person' || possessive))
    return null;
  return { sides: [side(first.mentions), side(second.mentions)], open: false };
}

const WITH = wordSet('with between of');
