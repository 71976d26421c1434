import { TELLING } from '../../lexicon/telling.ts';
import { wordAt, wordSet } from '../../text/words.ts';
import type { Frame } from '../frame.ts';
import type { Scene } from '../scene.ts';
import { isOnePerson, side } from '../sides.ts';
import { standingOfVerb } from '../standing/verb-standing.ts';
import { subjectBefore } from '../subject.ts';
import { faceToFace } from './face-to-face.ts';

/** Verbs that have the one spoken to as their object. */
const SPEAKS = new Set([...TELLING, 'briefed', 'consulted', 'lobbied']);
const MEALS = wordSet('breakfast lunch dinner tea coffee drinks');

/** "briefed President B over breakfast on Tuesday": those two sat at one table. */
export function mealFrames(scene: Scene): Frame[] {
  const { doc, sentence, groups } = scene;
  return groups.flatMap((host) => {
    const { from, to, mentions } = host;
    if (wordAt(doc, to) !== 'over' || !MEALS.has(wordAt(doc, to + 1))) return [];
    const verb = from - 1;
    if (verb <= sentence.from || !SPEAKS.has(wordAt(doc, verb)) || !mentions.every(isOnePerson)) return [];
    const guest = subjectBefore(scene, verb);
    const { status, background } = standingOfVerb(doc, sentence.from, verb);
    if (!guest || status !== 'held') return [];
    const sides = [side(guest.mentions), side(mentions)];
    return [faceToFace('verb:tell-at-table', sentence.index, verb, sides, background)];
  });
}
