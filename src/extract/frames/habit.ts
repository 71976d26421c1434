import { precededBy, wordAt, wordSet, wordsIn } from '../words.ts';
import type { Scene } from './scene.ts';

const HABITUAL = wordSet('regular annual frequent periodic pattern routine high-level series several');

const REPEATED =
  /^(?:[\w-]+ ){0,6}?(?:(?:once|twice|(?:three|four) times) (?:a|every|each) (?:year|month|week)|every (?:year|month|week|six months|two years)|annually|regularly|on a regular basis|at regular intervals)\b/;
/** How far behind the event the words that repeat it stand. */
const REACH = 12;

/** "regular meetings", "a series of talks", "to meet once a year": no one occasion between tokens `from` and `to`. */
export const isHabit = (scene: Scene, from: number, to: number): boolean =>
  (/s$/.test(wordAt(scene.doc, from)) && precededBy(scene, from, 4, HABITUAL)) ||
  REPEATED.test(wordsIn(scene.doc, to, Math.min(scene.sentence.to, to + REACH)).join(' '));
