import { precededBy, wordAt, wordSet } from '../words.ts';
import type { Frame } from './frame.ts';
import { heldByBoth } from './joint-frame.ts';
import type { Scene } from './scene.ts';

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
  scenes.slice(0, SOON).flatMap((scene) => (scene.sentence.kind === 'body' ? framesOf(scene) : []));

const TALKS = wordSet('talks meeting discussions');
const THE = /^(?:the|their|today['’]s|s|['’]s)$/;
const WERE_ON = wordSet(
  'focused focussed covered dealt centred centered touched lasted addressed dwelt revolved concentrated',
);

/** "A and B told reporters …. Today's talks focused on trade": the talks of the two. */
function talksOf(scene: Scene): Frame[] {
  const { doc, sentence } = scene;
  for (let i = sentence.from + 1; i < Math.min(sentence.to, sentence.from + REACH); i++) {
    if (!TALKS.has(wordAt(doc, i)) || !WERE_ON.has(wordAt(doc, i + 1)) || !THE.test(wordAt(doc, i - 1)))
      continue;
    const reading = { rule: `noun:${wordAt(doc, i)}`, from: i, to: i + 1 };
    return [heldByBoth(scene, { ...reading, kind: 'meeting', channel: 'in_person' })];
  }
  return [];
}

function framesOf(scene: Scene): Frame[] {
  const talks = talksOf(scene);
  if (talks.length > 0) return talks;
  const { doc, sentence } = scene;
  for (let i = sentence.from; i < sentence.to - 2; i++) {
    if (wordAt(doc, i) !== 'joint' || !PRESS.has(wordAt(doc, i + 1)) || !APPEARANCES.has(wordAt(doc, i + 2)))
      continue;
    if (precededBy({ doc, sentence }, i, REACH, NOT_YET)) continue;
    return [
      heldByBoth(scene, {
        rule: 'noun:joint-press-conference',
        from: i,
        to: i + 3,
        kind: 'meeting',
        channel: 'in_person',
      }),
    ];
  }
  return [];
}
