import type { EventVerb } from '../lexicon/event-verbs.ts';
import { SIDELINES } from '../lexicon/function-words.ts';
import type { Group } from '../mentions/groups.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Tokenised } from '../sentences.ts';
import { someWord, wordAt, wordSet } from '../words.ts';
import { agreeThere } from './agreed-there.ts';
import type { Scene } from './scene.ts';

const BY_PHONE = wordSet('phone telephone video face-to-face face');

/** Is a subject without an object enough: "the ministers met", "they spoke by phone"? */
export function alone(scene: Scene, { id }: EventVerb, subject: Group, to: number): boolean {
  const { doc, sentence } = scene;
  if (id === 'agree-there') return agreeThere(scene, subject, to);
  // "The ministers discussed", "A and B discussed": only the list tells with whom.
  if (id === 'discuss' && subject.mentions.length < 2) return false;
  if (id === 'speak' && !someWord(doc, to, sentence.to, BY_PHONE) && !isForLong(doc, to) && !isAside(doc, to))
    return false;
  return subject.mentions.length > 1 || subject.mentions.some(isSeveralSides);
}

/** "The two women spoke for an hour": with each other. */
export const isForLong = (doc: Tokenised, at: number): boolean =>
  wordAt(doc, at) === 'for' && someWord(doc, at + 1, at + 7, DURATIONS);

/** "A and B will talk on the margins of the forum". */
const isAside = (doc: Tokenised, at: number): boolean =>
  wordAt(doc, at) === 'on' && wordAt(doc, at + 1) === 'the' && SIDELINES.has(wordAt(doc, at + 2));

const DURATIONS = wordSet('hour hours minutes');

/** "the Georgian delegation" is one side, "the Georgian and Polish delegations" are two. */
const isSeveralSides = ({ plural, kind, countries }: Mention): boolean =>
  plural && (kind !== 'delegation' || countries.length > 1);
