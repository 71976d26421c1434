import { ATTEND } from '../../lexicon/attendance.ts';
import type { Group } from '../../mentions/groups.ts';
import type { Mention } from '../../mentions/mention.ts';
import { phraseIn, precededBy, someWord, wordAt, wordSet } from '../../text/words.ts';
import { amongOthers } from '../among-others.ts';
import { objectAfter, specified } from '../object.ts';
import type { Scene } from '../scene.ts';
import { side } from '../sides.ts';
import { beforeWhom, subjectBefore } from '../subject.ts';
import type { NounPhrase, NounSides } from './noun-phrase.ts';
import { besidePartner } from './partner-subject.ts';
import { ownerOfProgramme, programmeOf } from './programme.ts';

/** "A held talks with B", "A's call with B", "during a meeting with B": the first side may be told elsewhere. */
export function withPartner(phrase: NounPhrase): NounSides | null {
  const partner = partnerOf(phrase);
  if (!partner) return withWhom(phrase);
  if (isOfBodyBefore(phrase)) return null;
  if (isOfState(phrase)) return withStateBefore(phrase, partner);
  // "The spokesman said the programme included a meeting with B": of whoever travels.
  const subject = programmeOf(phrase) ? ownerOfProgramme(phrase) : besidePartner(phrase);
  const next = furtherPartner(phrase, partner);
  const both = isCounterpartOfBoth(partner) ? twoBefore(phrase) : null;
  if (both) return { sides: [side(both), side(partner.mentions)], open: false };
  if (subject && next)
    return {
      sides: [side(subject.mentions), side([...partner.mentions, ...next.mentions])],
      open: false,
      separate: true,
    };
  // "During the meeting with B, the parties discussed": B and whom the report follows.
  const sides = phrase.light === null && subject?.mentions.every(({ kind }) => kind === 'joint');
  const separate = isRepeated(phrase, partner) ? { separate: true as const } : {};
  if (!subject || subject === partner || sides)
    return { sides: [side(partner.mentions)], open: true, ...separate };
  return { sides: [side(subject.mentions), side(partner.mentions)], open: false, ...separate };
}

const ITS = /\bits(?: [\w-]+){0,2}$/;
/** "discussed Zenda ahead of its second summit with Chad": the state's own, and nobody's who spoke of it. */
const isOfState = ({ scene: { doc, sentence }, from, light }: NounPhrase): boolean =>
  light === null && ITS.test(phraseIn(doc, Math.max(sentence.from, from - 3), from));

function withStateBefore({ scene: { groups }, from }: NounPhrase, partner: Group): NounSides | null {
  const state = groups.findLast(
    ({ to, mentions }) =>
      to <= from && mentions.every(({ kind }) => kind === 'state' || kind === 'organization'),
  );
  return state ? { sides: [side(state.mentions), side(partner.mentions)], open: false } : null;
}

/** "A met B ahead of talks with their Zendan counterpart": a counterpart of both, who come together. */
const isCounterpartOfBoth = ({ mentions: [one, another] }: Group): boolean =>
  !another && one!.kind === 'office' && !one!.plural && one!.determiner === 'their';

/** The two people whom the sentence has named before the noun, where it has named no others. */
function twoBefore({ scene: { groups }, from }: NounPhrase): Mention[] | null {
  const people = groups
    .filter(({ to }) => to <= from)
    .flatMap(({ mentions }) => mentions)
    .filter(({ kind }) => kind === 'person' || kind === 'office' || kind === 'pronoun');
  const isOne = ({ kind, plural, possessive }: Mention) => kind !== 'pronoun' && !plural && !possessive;
  return people.length === 2 && people.every(isOne) ? people : null;
}

/** "The union sent a mission. It held meetings with B": of whom the sentence before tells. */
const isOfBodyBefore = ({ scene: { doc }, light }: NounPhrase): boolean =>
  light !== null &&
  (wordAt(doc, light - 1) === 'it' ||
    (/^(?:has|had|also|then)$/.test(wordAt(doc, light - 1)) && wordAt(doc, light - 2) === 'it'));

/** "talks with A, and with B": each behind a preposition of its own. */
const isRepeated = ({ scene: { doc } }: NounPhrase, { mentions }: Group): boolean =>
  mentions
    .slice(1)
    .some(({ from, kind }) => wordAt(doc, from - 1) === 'with' && (kind === 'person' || kind === 'office'));

/** "B, with whom A also held talks". */
function withWhom({ scene, light }: NounPhrase): NounSides | null {
  const subject = light === null ? null : subjectBefore(scene, light);
  const partner =
    subject && wordAt(scene.doc, subject.from - 2) === 'with' ? beforeWhom(scene, subject) : null;
  return subject && partner ? { sides: [side(subject.mentions), side(partner.mentions)], open: false } : null;
}

/** "with B" behind the noun, in its clause. */
function partnerOf({ scene, from, to, noun, light }: NounPhrase): Group | null {
  // "discussed the Three Rivers Summit, the border and trade with B": the summit is a name, and not with B.
  const named = light === null && scene.doc.tokens[from]!.cap && scene.doc.tokens[from - 1]?.cap === true;
  const found = objectAfter(scene, pastRelative(scene, to), {
    marks: marksOf(noun),
    reach: named ? BEHIND_NAME : 24,
  });
  // "talks with several world leaders, including A and B"
  if (!found) return wordAt(scene.doc, to) === 'with' ? amongOthers(scene, to + 1) : null;
  if (crossesVerb(scene, to, found.group.from) || isStandingBy(scene, found.group)) return null;
  if (isOfMatter(scene, to, found.group) || isOfUndertaking(scene, from, to, found.group)) return null;
  if (light === null && (isOfOtherNoun(scene, to, found.group) || isAlongside(scene, from, found.group)))
    return null;
  return specified(scene, found.group);
}

