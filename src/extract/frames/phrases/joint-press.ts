import { COUNTERPARTS } from '../../lexicon/offices.ts';
import { bodyOf } from '../../mentions/body-of.ts';
import type { Mention } from '../../mentions/mention.ts';
import { surnameOf } from '../../mentions/pieces.ts';
import { precededBy, wordAt, wordSet } from '../../text/words.ts';
import type { Frame } from '../frame.ts';
import type { Scene } from '../scene.ts';
import { side } from '../sides.ts';
import { subjectBefore } from '../subject.ts';
import { heldByBoth } from './joint-frame.ts';
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
    const sides = besides(scene, before, i);
    if (sides === 'at home') return [];
    return [sides ? { ...frame, sides } : frame];
  }
  return [];
}

/**
 * "A said so at a joint news conference with B and C": A and those beside whom A stood; `at home` where those are A's own
 * ministers.
 */
function besides(scene: Scene, earlier: readonly Scene[], from: number): Frame['sides'] | 'at home' | null {
  const with_ = from + APPEARANCE;
  if (wordAt(scene.doc, with_) !== 'with') return null;
  const partners = scene.groups.find((group) => group.from === with_ + 1 && group.mentions.every(isSomeone));
  const speaker = subjectBefore(scene, from);
  if (!partners || !speaker?.mentions.every(isSomeone)) return null;
  const own = speaker.mentions.map((mention) => bodyTold(mention, earlier));
  return partners.mentions.every((partner) => isOfOtherBody(partner, own, earlier))
    ? [side(speaker.mentions), side(partners.mentions)]
    : 'at home';
}
/** "joint press conference". */
const APPEARANCE = 3;

const isSomeone = ({ kind, plural }: Mention): boolean => (kind === 'person' || kind === 'office') && !plural;

/** A state or body of their own, which is not the speaker's: without one a minister is the speaker's. */
function isOfOtherBody(
  partner: Mention,
  own: readonly (string | null)[],
  earlier: readonly Scene[],
): boolean {
  if (COUNTERPARTS.has(partner.head ?? '')) return true;
  const body = bodyTold(partner, earlier);
  return body !== null && !own.includes(body);
}

/** The state or body that the text told of someone, here or before. */
function bodyTold(mention: Mention, earlier: readonly Scene[]): string | null {
  const stated = bodyOf(mention);
  if (stated !== undefined || !mention.name) return stated ?? null;
  const surname = surnameOf(mention.name);
  for (const { mentions } of earlier)
    for (const other of mentions) {
      const body = bodyOf(other);
      if (body !== undefined && other.name && surnameOf(other.name) === surname) return body;
    }
  return null;
}
