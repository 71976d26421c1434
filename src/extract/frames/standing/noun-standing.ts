import { ARRANGING_VERBS } from '../../lexicon/event-verbs.ts';
import { ARTICLES_AND_OWNERS, PREPOSITIONS, SIDELINES } from '../../lexicon/function-words.ts';
import { HELD_FORMS } from '../../lexicon/holding.ts';
import { CALENDAR } from '../../lexicon/time-words.ts';
import { phraseIn, precededBy, someWord, wordAt, wordSet, wordsIn } from '../../text/words.ts';
import { type NounPhrase, nameFrom } from '../nouns/noun-phrase.ts';
import { isCourseOfTalks } from './course-of-talks.ts';
import { isDated, isShortlyAfter, MAY_MEET, POSSIBLE_VENUE } from './not-yet.ts';
import {
  isJourney,
  isPlannedBefore,
  isPlannedBehind,
  mainClause,
  NEAR,
  PREPARING,
  TO_HOLD,
} from './noun-plans.ts';
import {
  GROUNDWORK,
  isImagined,
  isToBeRaised,
  isWished,
  isWithout,
  KEPT_AWAY,
  NO_PLANS,
  UNEXPECTED,
} from './noun-wished.ts';
import { opensBeforeFuture } from './opening-order.ts';
import { POSSIBILITY, POSSIBLE, UNDER_CONSIDERATION } from './proposed.ts';
import { newDayIn, newPlaceIn } from './put-off.ts';
import { CANCELLED, HELD, NO_EVENT, PLANNED, type Standing } from './standing.ts';
import { isSupposed } from './supposed.ts';
import { standingOfVerb } from './verb-standing.ts';

/** What the words around an event noun make of it: its light verb, or else what announces or wishes for it. */
export function standingOfNoun(phrase: NounPhrase): Standing {
  const { scene, light } = phrase;
  const behind = wordsBehind(phrase);
  if (isOfAccession(phrase) || POSSIBLE.test(wordsAhead(phrase)) || NO_PLANS.test(wordsAhead(phrase)))
    return NO_EVENT;
  if (isSupposed(scene.doc, scene.sentence.from, light ?? phrase.from))
    return light === null && isKnown(phrase) ? PLANNED : NO_EVENT;
  if (light === null && (newDayIn(scene) ?? newPlaceIn(scene)) !== null) return PLANNED;
  if (opensBeforeFuture(scene, light ?? phrase.from)) return PLANNED;
  if (TO_HOLD.test(behind.slice(0, NEAR).join(' '))) return PLANNED;
  if (light !== null && wordAt(scene.doc, light - 1) === 'after' && isJourney(phrase)) return PLANNED;
  if (light !== null && (isCourseOfTalks(phrase, light) || isOpenTo(phrase, light))) return NO_EVENT;
  if (light !== null)
    return ARRANGING_VERBS.has(wordAt(scene.doc, light)) && !precededBy(scene, light, 2, EAGER)
      ? PLANNED
      : standingOfVerb(scene.doc, scene.sentence.from, light);
  if (isScenery(phrase)) return NO_EVENT;
  const before = wordsAhead(phrase);
  const told = behind.join(' ');
  const near = behind.slice(0, NEAR).join(' ');
  if (
    KEPT_AWAY.test(before) ||
    UNEXPECTED.test(before) ||
    POSSIBLE_VENUE.test(before) ||
    POSSIBILITY.test(before) ||
    UNDER_CONSIDERATION.test(` ${told}`) ||
    GROUNDWORK.test(before) ||
    isWithout(phrase, before)
  )
    return NO_EVENT;
  if (isToBeRaised(phrase, before) || NO_OCCASION_BEHIND.test(near)) return NO_EVENT;
  if (GO_ON.test(near)) return !INSISTED.test(before) && isAppointed(phrase) ? PLANNED : NO_EVENT;
  if (isSubject(before) && NOT_PLANNED.test(told)) return NO_EVENT;
  if (isSubject(before) && (NOT_EXPECTED.test(told) || willBe(phrase, behind))) return PLANNED;
  if (HAD_BEEN_DUE.test(before)) return CANCELLED;
  if (TOOK_PLACE.test(told)) return HELD;
  if (isPlannedBefore(phrase, before)) return PLANNED;
  if (isShortlyAfter(phrase, before)) return PLANNED;
  if (MAY_MEET.test(before)) return isDated(phrase) ? PLANNED : NO_EVENT;
  if (isWished(phrase) || isImagined(phrase, behind)) return NO_EVENT;
  if (wasDue(behind)) return CANCELLED;
  return isPlannedBehind(phrase, behind) ? PLANNED : HELD;
}

/** "to open accession negotiations with the Union": they take years, and no day of theirs is told; those held are an occasion. */
const isOfAccession = ({ scene: { doc, sentence }, noun, from, to, light }: NounPhrase): boolean =>
  /^(?:negotiations?|talks)$/.test(noun.word) &&
  !(light !== null && HELD_FORMS.has(wordAt(doc, light))) &&
  someWord(doc, from - 1, to, ACCESSION) &&
  !someWord(doc, sentence.from, sentence.to, CALENDAR);
const ACCESSION = wordSet('accession membership');

/** "is open for talks with B": willing, and no more. */
const isOpenTo = ({ scene: { doc } }: NounPhrase, light: number): boolean =>
  wordAt(doc, light) === 'open' && /^(?:for|to)$/.test(wordAt(doc, light + 1));

/** "In the talks with B", "a statement after the talks": what is told there is not told of the occasion itself. */
const isSubject = (before: string): boolean => !OBJECT.test(before);
const OBJECT =
  /\b(?:at|in|on|during|after|before|following|from|of|about|since|to|by|for)(?: (?:the|a|an|his|her|their|its|our|this|that|these|those|recent|peace|bilateral|direct|[\w-]+['’]s|['’]s))*$/;

