import { CALENDAR } from '../lexicon/time-words.ts';
import { type InSentence, precededBy, someWord, wordSet } from '../words.ts';

const HOPING = wordSet('hope hopes hoped hoping wish wished wishes expects');
const GOING_ON = wordSet('continue continued continuing maintain maintaining keep');
/** How far before what is hoped for the hope stands. */
const REACH = 16;

/** "hoped that they would keep up their consultations": a plan without a time that is only wished for. */
export const isHoped = (scene: InSentence, at: number): boolean =>
  (precededBy(scene, at, REACH, HOPING) || precededBy(scene, at, 3, GOING_ON)) &&
  !someWord(scene.doc, scene.sentence.from, scene.sentence.to, CALENDAR);
