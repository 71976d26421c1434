import type { Group } from '../../mentions/groups.ts';
import type { Mention } from '../../mentions/mention.ts';
import { oneOf, someWord, wordAt, wordSet } from '../../text/words.ts';
import type { Frame } from '../frame.ts';
import type { Scene } from '../scene.ts';
import { side } from '../sides.ts';
import { isOneOccasion } from '../standing/occasion.ts';
import { subjectBefore } from '../subject.ts';

const hasTravelled = oneOf('flew travelled traveled went came drove crossed');
const GOAL = wordSet('to into in over');
/** What one travels to say; "to meet" and the like are event verbs themselves. */
const SAYING = wordSet(
  'tell ask urge press persuade warn assure reassure convince brief inform thank consult implore confront plead',
);
/** So many words may tell where to and when: "flew to the Kenyan capital on Saturday to tell". */
const FARTHEST = 12;
const NOT_YET = wordSet('will would may might could should if not never');

/** "A flew to Oslo on Saturday to tell President B that": what one has come for is said there, by guest to host. */
export function journeyFrames(scene: Scene): Frame[] {
  const frames: Frame[] = [];
  const { doc, sentence } = scene;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!hasTravelled(doc.tokens[i]!.word) || !GOAL.has(wordAt(doc, i + 1))) continue;
    const frame = frameAt(scene, i);
    if (frame) frames.push(frame);
  }
  return frames;
}

function frameAt(scene: Scene, at: number): Frame | null {
  const { doc, sentence, groups } = scene;
  const verb = purposeBehind(scene, at + 2);
  if (verb === null || sentence.kind === 'title' || someWord(doc, sentence.from, at, NOT_YET)) return null;
  const behind = wordAt(doc, verb) === 'plead' ? verb + 2 : verb + 1;
  const host = groups.find(({ from }) => from === behind || (from === behind + 1 && isThe(doc, behind)));
  const guest = subjectBefore(scene, at);
  if (!isOne(host) || !isOne(guest) || !isOneOccasion(scene, verb, verb + 1)) return null;
  return {
    rule: 'verb:journey-to-tell',
    sentence: sentence.index,
    from: verb,
    to: verb + 1,
    kind: 'meeting',
    channel: 'in_person',
    status: 'held',
    sides: [side(guest.mentions, 'guest'), side(host.mentions, 'host')],
    background: false,
    separate: false,
    visit: false,
    open: false,
  };
}

/** The verb of "to tell" behind a goal and a time, in the same clause. */
function purposeBehind({ doc, sentence }: Scene, at: number): number | null {
  for (let i = at; i < Math.min(sentence.to - 1, at + FARTHEST); i++) {
    if (/^[,;:.]$/.test(wordAt(doc, i))) return null;
    if (wordAt(doc, i) === 'to' && SAYING.has(wordAt(doc, i + 1))) return i + 1;
  }
  return null;
}

const isThe = (doc: Scene['doc'], at: number) => wordAt(doc, at) === 'the';

/** One person, by name or office; "reporters" and "parliament" are no host. */
const isOne = (group: Group | null | undefined): group is Group =>
  group?.mentions.length === 1 && isSomeone(group.mentions[0]!);

const isSomeone = ({ kind, plural, possessive, determiner }: Mention): boolean =>
  !possessive &&
  (kind === 'person' ||
    (kind === 'office' && !plural) ||
    (kind === 'pronoun' && /^(?:he|she)$/.test(determiner ?? '')));
