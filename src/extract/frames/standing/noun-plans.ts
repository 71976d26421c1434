import { DEPARTING, UPCOMING } from '../../lexicon/planned-words.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { phraseIn, precededBy, someWord, wordAt, wordSet, wordsIn } from '../../text/words.ts';
import { type NounPhrase, nameFrom } from '../nouns/noun-phrase.ts';
import { programmeOf } from '../nouns/programme.ts';
import { isOnward } from './onward.ts';
import { isOfComingDay } from './present-to-come.ts';

/** Do the words before an event noun announce it? `before` are those close to it. */
export const isPlannedBefore = (phrase: NounPhrase, before: string): boolean =>
  AHEAD_OF.test(before) ||
  (isHeadline(phrase) && (TO_IN_TITLE.test(before) || isToTalk(phrase))) ||
  IS_TO.test(before) ||
  PLANS_TO.test(before) ||
  PLANS_FOR.test(before) ||
  isOfComingDay(phrase.scene.doc, phrase.scene.sentence.from, phrase.from) ||
  LOOKING_TO.test(before) ||
  EXPECTS.test(before) ||
  isAnnounced(phrase) ||
  isOnward(phrase) ||
  precededBy(phrase.scene, phrase.from, 5, UPCOMING) ||
  isPrepared(phrase);

/** Do the words `behind` it, or the journey that the sentence tells of? */
export const isPlannedBehind = (phrase: NounPhrase, behind: readonly string[]): boolean =>
  opensFuture(phrase) ||
  (isHeadline(phrase) && TO_COME.test(behind.join(' '))) ||
  (phrase.noun.visit === true && behind[0] === 'will') ||
  willBeHeld(behind) ||
  isJourney(phrase) ||
  programmeOf(phrase) === 'planned' ||
  isScheduled(behind) ||
  isSoon(behind) ||
  WOULD_BE_FIRST.test(behind.join(' '));

/** "The meeting between A and B would mark the first talks": it is to come. */
const WOULD_BE_FIRST =
  /^(?:(?!said\b|that\b|which\b|who\b)[^.;:,])*? would (?:mark|be|become|represent) (?:the|their) (?:very )?(?:first|second|third|fourth|highest|latest)\b/;

/** The headline and the lines under it leave out the verb: "Talks with A to focus on cod". */
const isHeadline = ({ scene: { doc, sentence } }: NounPhrase): boolean =>
  sentence.kind === 'title' ||
  (sentence.kind === 'standfirst' && !/^[.!?]$/.test(doc.tokens[sentence.to - 1]!.text));
