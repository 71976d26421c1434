import type { Channel } from '#src/model/vocabulary.ts';
import { CHANNEL_PHRASES } from '../lexicon/channel-phrases.ts';
import { phrasesOf } from '../text/phrases.ts';
import { backFrom, type InSentence, oneOf, phraseIn, wordAt, wordSet } from '../text/words.ts';

const CHANNELS = phrasesOf(CHANNEL_PHRASES);

/** By what means the sides spoke, as far as the sentence says: the phrase that stands first in it, or `null`. */
export const channelIn = ({ doc, sentence }: InSentence): Channel | null =>
  channelBetween(doc, sentence.from, sentence.to);

/** The same for the verb at token `at`: of two verbs that "and" joins each has its own ("telephoned A and met B"). */
export function channelOfVerb({ doc, sentence }: InSentence, at: number): Channel | null {
  const before = beforeGroup(doc, at);
  const joined =
    (before >= 0 && isJoining(doc.tokens[before]!.word)) ||
    isDaysApart({ doc, sentence }, at) ||
    isWhenTheyMeet(doc, at);
  let to = at + 1;
  // "After meeting A in Oslo, B telephoned C": the opening clause ends with its comma.
  const opening = wordAt(doc, at) === 'meeting' && at - sentence.from <= 1;
  while (to < sentence.to && !isJoined(doc, to)) {
    if (opening && wordAt(doc, to) === ',' && doc.tokens[to + 1]?.kind !== 'number') break;
    to++;
  }
  const aside = asideAround(doc, sentence, at);
  if (!aside) return channelBetween(doc, joined ? at : sentence.from, to);
  // "A, who met B in May, telephoned C": each verb has its own means.
  if (aside.to > at) return channelBetween(doc, aside.from, Math.min(to, aside.to));
  return (
    (joined ? null : channelBetween(doc, sentence.from, aside.from)) ??
    channelBetween(doc, joined ? at : aside.to, to)
  );
}

/** "telephoned A and will raise it with B when they meet": on another occasion than that of the main clause. */
export const isWhenTheyMeet = (doc: InSentence['doc'], at: number): boolean =>
  WHEN_THEY_MEET.test(phraseIn(doc, backFrom(doc, at, TO_WHEN), at));
const WHEN_THEY_MEET =
  /\bwhen (?:they|the (?:two|pair|leaders|two (?:leaders|men|women|ministers|presidents)))(?: next)?$/;
const TO_WHEN = 5;

/** The relative clause between commas that verb `at` stands in, or that is closed before it. */
function asideAround(
  { tokens }: InSentence['doc'],
  { from, to }: InSentence['sentence'],
  at: number,
): { from: number; to: number } | null {
  for (let i = at - 1; i > Math.max(from, at - MAX_ASIDE); i--) {
    if (!RELATIVE.has(tokens[i]!.lower) || tokens[i - 1]!.text !== ',') continue;
    let end = i + 2;
    while (end < Math.min(to, i + MAX_ASIDE) && tokens[end]!.text !== ',') end++;
    return { from: i, to: end };
  }
  return null;
}
const RELATIVE = wordSet('who which where');
/** No relative clause is longer. */
const MAX_ASIDE = 40;

/** The token before the auxiliaries of the verb at `at`: "and" of "and is due to meet". */
function beforeGroup(doc: InSentence['doc'], at: number): number {
  let i = at - 1;
  while (at - i <= LONGEST_GROUP && AUXILIARY.has(wordAt(doc, i))) i--;
  return i;
}
const LONGEST_GROUP = 4;
const AUXILIARY = wordSet('will would is are due expected scheduled set to also later');

/** "and met", "and separately spoke", "and will host": another verb of meeting begins at token `at`. */
function isJoined(doc: InSentence['doc'], at: number): boolean {
  if (!isJoining(doc.tokens[at]!.word)) return false;
  const verb = /ly$|^(?:also|then|later)$/.test(wordAt(doc, at + 1)) ? at + 2 : at + 1;
  if (verb === at + 1 && AUXILIARY.has(wordAt(doc, verb)) && isToCome(doc, verb)) return true;
  return SPEAKING.has(wordAt(doc, verb)) || HAS_ANOTHER.test(phraseIn(doc, verb, verb + 2));
}

/** "will host", "is due to meet". */
function isToCome(doc: InSentence['doc'], first: number): boolean {
  let i = first;
  while (i - first < LONGEST_GROUP && AUXILIARY.has(wordAt(doc, i))) i++;
  return TO_SPEAK.has(wordAt(doc, i));
}
const TO_SPEAK = wordSet('meet host receive welcome see speak talk telephone phone call hold visit');

/** "met A and had a telephone conversation with B". */
const HAS_ANOTHER =
  /^(?:had|has|have|having|made|placed) (?:an?|his|her|telephone|phone|video|separate|talks)$/;

/** "The call came days after the ministers gathered in Oslo": of another day, and by other means. */
function isDaysApart({ doc, sentence }: InSentence, at: number): boolean {
  for (let i = at - 1; i > Math.max(sentence.from, at - TO_APART); i--)
    if (APART.has(wordAt(doc, i))) return DAYS.test(wordAt(doc, i - 1));
  return false;
}
const TO_APART = 16;
const APART = wordSet('after before');
const DAYS = /^(?:days?|weeks?|months?|years?)$/;

const isJoining = oneOf('and then before after');
const SPEAKING = wordSet(
  'met meeting spoke speaking talked talking telephoned telephoning phoned phoning called calling received receiving held holding',
);

function channelBetween(doc: InSentence['doc'], from: number, to: number): Channel | null {
  for (let i = from; i < to; i++) {
    const match = CHANNELS.at(doc.tokens, i, to);
    if (match && !isOfSpeech(doc, i, match.to)) return match.value;
    if (match) i = match.to - 1;
  }
  return null;
}

/** "Speaking by video link from Oslo, A said he had met B": how it was told, not how they met. */
const isOfSpeech = (doc: InSentence['doc'], from: number, to: number): boolean =>
  doc.tokens[from - 1]?.lower === 'speaking' && /^(?:from|to)$/.test(doc.tokens[to]?.lower ?? '');

/** How far behind an event the words stand that say by what means. */
const REACH = 16;

/** "a meeting with A via video link": the means told behind token `at`, in its clause. */
export function remoteBehind({ doc, sentence }: InSentence, at: number): Channel | null {
  for (let i = at; i < Math.min(sentence.to, at + REACH); i++) {
    if (/^[,;:]$/.test(doc.tokens[i]!.text)) return null;
    const match = CHANNELS.at(doc.tokens, i, sentence.to);
    if (match && BY.has(doc.tokens[i]!.lower)) return isRemote(match.value) ? match.value : null;
  }
  return null;
}

const BY = wordSet('by via over on virtually');

/** Not in one place: by telephone or video. */
export const isRemote = (channel: Channel | null): boolean => channel === 'phone' || channel === 'video';
