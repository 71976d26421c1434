import { TELLING_THERE, WRITTEN } from '../../lexicon/telling.ts';
import { capitalAt } from '../../mentions/capital-at.ts';
import type { Group } from '../../mentions/groups.ts';
import type { Mention } from '../../mentions/mention.ts';
import { oneOf, someWord, wordAt } from '../../text/words.ts';
import { channelIn, isRemote } from '../channels.ts';
import type { Frame } from '../frame.ts';
import type { Scene } from '../scene.ts';
import { side } from '../sides.ts';
import { standingOfVerb } from '../standing/verb-standing.ts';
import { subjectBefore } from '../subject.ts';
import { faceToFace } from './face-to-face.ts';

const isTelling = oneOf(TELLING_THERE);
/** Between the capital and the verb stand a day and the speaker. */
const TO_VERB = 16;

/** "In Oslo on Saturday, A told Norwegian Prime Minister B that …": a visitor to a capital speaks to its officials face to face. */
export function toldThereFrames(scene: Scene): Frame[] {
  const { doc, sentence, groups } = scene;
  const code =
    wordAt(doc, sentence.from) === 'in' ? capitalAt(doc, sentence.from + 1, sentence.to)?.code : undefined;
  if (!code || sentence.kind !== 'body' || isRemote(channelIn(scene))) return [];
  for (let i = sentence.from + 2; i < Math.min(sentence.to, sentence.from + TO_VERB); i++) {
    if (!isTelling(doc.tokens[i]!.word)) continue;
    const guest = subjectBefore(scene, i);
    const host = groups.find(({ from }) => from === i + 1);
    if (!guest || !host || !isVisitor(guest, code) || !isOfficialOf(host, code)) return [];
    if (someWord(doc, i, sentence.to, WRITTEN)) return [];
    const { status, background } = standingOfVerb(doc, sentence.from, i);
    return status === 'held' ? [tellThere(sentence.index, i, guest, host, background)] : [];
  }
  return [];
}

const only = ({ mentions }: Group): Mention | undefined => (mentions.length === 1 ? mentions[0] : undefined);

/** One person, not told with the state of the capital, and no leader of those who oppose its government. */
const isVisitor = (group: Group, code: string): boolean => {
  const one = only(group);
  return one?.kind === 'person' && one.country?.code !== code && !(one.head === 'leader' && !one.country);
};

/** One who is named with an office of that state. */
export const isOfficialOf = (group: Group, code: string): boolean => {
  const one = only(group);
  return one?.kind === 'person' && one.title !== null && !one.possessive && one.country?.code === code;
};

/** What is said at token `at` by a guest to a host. */
export const tellThere = (
  sentence: number,
  at: number,
  guest: Group,
  host: Group,
  background: boolean,
): Frame =>
  faceToFace(
    'verb:tell-there',
    sentence,
    at,
    [side(guest.mentions, 'guest'), side(host.mentions, 'host')],
    background,
  );
