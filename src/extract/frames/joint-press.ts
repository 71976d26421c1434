import type { Mention } from '../mentions/mention.ts';
import { precededBy, wordAt, wordSet } from '../words.ts';
import type { Frame } from './frame.ts';
import { heldByBoth } from './joint-frame.ts';
import type { Scene } from './scene.ts';
import { side } from './sides.ts';
import { subjectBefore } from './subject.ts';
import { talksBeforePress } from './talks-before-press.ts';

/** What two do side by side before the press. */
const APPEARANCES = wordSet('conference briefing appearance statement');
const PRESS = wordSet('news press media');
/** Such a conference is still to come, or was not held. */
const NOT_YET = wordSet('will would due scheduled expected planned cancelled canceled no without');
const REACH = 8;
/** So far down the report tells where those of its lead spoke to the press. */
const SOON = 8;

/**
 * "A and B agreed …. At a joint news conference, A said": those of the lead stood there together. Read only where a
 * report tells of no other occasion.
 */
export const jointPressFrames = (scenes: readonly Scene[]): Frame[] =>
  scenes
    .slice(0, SOON)
    .flatMap((scene, i) => (scene.sentence.kind === 'body' ? framesOf(scene, scenes.slice(0, i)) : []));

function framesOf(scene: Scene, before: readonly Scene[]): Frame[] {
  const talks = talksBeforePress(scene, before);
  if (talks.length > 0) return talks;
  const { doc, sentence } = scene;
  for (let i = sentence.from; i < sentence.to - 2; i++) {
    if (wordAt(doc, i) !== 'joint' || !PRESS.has(wordAt(doc, i + 1)) || !APPEARANCES.has(wordAt(doc, i + 2)))
      continue;
    if (precededBy({ doc, sentence }, i, REACH, NOT_YET)) continue;
    const frame = heldByBoth(scene, {
      rule: 'noun:joint-press-conference',
      from: i,
      to: i + 3,
      kind: 'meeting',
      channel: 'in_person',
    });
    const sides = besides(scene, i, i + 3);
    return [sides ? { ...frame, sides } : frame];
  }
  return [];
}

/** "A said so at a joint news conference with B and C": A and those beside whom A stood. */
function besides(scene: Scene, from: number, to: number): Frame['sides'] | null {
  if (wordAt(scene.doc, to) !== 'with') return null;
  const partners = scene.groups.find((group) => group.from === to + 1 && group.mentions.every(isSomeone));
  const speaker = subjectBefore(scene, from);
  return partners && speaker?.mentions.every(isSomeone)
    ? [side(speaker.mentions), side(partners.mentions)]
    : null;
}

const isSomeone = ({ kind, plural }: Mention): boolean => (kind === 'person' || kind === 'office') && !plural;