const TO_COME =
  /^(?:(?:with|between|on|in|over|of)(?: [\w’'-]+){1,6} )?to (?:focus|centre|center|cover|discuss|address|include|tackle|take|start|begin|resume|continue|go|be)\b/;

/** "was to travel to Oslo for talks". */
const IS_TO =
  /\b(?:is|are|was|were) (?:also |then |later |now )?to (?:travel|fly|go|head|leave|arrive|return|proceed|continue|visit|attend|hold|have|begin|start|open|resume|join|host|take|pay|come|meet|see|confer|speak|talk|sign|press|raise|discuss|brief|address) (?:(?!said\b|,).)*$/;
/** "plans to visit Oslo for talks", "is planning to fly". */
const PLANS_TO =
  /\b(?:plans?|intends?|(?:is|are|was|were) (?:planning|preparing)) to (?:travel|fly|go|head|visit|attend|return|come|hold|have) (?:(?!said\b|,).)*$/;
/** "plans for her trip to Oslo for talks", "details of a planned visit". */
const PLANS_FOR =
  /\b(?:plans|schedule|itinerary|dates?|arrangements|preparations) (?:for|of) (?:an?|his|her|their|the)(?: [\w-]+){0,2} (?:trip|visit|journey|tour)\b(?: (?!(?:after|following|said|since|had|was|were|has|and|in|during)\b)[^\s,;:]+)* for(?: [\w-]+){0,3}$/;
/** "I look forward to my first meeting with B": one that is arranged. */
const LOOKING_TO =
  /\blook(?:ing)? forward to (?:(?!said\b).)*\b(?:my|our)(?: (?!(?:last|previous|recent|earlier)\b)[\w-]+){0,2}$/;
/** "A expects talks with B on Friday", not "nobody expects". */
const EXPECTS =
  /(?<!\b(?:nobody|none|few|no (?:\w+|one)) )\b(?:expects|is expecting|are expecting)(?: (?!(?:that|to|of|from|much)\b)[\w-]+){0,3}$/;
/** "Officials to travel to Oslo for talks": a headline spares the verb. */
const TO_IN_TITLE =
  /(?<!\b(?:ask\w*|urg\w*|want\w*|need\w*|invit\w*|fail\w*|refus\w*|vow\w*|call\w*)) to (?:travel|fly|go|head|visit|attend|hold|have|begin|start|open|resume|join|host|arrive)\b(?:(?!said\b).)*$/;
const TALKING = wordSet(
  'discuss review meet talk address focus press raise push tackle debate explore speak confer seek sign take',
);
/** "A, B to discuss trade in Oslo talks": what those whom the headline names are to do there. */
const isToTalk = ({ scene: { doc, groups }, from }: NounPhrase): boolean =>
  groups.some(({ to }) => to < from - 1 && wordAt(doc, to) === 'to' && TALKING.has(wordAt(doc, to + 1)));
const SET_FOR = wordSet('for to');
const ANNOUNCED = wordSet('will would shall scheduled due expected slated billed arranging arrangements');
/** Behind these another thing is told, which has been: "will implement what was agreed at their meeting". */
const NOT_ANNOUNCED = wordSet('said that after , not reached achieved adopted concluded signed struck');

/** "is due in Oslo for talks": a plan before the noun, in its clause. */
function isAnnounced(phrase: NounPhrase): boolean {
  const { doc, sentence } = phrase.scene;
  const ahead = wordsIn(doc, Math.max(sentence.from, nameFrom(phrase) - 16), phrase.from);
  const at = ahead.findLastIndex(
    (word, i) => ANNOUNCED.has(word) || (word === 'set' && SET_FOR.has(ahead[i + 1] ?? '')),
  );
  // "would be signed at a summit" is to come as well, and what has been signed is not.
  return at >= 0 && !ahead.slice(at).some((word, i, all) => NOT_ANNOUNCED.has(word) && all[i - 1] !== 'be');
}

/** "ahead of the first meeting between A and B on Tuesday". */
const AHEAD_OF =
  /\b(?:ahead of|run-up to|countdown to|in advance of)(?: (?:the|a|an|his|her|their|this|next))?(?: (?:week|month|[\w-]+)){0,3}$/;

export const PREPARING = wordSet('preparing preparation preparations prepare');

/** "preparations for the summit". */
const isPrepared = ({ scene, from }: NounPhrase): boolean => precededBy(scene, from, 4, PREPARING);

const WILL = wordSet('will would');
const SAYING = /^(?:said|says|told|that|\p{Ll}+ed)$/u;

/** "In his meeting with A, B will raise": when the meeting comes; but not "At the talks, A said B would come". */
function opensFuture({ scene: { doc, sentence }, from, to }: NounPhrase): boolean {
  const clause = mainClause(doc, sentence, from, to);
  if (clause === null) return false;
  for (let i = clause; i < Math.min(sentence.to, clause + TO_WILL); i++) {
    if (WILL.has(wordAt(doc, i))) return true;
    if (!doc.tokens[i]!.cap && SAYING.test(wordAt(doc, i))) return false;
  }
  return false;
}

/** Where the main clause begins behind an occasion that opens the sentence ("During the talks in Oslo, A said"). */
export function mainClause(
  doc: Tokenised,
  { from: start, to: end }: { from: number; to: number },
  from: number,
  to: number,
): number | null {
  if (from - start > OPENING || !/^(?:in|at|during)$/.test(wordAt(doc, start))) return null;
  const comma = doc.tokens.slice(to, end).findIndex(({ text }) => text === ',');
  return comma < 0 ? null : to + comma + 1;
}

/** So near the head of the sentence stands the noun, and so near the head of its clause "will". */
const OPENING = 5;
const TO_WILL = 6;

const BE = wordSet('be take start begin also');
const GO_ON = wordSet(
  'resume continue go proceed follow conclude end open focus cover center centre address',
);
const BE_HELD = wordSet('held place convened discussed at in on start begin');

/** "would be held": from the auxiliary at `at` on. */
export const isToBeHeld = (words: readonly string[], at: number): boolean =>
  WILL.has(words[at]!) && BE.has(words[at + 1] ?? '') && BE_HELD.has(words[at + 2] ?? '');

/** "the talks that A is to hold": a relative clause close behind. */
export const TO_HOLD = /^(?:that |which )?[^.,;]*\b(?:is|are) (?:due |scheduled )?to (?:have|hold)\b/;
export const NEAR = 12;

/** "the talks will be held", "a meeting would take place". */
function willBeHeld(words: readonly string[]): boolean {
  const at = words.findIndex((word) => WILL.has(word));
  if (at >= 0 && isToBeHeld(words, at)) return true;
  if (at >= 0 && at < NEAR && words[at] === 'will' && GO_ON.has(words[at + 1] ?? '')) return true;
  return /\b(?:is|are|was|were) (?:also )?(?:to (?:be held|take place|begin|start|resume|open)\b|(?:expected|due|likely|speculated|believed|reported) to (?:be held|take place|begin|start|resume|open)\b|(?:expected|due|likely) (?:on|in|this|next|later|tomorrow|today)\b|(?:on|part of) the (?:agenda|programme|program|schedule)\b)/.test(
    words.join(' '),
  );
}

const HAD = wordSet('had');

/** "A flies to Oslo for talks": on the way. */
export function isJourney({ scene: { doc, sentence }, from }: NounPhrase): boolean {
  if (someWord(doc, sentence.from, from, HAD)) return false;
  const before = phraseIn(doc, Math.max(sentence.from, from - TO_LEFT), from);
  return departs(doc, sentence.from, from) || LEFT_FOR.test(before);
}

/** "left Oslo on Sunday for the Zendan capital for summit". */
const TO_LEFT = 20;
/** "left for Zenda on Sunday for talks": they are ahead. */
const LEFT_FOR =
  /\b(?:left|departed)(?: (?!after\b|following\b|with\b|behind\b)[\w-]+){0,5} for (?:(?!after\b|following\b|said\b|where\b)[^\s,;:]+ )*for(?: [\w-]+){0,4}$/;

function departs(doc: Tokenised, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = wordAt(doc, i);
    // "heads of state" depart for nowhere.
    if (DEPARTING.has(word) && !(word === 'heads' && wordAt(doc, i + 1) === 'of')) return true;
    if (SETTING_OUT.has(word) && UNDER_WAY.has(wordAt(doc, i - 1)) && WHITHER.has(wordAt(doc, i + 1)))
      return true;
  }
  return false;
}

/** "is heading to Oslo for talks", "on his way to Oslo for talks". */
const SETTING_OUT = wordSet('heading headed traveling travelling flying leaving departing way route');
const UNDER_WAY = wordSet("is are was were his her their en 's ’s 're ’re");
const WHITHER = wordSet('to for');

const SET = wordSet('scheduled planned slated set');
const AFTER_SET = wordSet('for to is are , in on . with between today tomorrow next later');
/** "set next steps": what was set there. */
const OBJECTS = wordSet('next later with between');

/** "talks with B scheduled for June". */
function isScheduled(words: readonly string[]): boolean {
  // "ran an hour longer than scheduled", "took place as planned"
  const at = words.findIndex((word, i) => SET.has(word) && !/^(?:than|as|not)$/.test(words[i - 1] ?? ''));
  if (at < 0 || (words[at] === 'set' && OBJECTS.has(words[at + 1] ?? ''))) return false;
  return AFTER_SET.has(words[at + 1] ?? '');
}

/** "a meeting between A and B at the forum later this month": nothing but place and day behind the sides. */
const isSoon = (behind: readonly string[]): boolean => SOON.test(behind.slice(0, FAR).join(' '));
const SOON =
  /^(?:(?!(?:will|would|to|and|said|says|saying|that|which|who|as|for|before|ahead|was|were|is|are|has|have|had|took|lasted)\b)(?:(?!(?:came|comes|come|follow|followed|follows|was|were|took|lasted|said|ended|ahead) )[^;:.,])+?)?\b(?:later (?:this|in the) (?:week|month|year)|next (?:week|month|year|\w+day)|in the coming (?:days|weeks|months)|tomorrow)\b/;
const FAR = 24;
