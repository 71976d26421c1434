import type { Frame } from './frame.ts';
import { type Scene, subjectBefore } from './scene.ts';
import { standingOf } from './status.ts';

const LEAD_SENTENCES = 4;

/**
 * "President A made a state visit to X": a visit by itself, told at the head of a text. It is an event only where
 * the text tells of no meeting.
 */
export function visitFrames(scenes: readonly Scene[]): Frame[] {
  const frames = scenes.slice(0, LEAD_SENTENCES).flatMap((scene) => visitsIn(scene));
  const host = frames.length > 0 ? jointConference(scenes) : null;
  return host ? frames.map((frame) => ({ ...frame, sides: [frame.sides[0]!, host] })) : frames;
}

function visitsIn(scene: Scene): Frame[] {
  const { doc, sentence, groups } = scene;
  const frames: Frame[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const { lower } = doc.tokens[i]!;
    const noun = /^(?:visit|trip)$/.test(lower) && doc.tokens[i + 1]?.lower === 'to';
    const verb =
      /^(?:visited|visits)$/.test(lower) ||
      (lower === 'visit' && /^(?:to|will)$/.test(doc.tokens[i - 1]?.lower ?? ''));
    if (!noun && !verb) continue;
    const guest = subjectBefore(scene, i);
    const host = groups.find(({ from }) => from > i && from - i <= 4);
    if (
      !guest ||
      !host ||
      host.mentions[0]!.kind !== 'state' ||
      !guest.mentions.some(({ kind }) => kind === 'person' || kind === 'office')
    )
      continue;
    const { status } = standingOf(doc, sentence.from, i, sentence.to);
    if (!status) continue;
    frames.push({
      rule: 'visit:state',
      sentence: sentence.index,
      from: i,
      to: i + 1,
      kind: 'meeting',
      channel: 'in_person',
      status: doc.tokens.slice(sentence.from, i).some((token) => token.lower === 'will') ? 'planned' : status,
      sides: [
        { mentions: guest.mentions, role: 'guest' },
        { mentions: [host.mentions[0]!], role: 'host' },
      ],
      background: false,
      separate: false,
      visit: true,
      open: false,
    });
  }
  return frames;
}

/** "at a news conference with Prime Minister B": the host whom the visitor certainly met. */
function jointConference(scenes: readonly Scene[]): Frame['sides'][number] | null {
  for (const { doc, sentence, groups } of scenes) {
    for (let i = sentence.from; i < sentence.to - 1; i++) {
      if (doc.tokens[i]!.lower !== 'conference' || doc.tokens[i + 1]!.lower !== 'with') continue;
      const group = groups.find(({ from }) => from === i + 2);
      if (group?.mentions[0]?.kind === 'person') return { mentions: group.mentions, role: 'host' };
    }
  }
  return null;
}
