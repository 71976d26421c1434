import { ARRANGING_VERBS } from '../lexicon/event-verbs.ts';
import { DEPARTING, UPCOMING, WISHES_FOR_EVENT } from '../lexicon/planned-words.ts';
import { CALENDAR } from '../lexicon/time-words.ts';
import { precededBy, someWord, wordAt, wordSet, wordsIn } from '../words.ts';
import { isCourseOfTalks, NO_OCCASION } from './course-of-talks.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { isProposed } from './proposed.ts';
import { newDayIn } from './put-off.ts';
import { CANCELLED, HELD, NO_EVENT, PLANNED, type Standing } from './standing.ts';
import { isSupposed } from './supposed.ts';
import { standingOfVerb } from './verb-standing.ts';

/** What the words around an event noun make of it: its light verb, or else what announces or wishes for it. */
export function standingOfNoun(phrase: NounPhrase): Standing {
  const { scene, light } = phrase;
  const behind = wordsBehind(phrase);
  if (isSupposed(scene.doc, scene.sentence.from, light ?? phrase.from))
    return light === null && isKnown(phrase) ? PLANNED : NO_EVENT;
  if (light === null && newDayIn(scene) !== null) return PLANNED;
  if (TO_HOLD.test(behind.slice(0, NEAR).join(' '))) return PLANNED;
  if (light !== null && wordAt(scene.doc, light - 1) === 'after' && isJourney(phrase)) return PLANNED;
  if (light !== null && isCourseOfTalks(phrase, light)) return NO_EVENT;
  if (light !== null)
    return ARRANGING_VERBS.has(wordAt(scene.doc, light))
      ? PLANNED
      : standingOfVerb(scene.doc, scene.sentence.from, light);
  if (isScenery(phrase)) return NO_EVENT;
  const before = wordsAhead(phrase);
  if (KEPT_AWAY.test(before)) return NO_EVENT;
  if (HAD_BEEN_DUE.test(before)) return CANCELLED;
  if (AHEAD_OF.test(before)) return PLANNED;
  if (
    IS_TO.test(before) ||
    isAnnounced(phrase) ||
    precededBy(scene, phrase.from, 5, UPCOMING) ||
    isPrepared(phrase)
  )
    return PLANNED;
  if (isWished(phrase) || isImagined(phrase, behind)) return NO_EVENT;
  if (wasDue(behind)) return CANCELLED;
  if (opensFuture(phrase)) return PLANNED;
  if (phrase.noun.visit && VISIT_WILL.test(behind[0] ?? '')) return PLANNED;
  return willBeHeld(behind) || isJourney(phrase) || isScheduled(behind) || isSoon(behind) ? PLANNED : HELD;
}

const KNOWN = wordSet('the his her their its planned scheduled upcoming forthcoming');

/** "if his meeting with B fails", "whether the talks on Friday": there is one to come. */
const isKnown = ({ scene, from, owner }: NounPhrase): boolean =>
  owner !== null || precededBy(scene, from, 3, KNOWN);

const ANY = wordSet('a an any another such');
const MIGHT = wordSet('would could might may can should');
/** Behind the noun, these begin another clause. */
const ENDS = wordSet('; : . that which who but said');

/** "A meeting between the two would cost us nothing": of no day, and what it would do. */
function isImagined({ scene, from }: NounPhrase, behind: readonly string[]): boolean {
  if (!precededBy(scene, from, 3, ANY)) return false;
  if (isProposed(behind)) return true;
  const at = behind.findIndex((word) => MIGHT.has(word) || ENDS.has(word));
  if (at < 0 || !MIGHT.has(behind[at]!) || behind[at - 1] === 'and') return false;
  return (
    !someWord(scene.doc, scene.sentence.from, scene.sentence.to, CALENDAR) &&
    !(WILL.has(behind[at]!) && BE.has(behind[at + 1] ?? '') && BE_HELD.has(behind[at + 2] ?? ''))
  );
}

/** "a meeting between A and B at the forum later this month": nothing but place and day behind the sides. */
const isSoon = (behind: readonly string[]): boolean => SOON.test(behind.slice(0, FAR).join(' '));
const SOON =
  /^(?:(?!(?:will|would|to|and|said|says|saying|that|which|who|as|for|before|ahead|was|were|is|are|has|have|had|took|lasted)\b)[^;:.,]+?)?\b(?:later (?:this|in the) (?:week|month|year)|next (?:week|month|year|\w+day)|in the coming (?:days|weeks|months)|tomorrow)\b/;
const FAR = 24;

/** "was to travel to Oslo for talks". */
const IS_TO =
  /\b(?:is|are|was|were) (?:also |then |later |now )?to (?:travel|fly|go|head|leave|arrive|return|proceed|continue|visit|attend|hold|have|begin|start|open|resume|join|host|take|pay|come) (?:(?!said\b|,).)*$/;
/** "had been due to fly to Oslo for talks", "was to have flown". */
const HAD_BEEN_DUE =
  /\b(?:had been (?:due|scheduled|set|expected) to|(?:was|were) to have) (?:(?!said\b|,).)*$/;

/** The words of the sentence close before the noun. */
const wordsAhead = ({ scene: { doc, sentence }, from }: NounPhrase): string =>
  wordsIn(doc, Math.max(sentence.from, from - 16), from).join(' ');

const SET_FOR = wordSet('for to');
const ANNOUNCED = wordSet('will would shall scheduled due expected slated arranging arrangements');
const NOT_ANNOUNCED = wordSet('said that after , not');