const NOT = String.raw`^(?:(?!will\b|would\b|that\b|which\b|who\b|said\b)[^.;:]){0,200}?\b(?:is|are|was|were|has been|have been) not (?:yet |currently |being )?`;
/** "Talks with B were not planned", "a meeting is not on the agenda"; not "was not planned in advance", "was not on the agenda but lasted an hour". */
const NOT_PLANNED = new RegExp(
  `${NOT}(?:(?:planned|scheduled|envisaged|foreseen|(?:on|in) (?:the|his|her|their|[^\\s,;]+ ['’]s|[^\\s,;]+['’]s) (?:agenda|schedule|programme|program|diary|plans))(?: (?:for|at|today|now|yet|this)\\b| ?[.;]| ?,(?! ?(?:but|yet)\\b)|$)|expected to (?:be held|happen|take place|go ahead)\\b)`,
);
/** "The talks are not expected to last": they are ahead. */
const NOT_EXPECTED = new RegExp(
  `${NOT.replace('|was|were|has been|have been', '')}(?:expected|likely) to\\b`,
);

/** "The meeting with B in Oslo on Friday will be a chance to", "will come days after": it is ahead. Where another verb stands first ("showed the deal will give"), "will" is of something else. */
function willBe({ scene: { doc, groups }, to }: NounPhrase, behind: readonly string[]): boolean {
  const at = behind.indexOf('will');
  if (at < 0 || !WILL_BE.test(behind.slice(at).join(' '))) return false;
  return behind.slice(0, at).every((word, i) => {
    const { cap, kind } = doc.tokens[to + i]!;
    return (
      (kind === 'word' && cap) ||
      kind === 'number' ||
      BEFORE_WILL.has(word) ||
      groups.some((group) => group.from <= to + i && to + i < group.to)
    );
  });
}
const WILL_BE = /^will (?:also )?(?:be (?:an?|the|his|her|their)|give|offer|provide|allow|mark|come|last)\b/;
/** What may stand between a noun and its verb: no other verb, and nothing of which one would be told. */
const BEFORE_WILL = new Set([
  ...PREPOSITIONS,
  ...ARTICLES_AND_OWNERS,
  ...SIDELINES,
  ...CALENDAR,
  ..."and 's ’s ' ’ next later this year today weekend summit".split(' '),
]);

/** "The next round of consultations took place": next after the last, and held. */
const TOOK_PLACE =
  /^(?:(?!will\b|would\b|that\b|which\b|who\b)[^.;,]){0,200}?\b(?:took place|was held|were held)\b/;

/** "is eager to arrange a meeting": no more than a wish. */
const EAGER = wordSet('eager keen anxious wants wanted want');

const KNOWN = wordSet('the his her their its planned scheduled upcoming forthcoming');

/** "if his meeting with B fails", "whether the talks on Friday": there is one to come. */
const isKnown = ({ scene, from, owner }: NounPhrase): boolean =>
  owner !== null || precededBy(scene, from, 3, KNOWN);

/** "had been due to fly to Oslo for talks", "was to have flown". */
const HAD_BEEN_DUE =
  /\b(?:had been (?:due|scheduled|set|expected) to|(?:was|were) to have) (?:(?!said\b|,).)*$/;

/** "summit planning": of no occasion yet. */
const NO_OCCASION_BEHIND = /^(?:planning|planners|preparations|diplomacy)\b/;

/** "talks with Zenda continue": a course of talks; but "resume in Oslo on Friday" tells of the next ones. */
const GO_ON =
  /^(?:with (?:the )?(?:[\w.]+ ){1,4}(?:will )?|between (?:the )?(?:[\w.]+ ){1,4}will )(?:continue|resume|proceed|go ahead|go on)\b/;
const INSISTED = /\b(?:insist|demand|urg|ask|propos|recommend|suggest|want|prefer)\w*\b.* that\b/;
const isAppointed = ({ scene: { doc, sentence }, to }: NounPhrase): boolean =>
  someWord(doc, to, Math.min(sentence.to, to + NEAR), CALENDAR);

/** The words of the sentence close before the noun, or before the long name that it ends. */
function wordsAhead(phrase: NounPhrase): string {
  const { doc, sentence } = phrase.scene;
  const to = nameFrom(phrase);
  return phraseIn(doc, Math.max(sentence.from, to - 16), to);
}

/** "discussed preparations for the meeting of their leaders on the sidelines of the summit": not at that summit. */
const isScenery = ({ scene, from }: NounPhrase): boolean =>
  precededBy(scene, from, 5, SIDELINES) && precededBy(scene, from, TO_PREPARING, PREPARING);

const TO_PREPARING = 18;

/** How far behind the noun its verb stands. */
const REACH = 40;

/** The words behind the noun; of "At the talks in Oslo, A said polls would be held" those before the main clause, of "said after the talks that polls would be held" those before what is said. */
function wordsBehind({ scene: { doc, sentence }, from, to }: NounPhrase): string[] {
  const clause = mainClause(doc, sentence, from, to) ?? sentence.to;
  const words = wordsIn(doc, to, Math.min(clause, to + REACH));
  const said = words.findIndex((word, i) => word === 'that' && !AUXILIARY.has(words[i + 1] ?? ''));
  return said < 0 ? words : words.slice(0, said);
}
const AUXILIARY = wordSet('will would shall is are was were has have had may might can could should must');

/** "the talks had been due to take place", "a summit which was to have been held": it did not come to pass. */
const wasDue = (words: readonly string[]): boolean =>
  /\b(?:had been (?:due|scheduled|set|planned|expected)|(?:was|were) to have (?:been|taken))\b/.test(
    words.join(' '),
  );
