import type { EventVerb } from '../../lexicon/event-verbs.ts';
import type { Group } from '../../mentions/groups.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Match } from '../../text/phrases.ts';
import { someWord, wordAt, wordSet } from '../../text/words.ts';
import { amongOthers } from '../among-others.ts';
import { type MarkedObject, objectAfter, specified } from '../object.ts';
import type { Scene } from '../scene.ts';
import { isOnePerson, side } from '../sides.ts';
import { beforeWhom, subjectBefore, subjectBehind } from '../subject.ts';
import { alone } from './alone.ts';
import { alsoMet, areApart } from './also-met.ts';
import { chairedWith } from './chaired-with.ts';
import { discussedWith } from './discussed-with.ts';
import { frontedObject } from './fronted.ts';
import { isByGreeters } from './on-arrival.ts';
import { isOtherSense } from './other-senses.ts';
import { isOfThing, isPassive, passiveSides, type VerbSides } from './passive-sides.ts';
import { isOfPossibleMeeting } from './possible-meeting.ts';
import { signers } from './signing.ts';
import { visitorWhose } from './visitor-whose.ts';

/** Who met whom by an event verb; `null` where the verb's other senses or too few sides are there. */
export function verbSides(scene: Scene, match: Match<EventVerb>): VerbSides | null {
  if (match.value.signing) return signers(scene, match);
  const found =
    match.value.passive && isPassive(scene, match)
      ? passiveSides(scene, match)
      : match.value.passiveOnly
        ? chairedWith(scene, match)
        : activeSides(scene, match);
  return match.value.id === 'welcome' && found && isByGreeters(found.sides) ? null : found;
}

function activeSides(scene: Scene, match: Match<EventVerb>): VerbSides | null {
  const { from, to, value } = match;
  const named =
    visitorWhose(scene, from) ??
    thankedFor(scene, from) ??
    subjectBefore(scene, from) ??
    gerundSubject(scene, from);
  if (!named) return null;
  const subject = specified(scene, named);
  const found =
    relativeObject(scene, subject, value) ??
    objectAfter(scene, pastTalking(scene, to, subject), { marks: value.marks }) ??
    frontedObject(scene, subject, value) ??
    discussedWith(scene, match);
  const object = found && isOfPossibleMeeting(scene.doc, found) ? null : found;
  const several =
    AMONG_OTHERS.has(value.id) && (!object || isManyLeaders(object.group.mentions))
      ? (amongOthers(scene, to) ?? amongOthers(scene, behindWith(scene, to)))
      : null;
  if (several)
    return {
      sides: [side(subject.mentions, value.subject), side(several.mentions, value.object)],
      apart: true,
    };
  if (!object?.group.mentions.some(canBeMet)) {
    // "the forum, which last met in Oslo"
    if (isOfThing(scene, from)) return null;
    const together = severalBeforeWho(scene, subject) ?? subject;
    return value.reciprocal && alone(scene, value, together, to)
      ? { sides: [side(together.mentions, value.subject)], apart: false }
      : null;
  }
  // "With B, the two ministers discussed": B and our own minister.
  if (object.fronted && subject.mentions[0]!.kind === 'joint')
    return { sides: [side(object.group.mentions, value.object)], apart: false, open: true };
  if (isOtherSense(scene, object, match) || isBesideSpeaker(scene, match, object)) return null;
  // "the credentials of the ambassadors of A, B and C": a ceremony for each.
  if (value.id === 'receive-credentials' && object.group.mentions.some(({ plural }) => plural)) return null;
  const others = alsoMet(scene, match, object);
  const met = people([...specified(scene, object.group).mentions, ...(others?.mentions ?? [])]);
  return {
    sides: [side(subject.mentions, value.subject), side(met, value.object)],
    apart: areApart(scene, object, others),
  };
}

/** "met several leaders, including A and B", "met leaders, including": those named were met one by one. */
const isManyLeaders = ([one, another]: readonly Mention[]): boolean =>
  !another &&
  ((one!.kind === 'office' && one!.plural && one!.determiner === null && one!.head === 'leader') ||
    (one!.kind === 'joint' && one!.determiner === 'leaders'));

/** Verbs that tell of one occasion with each of those of whom some are named. */
const AMONG_OTHERS = wordSet('meet discuss');

/** "met with several leaders", "discussed trade with leaders": behind the preposition, where one stands. */
function behindWith({ doc, sentence }: Scene, to: number): number {
  for (let i = to; i < Math.min(sentence.to, to + TO_PEOPLE); i++) {
    if (wordAt(doc, i) === 'with') return i + 1;
    if (/^[.;:]$/.test(wordAt(doc, i))) break;
  }
  return to;
}
const TO_PEOPLE = 24;

