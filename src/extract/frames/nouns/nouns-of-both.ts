import { CALENDAR, MONTH_NAMES } from '../../lexicon/time-words.ts';
import type { Group } from '../../mentions/groups.ts';
import { phraseIn, someWord, wordAt, wordSet } from '../../text/words.ts';
import type { Side } from '../frame.ts';
import { specified } from '../object.ts';
import { ownedTogether, relativeSubject } from '../owner.ts';
import type { Scene } from '../scene.ts';
import { isNamed, isSeveral, side } from '../sides.ts';
import { subjectBefore, subjectBehind } from '../subject.ts';
import { duringTalks } from './during.ts';
import type { NounPhrase, NounSides } from './noun-phrase.ts';

/** "their meeting": the occasion of all sides named so far. */
export function theirs(phrase: NounPhrase): NounSides | null {
  const { scene, from, to, owner, noun, light } = phrase;
  // "In their meetings, they agreed": those that were told of before, one by one; "their meetings in May" are of two.
  if (noun.several && light === null && scene.sentence.from === from - 2 && wordAt(scene.doc, to) === ',')
    return null;
  const theirs = owner ? null : ownedTogether(scene, from);
  // "A and B held their last summit": those who held it; "A told B in their first talks": those two.
  const known = theirs && (heldTogether(phrase) ?? duringTalks(phrase) ?? ofOpening(phrase));
  return theirs && (known ?? { sides: [ofSubject(phrase) ?? theirs], open: false });
}

/** "after the presidents' talks": as those that are theirs. */
export function ofOwners({ owner }: NounPhrase): NounSides | null {
  return owner && owner.mentions[0]!.kind === 'joint' ? { sides: [side(owner.mentions)], open: false } : null;
}

/** "A, B and C agreed on a statement at their talks": of the three that are the subject. */
function ofSubject({ scene: { sentence, groups }, from }: NounPhrase): Side | null {
  const [first] = groups;
  if (!first || first.from > sentence.from || first.to > from || first.mentions.length < 3) return null;
  return first.mentions.every(({ kind, name }) => kind === 'person' && name) ? side(first.mentions) : null;
}

/** "In their talks in Oslo, A and B agreed": those two. */
function ofOpening({ scene, from, to }: NounPhrase): NounSides | null {
  if (
    !OCCASION_OPENERS.has(wordAt(scene.doc, scene.sentence.from)) ||
    from - scene.sentence.from > TO_OPENING
  )
    return null;
  const who = subjectBehind(scene, to);
  const isTwo = who?.mentions.length === 2 && who.mentions.every(({ kind }) => kind === 'person');
  return isTwo ? { sides: [side(who.mentions)], open: false } : null;
}
const OCCASION_OPENERS = wordSet('in during at');
/** "In their first official". */
const TO_OPENING = 5;

/** "the conversation that they held": those whom the pronoun means. */
export function heldByThem({ scene, to }: NounPhrase): NounSides | null {
  const who = relativeSubject(scene, to);
  return who && isSeveral(who) ? { sides: [side(who.mentions)], open: false } : null;
}

/** "A and B held talks". */
export function heldTogether(phrase: NounPhrase): NounSides | null {
  const { scene, light } = phrase;
  if (light === null || isSubject(phrase) || isOfMany(phrase)) return null;
  const who = subjectBefore(scene, light);
  const all = who && !isOfRelative(scene, who, light) ? specified(scene, who) : null;
  const isTold =
    all &&
    (isNamed(all) ||
      isOfClause(scene, all) ||
      isBehindTime(scene, all) ||
      isLongAgo(phrase) ||
      isToCome(phrase, light));
  // "They had held talks in Oslo in May": of another time than what was told before.
  if (!all || !(isTold || wordAt(scene.doc, light - 1) === 'had' || isOnceMore(phrase, light))) return null;
  return isSeveral(all) || isPlural(all) ? { sides: [side(all.mentions)], open: false } : null;
}

/** "will brief leaders on the work of the panel, which held its fourth meeting in Oslo": the panel did. */
const isOfRelative = ({ doc }: Scene, { to }: Group, light: number): boolean =>
  wordAt(doc, light - 1) === 'which' && light - to > 2;

/** No more words stand between "of" and those who will come. */
const TO_MANY = 5;
const MANY = wordSet('presidents leaders ministers nations countries states');

/** "agreed to hold a summit of eight presidents": of others as well. */
const isOfMany = ({ scene: { doc, sentence }, to }: NounPhrase): boolean =>
  wordAt(doc, to) === 'of' && someWord(doc, to + 1, Math.min(sentence.to, to + 1 + TO_MANY), MANY);

/** "They will hold another round of talks in Oslo", "They will hold talks again": beside the one just told of. */
const isOnceMore = ({ scene: { doc, sentence }, from, to }: NounPhrase, light: number): boolean =>
  WILL.has(wordAt(doc, light - 1)) &&
  (someWord(doc, light + 1, from, NEXT) || wordAt(doc, to) === 'again') &&
  someWord(doc, to, sentence.to, CALENDAR);
const WILL = wordSet('will would to');
const NEXT = wordSet('another second third fourth next new further more');

const CLAUSE = wordSet('when as where while after before');

/** "A told B of it when they held talks": those whom the main clause names. */
const isOfClause = ({ doc }: Scene, { from }: Group): boolean => CLAUSE.has(wordAt(doc, from - 1));

const TIMES = wordSet('in on last earlier afterwards later');
const MAX_TIME = 6;

/** "In December they held talks": what opens the sentence tells of when. */
const isBehindTime = ({ doc, sentence }: Scene, { from }: Group): boolean =>
  from > sentence.from && from - sentence.from <= MAX_TIME && TIMES.has(wordAt(doc, sentence.from));

/** "They had a discussion in Oslo last November": of a time of its own. */
const isLongAgo = ({ scene: { doc, sentence }, to }: NounPhrase): boolean =>
  LONG_AGO.test(phraseIn(doc, to, Math.min(sentence.to, to + TO_TIME)));
const LONG_AGO = new RegExp(
  `\\b(?:last (?:year|month|${MONTH_NAMES.join('|')}|spring|summer|autumn|fall|winter)|(?:months|years) ago)\\b`,
);
const TO_TIME = 24;

/** "They will hold formal talks on Friday": on a day to come. */
const isToCome = ({ scene: { doc, sentence }, to }: NounPhrase, light: number): boolean =>
  TO_COME.test(phraseIn(doc, Math.max(sentence.from, light - 3), light)) &&
  someWord(doc, to, Math.min(sentence.to, to + TO_DAY), DAYS);
const TO_COME =
  /(?:\bwill|\bwould|\b(?:are|were|due|expected|scheduled|set|plan|agreed) to)(?: also| then)?$/;
/** "talks in the old port of Bergen on Friday" has no more words. */
const TO_DAY = 8;
const DAYS = wordSet(
  `tomorrow next monday tuesday wednesday thursday friday saturday sunday ${MONTH_NAMES.join(' ')}`,
);

/** "Arab foreign ministers held an emergency meeting": several, though not told of which states. */
const isPlural = ({ mentions: [all] }: Group): boolean => all!.kind === 'office' && all!.plural;

const PASSIVE = wordSet('was were is are will has had');

/** "a meeting was held": the noun is the subject of the verb behind it, not the object of one before. */
export const isSubject = ({ scene, to }: NounPhrase): boolean =>
  PASSIVE.has(wordAt(scene.doc, to)) && wordAt(scene.doc, to + 1) !== 'with';
