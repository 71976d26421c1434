import type { Group } from '../mentions/groups.ts';
import { phraseIn, precededBy, someWord, wordAt, wordSet } from '../words.ts';
import { accordReached } from './accord-reached.ts';
import { attendedBy } from './attended-by.ts';
import { attendsWith } from './attends-with.ts';
import { betweenThem, oneBehind } from './between.ts';
import { broughtTogether } from './brought-together.ts';
import { chairedByOne } from './chaired-by-one.ts';
import { counted } from './counted.ts';
import { courtesyBy } from './courtesy-by.ts';
import { directional, invited } from './directional.ts';
import { duringTalks, duringTheirTalks } from './during.ts';
import type { Side } from './frame.ts';
import { joinedFor } from './joined-for.ts';
import { memberStates } from './member-states.ts';
import { nextOccasion } from './next-occasion.ts';
import { type NounPhrase, type NounSides, type SideRule, startOfName, wordBefore } from './noun-phrase.ts';
import { specified } from './object.ts';
import { isOneOccasion } from './occasion.ts';
import { heldByStates, ofPair } from './of-pair.ts';
import { openedBy } from './opened-by.ts';
import { ownedTogether, relativeSubject } from './owner.ts';
import { withPartner } from './partner.ts';
import { programmeOf } from './programme.ts';
import type { Scene } from './scene.ts';
import { isNamed, isSeveral, side } from './sides.ts';
import { subjectBefore, subjectBehind } from './subject.ts';
import { whereTheyMeet } from './where-they-meet.ts';

/** These show both sides by themselves, whatever the noun. */
const CLEAR: readonly SideRule[] = [
  counted,
  attendedBy,
  courtesyBy,
  directional,
  attendsWith,
  invited,
  chairedBy,
  betweenThem,
  memberStates,
  joinedFor,
  broughtTogether,
  openedBy,
  nextOccasion,
  ofPair,
  heldByStates,
  whereTheyMeet,
];
/** What is known more surely comes first: owners and partners before those whom the sentence merely names. */
const PARTLY: readonly SideRule[] = [
  theirs,
  ofOwners,
  withPartner,
  duringTalks,
  heldTogether,
  heldByThem,
  duringTheirTalks,
  accordReached,
  ofOneInTitle,
  chairedByOne,
];

/** The sides of an event noun, or `null` where the words around it name none or no one occasion. */
export function sidesOfNoun(phrase: NounPhrase): NounSides | null {
  const { scene, from, to } = phrase;
  if (
    !isOneOccasion(scene, from, to) ||
    isMereTime(phrase) ||
    isPost(phrase) ||
    isProcess(phrase) ||
    (isAttended(phrase) && !attendsWith(phrase)) ||
    isPurpose(phrase)
  )
    return null;
  return firstOf(CLEAR, phrase) ?? (isVague(phrase) ? null : firstOf(PARTLY, phrase));
}

function firstOf(rules: readonly SideRule[], phrase: NounPhrase): NounSides | null {
  for (const rule of rules) {
    const found = rule(phrase);
    if (found) return found;
  }
  return null;
}

const OPENING = wordSet('open start begin launch establish initiate');
const GOING_ON = wordSet('resume restore continue pursue maintain');

/** "agreed to open a dialogue on trade", "urged it to promptly resume dialogue": what is to go on for years. */
const isProcess = ({ scene: { doc }, noun, from, light }: NounPhrase): boolean =>
  noun.word === 'dialogue' &&
  light !== null &&
  ((OPENING.has(wordAt(doc, light)) && wordAt(doc, from - 1) === 'a') ||
    (GOING_ON.has(wordAt(doc, light)) && light === from - 1)) &&
  (wordAt(doc, light - 1) === 'to' || wordAt(doc, light - 2) === 'to');

const CHARGED = wordSet('charge responsible');

/** "ambassador in charge of talks with B": what one's office is for. */
const isPost = ({ scene, from }: NounPhrase): boolean => precededBy(scene, from, 4, CHARGED);

const THE = wordSet('the this');

/** "A and B took part in the meeting", "were present at the talks": they were there, and whose meeting it was is told elsewhere. */
const isAttended = ({ scene: { doc }, from }: NounPhrase): boolean =>
  THE.has(wordAt(doc, from - 1)) &&
  ((wordAt(doc, from - 2) === 'in' && wordAt(doc, from - 3) === 'part') ||
    (wordAt(doc, from - 3) === 'present' && AT.has(wordAt(doc, from - 2))));
const AT = wordSet('at in during');

const FOR = wordSet('for');
const COMING = /\bwho (?:is|are|was|were|has|have|had|arrived|came)\b(?!.*[,;])/;

