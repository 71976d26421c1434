import { PAST_ADJECTIVES } from '../../lexicon/earlier-words.ts';
import { SEPARATELY } from '../../lexicon/function-words.ts';
import { HAVING, HOLDING } from '../../lexicon/holding.ts';
import { CANCELLING } from '../../lexicon/planned-words.ts';
import { type InSentence, phraseIn, precededBy, wordAt, wordSet } from '../../text/words.ts';
import { channelIn, isRemote, remoteBehind } from '../channels.ts';
import type { Frame } from '../frame.ts';
import { furtherStops } from '../itinerary.ts';
import type { Scene } from '../scene.ts';
import { endsSeparately } from '../separately.ts';
import { cancelledIn } from '../standing/cancelled.ts';
import { isHoped } from '../standing/hoped.ts';
import { standingOfNoun } from '../standing/noun-standing.ts';
import type { Standing } from '../standing/standing.ts';
import { anaphora } from './anaphora.ts';
import { type NounPhrase, nounPhrasesIn } from './noun-phrase.ts';
import { sidesOfNoun } from './noun-sides.ts';
import { programmeOf } from './programme.ts';

/** Frames of nouns that name an event: "talks between A and B", "A's call with B", "held a meeting with B". */
export const nounFrames = (scene: Scene): Frame[] =>
  nounPhrasesIn(scene).flatMap((phrase) => {
    const frame = frameOf(phrase);
    return frame ? [frame, ...furtherStops(scene, frame)] : [];
  });

const EARLIER = new Set([...PAST_ADJECTIVES, 'earlier', 'since']);
const TO_EARLIER = 5;

/** "their previous meeting", "Earlier, A held talks"; in "A, there since last month, held talks" the adjective is of an aside. */
function isEarlier({ doc, sentence }: Scene, at: number): boolean {
  let aside = false;
  for (let i = at - 1; i >= Math.max(sentence.from, at - TO_EARLIER); i--) {
    aside ||= wordAt(doc, i) === ',';
    if (EARLIER.has(wordAt(doc, i)) && !(aside && wordAt(doc, i) !== 'earlier')) return true;
  }
  return false;
}

const RESPECTIVE = /^(?!held|had|have|hold)\S+ (?:their|the) respective$/;

/** "met on the sidelines of the summit": not at the summit; but of "a meeting between A and B" its own words tell. */
const isBesideWhich = ({ scene, from, to }: NounPhrase): boolean =>
  // "on the sidelines of the summit between noon and two"
  (wordAt(scene.doc, to) !== 'between' || scene.doc.tokens[to + 1]?.kind === 'number') &&
  wordAt(scene.doc, to) !== 'with' &&
  isBeside(scene, from);
/** Of "talks with B" on whose sidelines others met their own words tell, but in passing. */
const isBeside = (scene: Scene, from: number): boolean =>
  BESIDE_WHICH.test(phraseIn(scene.doc, Math.max(scene.sentence.from, from - TO_SIDELINES), from));
const TO_SIDELINES = 8;
const BESIDE_WHICH = /\b(?:sidelines|margins|fringes) of(?: (?!and\b)[^\s,;:]+)*$/;

function frameOf(phrase: NounPhrase): Frame | null {
  const { scene, noun, from, to } = phrase;
  // "updated each other on their respective meetings with B": of each one's own, not of both.
  if (RESPECTIVE.test(phraseIn(scene.doc, Math.max(scene.sentence.from, from - 3), from))) return null;
  if (isBesideWhich(phrase)) return null;
  const found = sidesOfNoun(phrase) ?? anaphora(phrase);
  if (!found) return null;
  const standing = standingOfNoun(phrase);
  const status = !isHeld(phrase, standing) && cancelledIn(scene, from) ? 'cancelled' : standing.status;
  if (!status || (status === 'planned' && isHoped(scene, from))) return null;
  return {
    rule: `noun:${noun.word.replaceAll(' ', '-')}`,
    sentence: scene.sentence.index,
    from,
    to,
    ...mannerOf(phrase),
    status,
    background:
      standing.background ||
      isEarlier(scene, from) ||
      isBeside(scene, from) ||
      isAnotherDay(scene, from) ||
      isReported(scene, from),
    separate:
      noun.several === true ||
      precededBy(scene, from, 3, SEPARATELY) ||
      // "after meeting separately with A and B"
      SEPARATELY.has(wordAt(scene.doc, to)) ||
      endsSeparately(scene, from),
    visit: noun.visit === true,
    ...found,
  };
}

