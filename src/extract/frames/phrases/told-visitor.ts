import { BE_FORMS } from '../../lexicon/function-words.ts';
import { TELLING } from '../../lexicon/telling.ts';
import type { Group } from '../../mentions/groups.ts';
import type { Mention } from '../../mentions/mention.ts';
import { oneOf, precededBy, someWord, wordAt, wordSet } from '../../text/words.ts';
import { channelIn, isRemote } from '../channels.ts';
import type { Frame } from '../frame.ts';
import type { Scene } from '../scene.ts';
import { side } from '../sides.ts';
import { isOneOccasion } from '../standing/occasion.ts';
import { standingOfVerb } from '../standing/verb-standing.ts';
import { subjectBefore } from '../subject.ts';
import { faceToFace } from './face-to-face.ts';

/** Verbs that have the one spoken to as their object. */
const isTelling = oneOf(TELLING.union(wordSet('tells briefed')));
const VISITING = wordSet('visiting visitor guest');
/** "told the visiting", "told visiting", "told her guest": so far behind the verb the word stands. */
const REACH = 3;

/** "A told visiting Foreign Minister B that …": what is said to a visitor is said at a meeting, of host and guest. */
export function toldVisitorFrames(scene: Scene): Frame[] {
  const frames: Frame[] = [];
  for (let i = scene.sentence.from; i < scene.sentence.to; i++) {
    const frame = isTelling(scene.doc.tokens[i]!.word) ? frameAt(scene, i) : null;
    if (frame) frames.push(frame);
  }
  return frames;
}

function frameAt(scene: Scene, at: number): Frame | null {
  const { doc, sentence } = scene;
  if (!someWord(doc, at + 1, at + REACH, VISITING) || precededBy(scene, at, 2, BE_FORMS)) return null;
  const guest = visitorAt(scene, at + 1);
  const host = guest && subjectBefore(scene, at);
  if (!host?.mentions.every(isSomeone) || isRemote(channelIn(scene)) || !isOneOccasion(scene, at, at + 1))
    return null;
  const { status, background } = standingOfVerb(doc, sentence.from, at);
  if (status !== 'held') return null;
  const sides = [side(host.mentions, 'host'), side(guest!.mentions, 'guest')];
  return faceToFace('verb:tell-visitor', sentence.index, at, sides, background);
}

/** The visitor right behind the verb; "told the visiting minister's aides" tells others. */
function visitorAt({ doc, groups }: Scene, at: number): Group | null {
  const group = groups.find(({ from }) => from >= at && from < at + REACH);
  const isBetween = (i: number) => /^(?:a|an|the|visiting)$/.test(wordAt(doc, i));
  for (let i = at; i < (group?.from ?? at); i++) if (!isBetween(i)) return null;
  return group?.mentions.every((mention) => isSomeone(mention) && !mention.possessive) ? group : null;
}

/** One person, by name or office, or a delegation; "visiting officials" may be anybody. */
const isSomeone = ({ kind, plural, determiner }: Mention): boolean =>
  kind === 'person' ||
  kind === 'delegation' ||
  (kind === 'office' && !plural) ||
  (kind === 'pronoun' && /^(?:he|she)$/.test(determiner ?? ''));