const HAD = wordSet('had held has');

/** "the conversation that A had this Monday with B": behind the relative clause's verb, else `to` itself. */
function pastRelative({ doc, groups }: Scene, to: number): number {
  // "the Ministerial Consultations (ZENMIN) with B"
  if (wordAt(doc, to) === '(' && wordAt(doc, to + 2) === ')') return to + 3;
  const subject = wordAt(doc, to) === 'that' ? groups.find(({ from }) => from === to + 1) : undefined;
  return subject && HAD.has(wordAt(doc, subject.to)) ? subject.to + 1 : to;
}

const ON = wordSet('on over about');
const RELATIONS = wordSet(
  'surplus deficit dispute disputes ties relations row trade border war conflict deal agreement accord treaty pact rivalry feud tensions partnership',
);

/** "talks on the surplus in trade with Zenda": what they talk of is with Zenda, not they. */
const isOfMatter = ({ doc }: Scene, to: number, { from, mentions }: Group): boolean =>
  mentions.every(({ kind }) => kind === 'state' || kind === 'organization') &&
  someWord(doc, to, from, ON) &&
  [2, 3].some((back) => RELATIONS.has(wordAt(doc, from - back)));

const UNDERTAKING =
  /\b(?:agreed|pledged|vowed|promised|decided|resolved) (?:in|at|during|after|following) (?:[\w’'-]+ ){0,3}$/;
const TO_UNDERTAKING = 6;

/** "agreed in talks on Monday to cooperate with Zenda": it is not Zenda that one talked with. */
const isOfUndertaking = ({ doc, sentence }: Scene, from: number, to: number, group: Group): boolean =>
  someWord(doc, to, group.from, TO) &&
  UNDERTAKING.test(`${phraseIn(doc, Math.max(sentence.from, from - TO_UNDERTAKING), from)} `);
const TO = wordSet('to');

const OCCASIONS = wordSet(
  'conversation conversations call calls meeting meetings talks negotiations discussions consultations',
);

/** "discussed the summit in Oslo in a phone call with B", "At the summit, A held meetings with B": the call was with B, not the summit. */
const isOfOtherNoun = ({ doc }: Scene, to: number, { from }: Group): boolean =>
  from - 2 > to && wordAt(doc, from - 1) === 'with' && OCCASIONS.has(wordAt(doc, from - 2));

/** "A and B attended the meeting, along with advisers": whom those who came brought with them. */
const isAlongside = (scene: Scene, from: number, { from: at }: Group): boolean =>
  wordAt(scene.doc, at - 1) === 'with' &&
  ALONG.has(wordAt(scene.doc, at - 2)) &&
  precededBy(scene, from, TO_ATTENDING, ATTEND);
const ALONG = wordSet('along together');
const TO_ATTENDING = 3;

/** How far behind an occasion that has a name of its own its partner stands. */
const BEHIND_NAME = 4;

const STANDING_BY = wordSet('beside alongside looking standing sitting seated listening watching');

/** "at the end of the summit, with B beside her": in company, not in talks. */
const isStandingBy = ({ doc }: Scene, { to }: Group): boolean => STANDING_BY.has(wordAt(doc, to));

/** "a courtesy call on B", "talks with B". */
const marksOf = ({ ceremony }: NounPhrase['noun']): string[] => (ceremony ? ['on', 'to', 'with'] : ['with']);

/** How far behind the first partner "and with" stands. */
const TO_NEXT = 8;

/** "talks with A on cod and with B on herring": whom else the same noun names, on another occasion. */
function furtherPartner({ scene }: NounPhrase, { to, mentions }: Group): Group | null {
  const { doc, sentence, groups } = scene;
  if (mentions.some(({ kind }) => kind !== 'person' && kind !== 'office')) return null;
  for (let i = to + 1; i < Math.min(sentence.to, to + TO_NEXT); i++) {
    // "with A in Oslo on Thursday and with B in Rome": each has a place of its own.
    if (/^[;:.]$/.test(wordAt(doc, i)) || doc.tokens[i]!.cap) return null;
    if (wordAt(doc, i) !== 'with') continue;
    const link = /^(?:then|later|also|separately)$/.test(wordAt(doc, i - 1)) ? i - 2 : i - 1;
    if (wordAt(doc, link) !== 'and' && phraseIn(doc, i - 3, i) !== 'as well as') continue;
    const next = groups.find(({ from }) => from === i + 1);
    return next?.mentions.every(({ kind }) => kind === 'person' || kind === 'office') ? next : null;
  }
  return null;
}

/** Participles that go with an event noun: "talks held with B". */
const OF_THE_EVENT = wordSet('scheduled planned extended united');

/** A verb in the past stands between the tokens: "with" is its own. */
const crossesVerb = ({ doc }: Scene, from: number, to: number): boolean =>
  doc.tokens.slice(from, to).some(
    ({ lower, cap }, k) =>
      !cap &&
      ((lower.length > 4 && /ed$/.test(lower) && !OF_THE_EVENT.has(lower)) ||
        SPEAKING.has(lower) ||
        // "A, there for the ministers' meeting, held talks with B"
        (PAST_HOLDING.has(lower) && wordAt(doc, from + k - 1) === ',')),
  );

const PAST_HOLDING = wordSet('held had');

/** "at the initiative of A, who spoke with B". */
const SPEAKING = wordSet('spoke met conferred spoken');
