import type { EventVerb } from '../../lexicon/event-verbs.ts';
import { isGenitive } from '../../mentions/possessives.ts';
import { type Match, Phrases } from '../../text/phrases.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { backFrom, oneOf, phraseIn, someWord, wordAt, wordSet } from '../../text/words.ts';
import type { MarkedObject } from '../object.ts';
import type { Scene } from '../scene.ts';
import { isForLong } from './alone.ts';
import { isFollowedByTalk } from './handshake.ts';
import { isOnOccasion } from './occasion-told.ts';
import { isVisitOfHost } from './visited.ts';
import { isWatched } from './watched.ts';

/** Does the verb mean something else with that object: "called X a friend", "handed a report to B"? */
export const isOtherSense = (scene: Scene, object: MarkedObject, match: Match<EventVerb>): boolean =>
  OTHER_SENSE[match.value.id]?.(scene, object, match) ?? false;

/** What goes on behind an object that was called by telephone: no name, no appeal. */
const AFTER_CALLED = wordSet(
  '. , ; on by to today yesterday late later early last after from and three four five several twice again earlier in',
);
/** What goes on behind a guest who is welcomed in person. */
const AFTER_WELCOMED = wordSet('to at in for on , . here today yesterday');
/** "upon arrival": an election or an office is welcomed from afar. */
const ON_ARRIVAL = /^upon (?:(?:his|her|their|the) )?(?:arrival|arriving|landing)\b/;
/** "welcomed B with a banquet". */
const WITH_MEAL =
  /^with (?:an?|full|military) (?:\S+ ){0,2}(?:banquet|dinner|lunch|luncheon|reception|ceremony|honours|honors)\b/;
/** Those who come with the guest. */
const COMPANY = /^and (?:his|her|their) (?:wife|husband|spouse|delegation|entourage|family)$/;

const MESSAGES = wordSet('message');
/** "a personal message", "a letter from A". */
const isMessage = (doc: Tokenised, at: number): boolean =>
  /^(?:an?|the)$/.test(wordAt(doc, at)) &&
  [1, 2, 3].some((k) => /^(?:message|letter)$/.test(wordAt(doc, at + k)));

const ENVOYS = wordSet('ambassador ambassadors envoy chargé diplomat diplomats consul representative');

const OF_WHAT = wordSet('of about');
const OCCASIONS = wordSet('talks meeting meetings negotiations discussions consultations');

/** "spoke of her trip to Oslo for talks with B": what she told somebody else of. */
const isSpokenOf = ({ doc }: Scene, { from }: MarkedObject['group'], to: number): boolean =>
  OF_WHAT.has(wordAt(doc, to)) && OCCASIONS.has(wordAt(doc, from - 2));

/** Verbs that mean something else by what stands at their object. */
const OTHER_SENSE: Readonly<
  Record<string, (scene: Scene, object: MarkedObject, match: Match<EventVerb>) => boolean>
