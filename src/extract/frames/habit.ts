import { factOf } from '../vocabulary.ts';
import { precededBy, someToken, wordAt, wordSet, wordsIn } from '../words.ts';
import type { Scene } from './scene.ts';

const HABITUAL = wordSet('regular annual frequent periodic pattern routine high-level series several');

const REPEATED =
  /^(?:[\w-]+ ){0,6}?(?:(?:once|twice|(?:three|four) times) (?:a|every|each) (?:year|month|week)|every (?:day|year|month|week|six months|two years)|all the time|annually|regularly|on a regular basis|at regular intervals)\b/;
/** What ends each of these phrases: most sentences have none of it. */
const mayRepeat = factOf((lower) =>
  /^(?:year|day|time|month|week|annually|regularly|basis|intervals)/.test(lower),
);
/** How far behind the event the words that repeat it stand. */
const REACH = 12;

/** "regular meetings", "a series of talks", "to meet once a year": no one occasion between tokens `from` and `to`. */
export function isHabit(scene: Scene, from: number, to: number): boolean {
  const { doc, sentence } = scene;
  if (wordAt(doc, from).endsWith('s') && precededBy(scene, from, 4, HABITUAL)) return true;
  const end = Math.min(sentence.to, to + REACH);
  return someToken(doc, to, end, mayRepeat) && REPEATED.test(wordsIn(doc, to, end).join(' '));
}