/** "is due in Oslo for talks": a plan before the noun, in its clause. */
function isAnnounced({ scene: { doc, sentence }, from }: NounPhrase): boolean {
  const ahead = wordsIn(doc, Math.max(sentence.from, from - 16), from);
  const at = ahead.findLastIndex(
    (word, i) => ANNOUNCED.has(word) || (word === 'set' && SET_FOR.has(ahead[i + 1] ?? '')),
  );
  return at >= 0 && !ahead.slice(at).some((word) => NOT_ANNOUNCED.has(word));
}

/** "ahead of the first meeting between A and B on Tuesday". */
const AHEAD_OF =
  /\b(?:ahead of|run-up to|countdown to|in advance of)(?: (?:the|a|an|his|her|their|this|next))?(?: (?:week|month|[\w-]+)){0,3}$/;

const PREPARING = wordSet('preparing preparation preparations prepare');

/** "preparations for the summit". */
const isPrepared = ({ scene, from }: NounPhrase): boolean => precededBy(scene, from, 4, PREPARING);

/** "discussed preparations for the meeting of their leaders on the sidelines of the summit": not at that summit. */
const isScenery = ({ scene, from }: NounPhrase): boolean =>
  precededBy(scene, from, 5, SIDELINES) && precededBy(scene, from, TO_PREPARING, PREPARING);

const SIDELINES = wordSet('sidelines margins fringes');
const TO_PREPARING = 18;

/** "offered in a call with B" wishes for no call. */
const WISHES = new RegExp(`\\b(?:${WISHES_FOR_EVENT.join('|')})\\b(?! (?:in|during|at)\\b)`);

/** "snubbed a dinner with B", "ruled out talks with B": the noun is their object. */
const KEPT_AWAY =
  /\b(?:snub\w*|skip\w*|boycott\w*|shun\w*|avoid\w*|rul\w+ out|stay\w* away from|turn\w* down|reject\w*|refus\w*|declin\w*|veto\w*|block\w*|prevent\w*|oppos\w*|delay\w*|derail\w*)(?: (?:the (?:start|opening|launch|beginning|resumption) of|an?|membership|accession|the|any|his|her|their|all|further|planned|face-to-face|direct|bilateral|peace)){0,3}$/;

/** "called for talks", "without a meeting"; a course of talks is no occasion. */
function isWished({ scene: { doc, sentence }, from }: NounPhrase): boolean {
  const before = wordsIn(doc, Math.max(sentence.from, from - 5), from).join(' ');
  return WISHES.test(before) || NO_OCCASION.test(before);
}

const WILL = wordSet('will would');
/** "In his meeting with A, B will raise": when the meeting comes. */
function opensFuture({ scene: { doc, sentence }, from, to }: NounPhrase): boolean {
  if (from - sentence.from > OPENING || !/^(?:in|at|during)$/.test(wordAt(doc, sentence.from))) return false;
  const comma = doc.tokens.slice(to, sentence.to).findIndex(({ text }) => text === ',');
  if (comma < 0) return false;
  const clause = to + comma + 1;
  return someWord(doc, clause, Math.min(sentence.to, clause + TO_WILL), WILL);
}

/** So near the head of the sentence stands the noun, and so near the head of its clause "will". */
const OPENING = 5;
const TO_WILL = 6;

/** "A's visit will also mark the anniversary". */
const VISIT_WILL = /^will\b/;
const BE = wordSet('be take start begin also');
const GO_ON = wordSet('resume continue go proceed follow conclude end open');
const BE_HELD = wordSet('held place convened discussed at in on the start begin');

/** How far behind the noun its verb stands. */
const REACH = 40;
const wordsBehind = ({ scene: { doc, sentence }, to }: NounPhrase): string[] =>
  wordsIn(doc, to, Math.min(sentence.to, to + REACH));

/** "the talks that A is to hold": a relative clause close behind. */
const TO_HOLD = /^(?:that |which )?[^.,;]*\b(?:is|are) (?:due |scheduled )?to (?:have|hold)\b/;
const NEAR = 12;

/** "the talks will be held", "a meeting would take place". */
function willBeHeld(words: readonly string[]): boolean {
  const at = words.findIndex((word) => WILL.has(word));
  if (at >= 0 && BE.has(words[at + 1] ?? '') && BE_HELD.has(words[at + 2] ?? '')) return true;
  if (at >= 0 && at < NEAR && words[at] === 'will' && GO_ON.has(words[at + 1] ?? '')) return true;
  return /\b(?:is|are) (?:also )?(?:to (?:be held|take place|begin|start|resume|open)\b|(?:expected|due|likely) (?:to (?:be held|take place|begin|start|resume|open)\b|(?:on|in|this|next|later|tomorrow|today)\b))/.test(
    words.join(' '),
  );
}

const HAD = wordSet('had');

/** "the talks had been due to take place", "a summit which was to have been held": it did not come to pass. */
const wasDue = (words: readonly string[]): boolean =>
  /\b(?:had been (?:due|scheduled|set|planned|expected)|(?:was|were) to have (?:been|taken))\b/.test(
    words.join(' '),
  );

/** "A flies to Oslo for talks": on the way. */
const isJourney = ({ scene: { doc, sentence }, from }: NounPhrase): boolean =>
  someWord(doc, sentence.from, from, DEPARTING) && !someWord(doc, sentence.from, from, HAD);

const SET = wordSet('scheduled planned slated set');
const AFTER_SET = wordSet('for to is are , in on .');

/** "talks with B scheduled for June". */
function isScheduled(words: readonly string[]): boolean {
  const at = words.findIndex((word) => SET.has(word));
  return at >= 0 && AFTER_SET.has(words[at + 1] ?? '');
}