/** "met members of the Senate and the House of Zenda": beside people a body of a state is none of those met. */
function people(met: readonly Mention[]): Mention[] {
  const some = met.some(({ kind }) => kind === 'person' || kind === 'office');
  return met.filter(({ kind }) => !some || kind !== 'state');
}

/** "A and B, who met on Monday, agreed": the people of the list right before "who"; `null` where one or none stands there. */
function severalBeforeWho({ doc, groups }: Scene, { from, mentions }: Group): Group | null {
  if (mentions.length > 1 || mentions[0]!.determiner !== 'who' || wordAt(doc, from - 1) !== ',') return null;
  const list = groups.findLast(({ to }) => to === from - 1);
  return list && list.mentions.length > 1 && list.mentions.every(isPerson) ? list : null;
}

const isPerson = ({ kind, possessive }: Mention) => kind === 'person' && !possessive;

/** "B, whom A met", "B, with whom A met": the one before the relative. */
function relativeObject(scene: Scene, subject: Group, { marks }: EventVerb): MarkedObject | null {
  const mark = wordAt(scene.doc, subject.from - 2) === 'with' ? 'with' : 'direct';
  const group = marks.includes(mark) ? beforeWhom(scene, subject) : null;
  return group && { group, mark };
}

const PRESS = wordSet(
  'reporters journalists newsmen press parliament lawmakers correspondents media students crowd',
);
/** Between the verb and whoever else is named no more stands than where it was said. */
const TO_PRESS = 4;

/** "speaking to reporters with B at his side": B stands there while the press is told. */
const isBesideSpeaker = (
  { doc }: Scene,
  { value: { id }, to }: Match<EventVerb>,
  { mark, group: { to: behind } }: MarkedObject,
): boolean =>
  id === 'speak' &&
  mark === 'with' &&
  ((wordAt(doc, to) === 'to' && someWord(doc, to + 1, to + TO_PRESS, PRESS)) || isAtSide(doc, behind));

const TALKING = wordSet('talked spoke conferred held');
/** Second verbs that have whoever was met as their object too. */
const TOLD = wordSet(
  'briefed thanked congratulated assured informed welcomed greeted honoured honored decorated updated urged pressed warned praised encouraged reassured lobbied told asked',
);

/** "met and talked with B", "met with, and urged, B": both verbs have the one object; but several, or a body, that "met and urged B" met among themselves. */
function pastTalking({ doc }: Scene, to: number, { mentions }: Group): number {
  const behind = wordAt(doc, to) === 'with' ? to + 1 : to;
  const and = wordAt(doc, behind) === ',' ? behind + 1 : behind;
  if (wordAt(doc, and) !== 'and') return to;
  if (TALKING.has(wordAt(doc, and + 1)) && wordAt(doc, and + 2) === 'with') return and + 2;
  const told = /ly$/.test(wordAt(doc, and + 1)) ? and + 2 : and + 1;
  if (!TOLD.has(wordAt(doc, told)) || (behind === to && !isOneSide(mentions))) return to;
  return and > behind && wordAt(doc, told + 1) === ',' ? told + 2 : told + 1;
}

const isOneSide = ([one, another]: readonly Mention[]): boolean =>
  another === undefined && !one!.plural && (isOnePerson(one!) || one!.kind === 'pronoun');

/** "with B at his side", "with B standing beside him". */
const isAtSide = (doc: Scene['doc'], at: number): boolean =>
  (/^(?:at|by)$/.test(wordAt(doc, at)) && wordAt(doc, at + 2) === 'side') ||
  someWord(doc, at, at + 2, BESIDE);
const BESIDE = wordSet('beside alongside standing looking');

const THANKED = wordSet('thanked thanking thanks thank');
const FOR = wordSet('for');

/** "A thanked B for receiving him": B did. */
function thankedFor({ doc, groups }: Scene, at: number): Group | null {
  if (!FOR.has(wordAt(doc, at - 1)) || !/ing$/.test(wordAt(doc, at))) return null;
  return groups.find(({ from, to }) => to === at - 1 && THANKED.has(wordAt(doc, from - 1))) ?? null;
}

/** "Speaking after meeting B, A said": the subject of the main clause. */
const gerundSubject = (scene: Scene, at: number): Group | null =>
  /ing$/.test(wordAt(scene.doc, at)) ? subjectBehind(scene, at) : null;

const NOBODY = wordSet('who i');

/** Someone, or a body that someone speaks for; a bare state is met by nobody. */
const canBeMet = ({ kind, determiner }: Mention): boolean =>
  kind === 'pronoun' ? !NOBODY.has(determiner ?? '') : kind !== 'state';
