import { CALENDAR } from '../lexicon/time-words.ts';
import { type InSentence, phraseIn, precededBy, someWord, wordSet } from '../words.ts';

const HOPING = wordSet('hope hopes hoped hoping wish wished wishes expects');
const GOING_ON = wordSet('continue continued continuing maintain maintaining keep');
/** How far before what is hoped for the hope stands. */
const REACH = 16;

/**
 * "hoped that they would keep up their consultations", "agreed to hold talks at an early date": a plan without a time
 * that is only wished for.
 */
export const isHoped = (scene: InSentence, at: number): boolean =>
  (precededBy(scene, at, REACH, HOPING) || precededBy(scene, at, 3, GOING_ON) || isSomeDay(scene, at)) &&
  !someWord(scene.doc, scene.sentence.from, scene.sentence.to, CALENDAR);

const AGREED = wordSet('agreed agree');
const SOME_DAY =
  /^(?:(?!and\b|that|which|who)[^.;:,])*?\b(?:at an early date|at the earliest|(?:at|on) a (?:mutually )?convenient|as soon as possible|in the (?:near|not too distant) future)\b/;
/** How far behind the event such words stand. */
const TO_DAY = 16;

const isSomeDay = (scene: InSentence, at: number): boolean =>
  precededBy(scene, at, 5, AGREED) &&
  SOME_DAY.test(phraseIn(scene.doc, at, Math.min(scene.sentence.to, at + TO_DAY)));