> = {
  // "The two spoke to reporters".
  speak: (scene, { mark, group }, { to }) =>
    mark === 'to' ? group.mentions.every(({ kind }) => kind === 'joint') : isSpokenOf(scene, group, to),
  // "handed a message to B", "handed B a letter": nothing else that is handed over makes a meeting.
  hand: ({ doc }, { group: { from, to: behind }, mark }, { to }) =>
    mark === 'direct'
      ? wordAt(doc, to - 1) !== 'handed' || !isMessage(doc, behind)
      : !someWord(doc, to, Math.min(from, to + 5), MESSAGES),
  // "summoned witnesses": a state calls in an envoy of another.
  summon: (_, { group }) => !group.mentions.some(({ head }) => head !== null && ENVOYS.has(head)),
  // "briefed B by telephone": a call only where the means are told.
  'tell-by-phone': ({ doc, sentence }, { group: { to } }) => !isByPhone(doc, to, sentence.to),
  // "fly to Zenda to brief B"
  'brief-there': ({ doc, sentence }, { group: { to, mentions } }, { from }) =>
    mentions.every(({ kind }) => kind === 'organization') ||
    (!isByPhone(doc, to, sentence.to) &&
      (wordAt(doc, from - 1) !== 'to' || !someWord(doc, backFrom(doc, from, MAX_JOURNEY), from, JOURNEYS))),
  // "called X a friend", "called X to account".
  call: ({ doc, sentence }, { group: { to } }) => to < sentence.to && !AFTER_CALLED.has(wordAt(doc, to)),
  // "sat with B for five hours": in a row of seats one sits with anybody.
  'sit-with': ({ doc }, { group: { to } }) => !isForLong(doc, to),
  // "called on X to do Y", "called on X in a statement to …": an appeal, no visit.
  'call-on': ({ doc, sentence }, { group: { to } }) =>
    wordAt(doc, pastName(doc, to)) === 'to' ||
    isByPhone(doc, to, sentence.to) ||
    APPEALS.test(phraseIn(doc, to, to + 4)),
  // "negotiated with the Union", "negotiated with B for years": a process, but for people on a day or in a town.
  negotiate: (scene, { group: { mentions, to } }, { from }) =>
    !isOnOccasion(scene, from, to) ||
    !mentions.every(({ kind, name, title }) => kind === 'person' && name !== null && title !== null),
  // "visited Zenda", "visited wounded ministers at the hospital".
  'visit-someone': (scene, object, { to }) => !isVisitOfHost(scene, object, to),
  // "saw B off at the airport", "was seen off": who leaves is not called on; "saw B as a partner": how one thinks of B.
  see: (scene, { group: { to } }, match) =>
    wordAt(scene.doc, to) === 'off' ||
    wordAt(scene.doc, match.to) === 'off' ||
    AS_WHAT.test(phraseIn(scene.doc, to, to + 3)) ||
    isWatched(scene, to),
  'shake-hands': (scene, { group: { to } }) => !isFollowedByTalk(scene, to),
  // "welcomed X's decision".
  welcome: ({ doc }, { group: { to } }) =>
    to < doc.tokens.length &&
    !AFTER_WELCOMED.has(wordAt(doc, to)) &&
    !ON_ARRIVAL.test(phraseIn(doc, to, to + 3)) &&
    !WITH_MEAL.test(phraseIn(doc, to, to + 5)) &&
    // "welcomed B and his family's release": no guests.
    !(COMPANY.test(phraseIn(doc, to, to + 3)) && !isGenitive(doc.tokens, to + 3)),
};

/** "the UN" in "the UN Security Council": the token behind the whole name. */
function pastName({ tokens }: Tokenised, at: number): number {
  let to = at;
  while (to < at + MAX_NAME && tokens[to]?.cap) to++;
  return to;
}
const MAX_NAME = 4;

const JOURNEYS = wordSet('fly flew flies flying travel travelled traveled go went head headed came');
const MAX_JOURNEY = 12;

/** Where an appeal stands that nobody visits for. */
const APPEALS =
  /^(?:in|during) (?:an?|his|her|their|the) (?:\S+ )?(?:statement|speech|letter|message|address|interview|call|conversation)\b/;

const MEANS = new Phrases<true>();
for (const phone of ['phone', 'telephone'])
  for (const means of [
    ...['by', 'over the', 'on the', 'via'].map((link) => `${link} ${phone}`),
    ...['call', 'conversation'].map((noun) => `in a ${phone} ${noun}`),
  ])
    MEANS.add(means, true);

/** "saw B as a partner", "as his heir"; but "as part of a push", "as planned", "as recently as Monday". */
const AS_WHAT = /^as (?!part\b)(?:an?|the|his|her|their|its) (?!part\b)/;

const leavesClause = oneOf('; , that');

/** "by telephone", "in a phone call" behind token `at`, in its clause. */
function isByPhone(doc: Tokenised, at: number, end: number): boolean {
  for (let i = at; i < Math.min(end, at + 20); i++) {
    if (leavesClause(doc.tokens[i]!.word)) return false;
    if (MEANS.at(doc.tokens, i, end)) return true;
  }
  return false;
}