/** "received B, who is in Oslo for consultations": what the guest came for is told as the reception. */
const isPurpose = ({ scene, from, light }: NounPhrase): boolean =>
  light === null &&
  precededBy(scene, from, 3, FOR) &&
  COMING.test(phraseIn(scene.doc, Math.max(scene.sentence.from, from - 12), from));

const WITH = wordSet('with');
const SPENDING = wordSet('spent spend spends had have has');

/** "two hours" of anything but company: "spent an hour with B" is a meeting. */
const isMereTime = ({ scene, noun, to, light }: NounPhrase): boolean =>
  noun.span === true &&
  (light === null ||
    !SPENDING.has(wordAt(scene.doc, light)) ||
    wordAt(scene.doc, to) === 'of' ||
    !someWord(scene.doc, to, Math.min(scene.sentence.to, to + 6), WITH));

/** A noun of other senses too, which no verb carries and nobody owns. */
const isVague = (phrase: NounPhrase): boolean =>
  phrase.noun.loose === true &&
  phrase.light === null &&
  !phrase.owner &&
  wordBefore(phrase) !== 'and' &&
  programmeOf(phrase) === null &&
  !isOfJourney(phrase) &&
  !precededBy(phrase.scene, phrase.from, TO_PART, PARTICIPATING);

/** "will visit Zenda from Monday to Friday for wide-ranging discussions with B": what one travels for. */
const isOfJourney = ({ scene, from }: NounPhrase): boolean =>
  precededBy(scene, startOfName(scene, from), 3, FOR) && precededBy(scene, from, TO_JOURNEY, JOURNEYS);
const TO_JOURNEY = 16;
const JOURNEYS = wordSet(
  'visit visits visited visiting travel travels travelled traveled travelling arrive arrived arrives fly flew',
);

/** "will participate in the bilateral discussions with B". */
const PARTICIPATING = wordSet('participate participates participated');
const TO_PART = 4;

const CHAIRED = wordSet('chaired co-chaired led headed co-led');
/** How far behind the noun its verb stands ("session of the Joint Commission was"). */
const TO_CHAIRED = 14;

/** "a session of the commission, co-chaired by A and B": those two sat there. */
function chairedBy({ scene, to }: NounPhrase): NounSides | null {
  const { doc, sentence, groups } = scene;
  for (let i = to; i < Math.min(sentence.to, to + TO_CHAIRED); i++) {
    if (/^[;:.]$/.test(wordAt(doc, i)) || wordAt(doc, i) === 'with') return null;
    if (!CHAIRED.has(wordAt(doc, i)) || wordAt(doc, i + 1) !== 'by') continue;
    const who = groups.find(({ from }) => from >= i + 2 && from <= i + 3);
    return who && isSeveral(who) && isNamed(who) ? { sides: [side(who.mentions)], open: false } : null;
  }
  return null;
}

/** "their meeting": the occasion of all sides named so far. */
function theirs(phrase: NounPhrase): NounSides | null {
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
function ofOwners({ owner }: NounPhrase): NounSides | null {
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
function heldByThem({ scene, to }: NounPhrase): NounSides | null {
  const who = relativeSubject(scene, to);
  return who && isSeveral(who) ? { sides: [side(who.mentions)], open: false } : null;
}

/** "A and B held talks". */
function heldTogether(phrase: NounPhrase): NounSides | null {
  const { scene, light } = phrase;
  if (light === null || isSubject(phrase) || isOfMany(phrase)) return null;
  const who = subjectBefore(scene, light);
  const all = who && !isOfRelative(scene, who, light) ? specified(scene, who) : null;
  const isTold =
    all && (isNamed(all) || isOfClause(scene, all) || isBehindTime(scene, all) || isLongAgo(phrase));
  // "They had held talks in Oslo in May": of another time than what was told before.
  if (!all || !(isTold || wordAt(scene.doc, light - 1) === 'had')) return null;
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
const LONG_AGO =
  /\b(?:last (?:year|month|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter)|(?:months|years) ago)\b/;
const TO_TIME = 24;

/** "Arab foreign ministers held an emergency meeting": several, though not told of which states. */
const isPlural = ({ mentions: [all] }: Group): boolean => all!.kind === 'office' && all!.plural;

/** "Meeting of A" as a headline: with whom is told below. */
function ofOneInTitle(phrase: NounPhrase): NounSides | null {
  const { scene, noun, light } = phrase;
  if (scene.sentence.kind !== 'title' || noun.loose || (light !== null && isSubject(phrase))) return null;
  const one = oneBehind(phrase);
  return one && { sides: [side(one.mentions)], open: true };
}

const PASSIVE = wordSet('was were is are will has had');

/** "a meeting was held": the noun is the subject of the verb behind it, not the object of one before. */
const isSubject = ({ scene, to }: NounPhrase): boolean =>
  PASSIVE.has(wordAt(scene.doc, to)) && wordAt(scene.doc, to + 1) !== 'with';