/** "held talks with B, who has cancelled a trip": what has been held is not what is called off. */
const isHeld = ({ scene: { doc, sentence }, light, from }: NounPhrase, { status }: Standing): boolean =>
  status === 'held' &&
  light !== null &&
  light < from &&
  HOLDING.has(wordAt(doc, light)) &&
  wordAt(doc, light + 1) !== 'off' &&
  !(
    HAVING.has(wordAt(doc, light)) &&
    CANCELLED_ON.test(phraseIn(doc, from, Math.min(sentence.to, from + TO_CANCELLED)))
  );
/** "had talks with B cancelled". */
const CANCELLED_ON = new RegExp(
  `^(?:(?!(?:who|which|that|and|but)\\b)[^,;:.])*? (?:${[...CANCELLING].join('|')}|called off)\\b`,
);
const TO_CANCELLED = 14;

const REPORTED =
  /\b(?:brief\w*|inform\w*|updat\w*|appris\w*|acquaint\w*|told|debrief\w*)\b.* (?:on|about|of|with)(?: the (?:outcomes?|results?|substance|contents?) of)? (?:his|her|their)(?: [\w-]+){0,2}$/;
/** How far before the noun the verb of telling stands. */
const TO_TELLING = 14;

/** "briefed the king on his talks in Oslo with B": what was before, and where nothing of this report was said. */
const isReported = ({ doc, sentence }: Scene, at: number): boolean =>
  REPORTED.test(phraseIn(doc, Math.max(sentence.from, at - TO_TELLING), at));

/** "met B a day before talks with C": of another day than what the sentence tells. */
const isAnotherDay = ({ doc, sentence }: Scene, at: number): boolean =>
  // "to meet again in two weeks after talks with B" is of the day of the talks.
  /(?<!\bin \S+ )\b(?:day|days|week|weeks|month|months|year|years) (?:after|before|ahead of)\b/.test(
    phraseIn(doc, Math.max(sentence.from, at - 6), at),
  );

/** Meeting or call, from the noun and else from the means or the place that the sentence tells of. */
function mannerOf(phrase: NounPhrase): Pick<Frame, 'kind' | 'channel'> {
  const { scene, noun, to } = phrase;
  const remote =
    noun.kind === 'meeting' && !noun.visit && !noun.meal && !noun.audience ? remoteBehind(scene, to) : null;
  if (remote) return { kind: 'call', channel: remote };
  if (noun.kind) return { kind: noun.kind, channel: noun.channel ?? remoteChannel(scene) };
  const channel = remoteChannel(scene);
  if (!channel && programmeOf(phrase)) return { kind: 'meeting', channel: 'in_person' };
  return { kind: channel ? 'call' : tookPlace(scene, to) ? 'meeting' : null, channel };
}

function remoteChannel(scene: Scene): Frame['channel'] {
  const channel = channelIn(scene);
  return isRemote(channel) ? channel : null;
}

const TOOK = wordSet('took was were');
const AT = wordSet('at in');

/** "a conversation took place at the Ministry": face to face. */
const tookPlace = ({ doc, sentence }: InSentence, at: number): boolean =>
  TOOK.has(wordAt(doc, at)) && at + 2 < sentence.to && AT.has(wordAt(doc, at + 2));
