import type { Group } from '../mentions/groups.ts';
import { wordAt, wordSet } from '../words.ts';
import type { Frame } from './frame.ts';
import type { Scene } from './scene.ts';
import { side } from './sides.ts';

/** How many tokens one stop of an itinerary takes. */
const MAX_STOP = 16;
const MAX_STOPS = 4;
const WHERE_OR_WHEN = wordSet('in at on');
const ENDS = wordSet('; : . who which that to said where when after before');

/**
 * "will hold talks with A in Oslo on Monday and with B in Bern on Tuesday": a frame for each further stop, which
 * stands where its own partner does, so that place and day are its own.
 */
export function furtherStops(scene: Scene, frame: Frame): Frame[] {
  const stops: Frame[] = [];
  if (frame.sides.length !== 2 || frame.open) return stops;
  let last: Frame = frame;
  while (stops.length < MAX_STOPS) {
    const next = nextStop(scene, last);
    if (!next) return stops;
    stops.push(next);
    last = next;
  }
  return stops;
}

function nextStop(scene: Scene, frame: Frame): Frame | null {
  const { doc, groups, sentence } = scene;
  const partner = frame.sides[1]!.mentions.at(-1)!;
  let told = false;
  for (let i = partner.to; i < Math.min(sentence.to, partner.to + MAX_STOP); i++) {
    const word = wordAt(doc, i);
    if (ENDS.has(word)) return null;
    told ||= WHERE_OR_WHEN.has(word);
    if (!told || (word !== 'and' && word !== ',')) continue;
    const at = word === ',' && wordAt(doc, i + 1) === 'and' ? i + 2 : i + 1;
    const group = wordAt(doc, at) === 'with' ? groupAt(groups, at + 1) : bareStop(scene, at);
    if (group) return stopAt(frame, group, at);
  }
  return null;
}

/** "met A in Oslo and B in Bern": without another "with" the place or the day has to follow. */
function bareStop({ doc, groups }: Scene, at: number): Group | null {
  const group = groupAt(groups, at);
  const isSomeone = group?.mentions.every(
    ({ kind, title, country }) => kind === 'person' && (title || country),
  );
  return group && isSomeone && WHERE_OR_WHEN.has(wordAt(doc, group.to)) ? group : null;
}

const groupAt = (groups: readonly Group[], at: number): Group | null =>
  groups.find(({ from, mentions }) => from === at && mentions.some(({ kind }) => kind !== 'state')) ?? null;

const stopAt = (frame: Frame, { mentions }: Group, at: number): Frame => ({
  ...frame,
  from: at,
  to: at + 1,
  sides: [frame.sides[0]!, side(mentions, frame.sides[1]!.role)],
  separate: true,
});
