import { TELLING } from '../../lexicon/telling.ts';
import { wordAt, wordSet } from '../../text/words.ts';
import { channelIn, isRemote } from '../channels.ts';
import type { Frame } from '../frame.ts';
import type { Scene } from '../scene.ts';
import { side } from '../sides.ts';
import { standingOfVerb } from '../standing/verb-standing.ts';
import { subjectBehind } from '../subject.ts';
import { faceToFace } from './face-to-face.ts';

/** What opens the place or the day of the meeting; behind "with" stands whom one met. */
const AT = wordSet('on in at for');
/** Between the speaker and the verb stands no more ("also"). */
const TO_VERB = 2;

/** "Meeting on the sidelines of a forum in Oslo, A urged B to": those two met there. */
export function meetingThereFrames(scene: Scene): Frame[] {
  const { doc, sentence, groups } = scene;
  const { from } = sentence;
  if (sentence.kind !== 'body' || wordAt(doc, from) !== 'meeting' || !AT.has(wordAt(doc, from + 1)))
    return [];
  const subject = subjectBehind(scene, from);
  if (!subject || isRemote(channelIn(scene))) return [];
  let verb = subject.to;
  while (verb < subject.to + TO_VERB && !TELLING.has(wordAt(doc, verb))) verb++;
  const object = TELLING.has(wordAt(doc, verb)) ? groups.find((group) => group.from === verb + 1) : undefined;
  if (!object || standingOfVerb(doc, from, verb).status !== 'held') return [];
  if (![subject, object].every(({ mentions }) => mentions.every(isSomebody))) return [];
  const sides = [subject, object].map(({ mentions }) => side(mentions, 'participant'));
  return [faceToFace('verb:meet', sentence.index, from, sides, false)];
}

/** One person or one office; the press is told too. */
const isSomebody = ({ kind, plural, possessive }: Scene['mentions'][number]): boolean =>
  !plural && !possessive && (kind === 'person' || kind === 'office' || kind === 'pronoun');
