import { CALENDAR } from '../../lexicon/time-words.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { type InSentence, phraseIn, precededBy, someWord, wordAt, wordSet } from '../../text/words.ts';

const HOPING = wordSet('hope hopes hoped hoping wish wished wishes expects');
const GOING_ON = wordSet('continue continued continuing maintain maintaining keep');
/** How far before what is hoped for the hope stands. */
const REACH = 16;

/**
 * "hoped that they would keep up their consultations", "agreed to hold talks at an early date": a plan without a time
 * that is only wished for.
 */
export const isHoped = (scene: InSentence, at: number): boolean =>
  isToGoOn(scene, at) || isWishedFor(scene, at);

const isWishedFor = (scene: InSentence, at: number): boolean =>
  ((precededBy(scene, at, REACH, HOPING) && !isArranged(scene, at)) ||
    precededBy(scene, at, 3, GOING_ON) ||
    isSomeDay(scene, at)) &&
  !someWord(scene.doc, scene.sentence.from, scene.sentence.to, CALENDAR);

/** "expects the meeting between A and B to last an hour": there is one to come. */
const isArranged = ({ doc, sentence }: InSentence, at: number): boolean =>
  !COURSES.has(wordAt(doc, at)) &&
  EXPECTS_THE.test(phraseIn(doc, Math.max(sentence.from, at - TO_EXPECTS), at));
const EXPECTS_THE = /\bexpects (?:the|his|her|their)(?: (?:first|next|upcoming|planned))?$/;
const TO_EXPECTS = 4;
/** "expects the talks between A and B to resume". */
const COURSES = wordSet('talks negotiations consultations dialogue contacts');

const AGREED = wordSet('agreed agree');
const SOME_DAY =
  /^(?:(?!and\b|that|which|who)[^.;:,])*?\b(?:at an early date|at the earliest|(?:at|on) a (?:mutually )?convenient|as soon as possible|in the (?:near|not too distant) future)\b/;
/** How far behind the event such words stand. */
const TO_DAY = 16;

const isSomeDay = (scene: InSentence, at: number): boolean =>
  precededBy(scene, at, 5, AGREED) &&
  SOME_DAY.test(phraseIn(scene.doc, at, Math.min(scene.sentence.to, at + TO_DAY)));

/** "met on Monday and agreed to resume peace talks": those go on, and no one occasion of them is told. */
const TO_GO_ON =
  /\b(?:agreed|agree|decided|pledged|vowed|promised)(?: \w+)?(?: (?:on|this) )?(?:\w+day)? to (?:also |then )?(?:resume|continue|restart|reopen|keep up|pursue|intensify|step up|accelerate|speed up)(?: (?!and\b)[\w-]+){0,4}$/;
const TO_AGREED = 14;
const isToGoOn = (scene: InSentence, at: number): boolean =>
  TO_GO_ON.test(phraseIn(scene.doc, Math.max(scene.sentence.from, at - TO_AGREED), at)) &&
  !isAppointed(scene, at);

/** Behind the event: when or in which town it is to be. */
function isAppointed({ doc, sentence }: InSentence, at: number): boolean {
  const to = Math.min(sentence.to, at + TO_DAY);
  if (someWord(doc, at, to, CALENDAR) || COMING.test(phraseIn(doc, at, to))) return true;
  return doc.tokens
    .slice(at, to)
    .some(
      ({ lower }, i) => IN.has(lower) && isNamed(doc, at + i + 1) && !CONTINENTS.has(wordAt(doc, at + i + 1)),
    );
}
const COMING =
  /\b(?:coming (?:days|hours)|shortly|today|tonight|later (?:on|in the day)|may \d+|\d+ may|sidelines|margins)\b/;

const IN = wordSet('in at');
/** "talks on missiles in Europe": what they are about. */
const CONTINENTS = wordSet('europe africa asia');
/** "in Oslo", "at the General Assembly". */
const isNamed = (doc: Tokenised, at: number): boolean =>
  doc.tokens[doc.tokens[at]?.lower === 'the' ? at + 1 : at]?.cap ?? false;
