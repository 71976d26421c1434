import type { Group } from '../../mentions/groups.ts';
import { oneOf, someWord, wordAt, wordSet } from '../../text/words.ts';
import type { Frame } from '../frame.ts';
import { objectAfter } from '../object.ts';
import type { Scene } from '../scene.ts';
import { isOnePerson } from '../sides.ts';
import { standingOfVerb } from '../standing/verb-standing.ts';
import { subjectBefore } from '../subject.ts';
import { reception } from './reception.ts';

const isReceiving = oneOf('received receives');
const MESSAGES = wordSet('message letter');
/** "a special verbal message" and no more stands between. */
const TO_MESSAGE = 6;
const BRINGING = wordSet('delivered conveyed handed presented transmitted brought carried');
/** "delivered this evening on his behalf by": so far behind the verb stands who brought it. */
const TO_BEARER = 9;
/** So many sentences behind, who brought the message is told. */
const NEXT = 2;
/** An occasion of its own, at which others may have taken the message. */
const ELSEWHERE = wordSet(
  'meeting audience reception call conversation talks met received phone telephone channels',
);

/** "A received a message from B. It was delivered by B's envoy C": A and C met, and B was not there. */
export const messageFrames = (scenes: readonly Scene[]): Frame[] =>
  scenes.flatMap((scene, k) => {
    const { doc, sentence } = scene;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!isReceiving(doc.tokens[i]!.word)) continue;
      const message = messageBehind(scene, i);
      const host = message === null ? null : subjectBefore(scene, i);
      if (message === null || !host?.mentions.every(isOnePerson)) continue;
      const bearer = bearerFrom(scene, message) ?? toldNext(scenes.slice(k + 1, k + 1 + NEXT));
      const { status, background } = standingOfVerb(doc, sentence.from, i);
      if (!bearer || status !== 'held') return [];
      // The sentence that tells who brought it tells where, too.
      const both = bearer.scene === scene ? [{ scene, at: i }] : [{ scene, at: i }, bearer];
      return both.map((told) => frameOf(told.scene, told.at, host, bearer.group, background));
    }
    return [];
  });

/** The token behind "message", where nobody's name stands before it; `null` where something else is received. */
function messageBehind({ doc, groups, sentence }: Scene, verb: number): number | null {
  for (let i = verb + 1; i < Math.min(sentence.to, verb + 1 + TO_MESSAGE); i++) {
    if (groups.some(({ from }) => from === i)) return null;
    if (MESSAGES.has(wordAt(doc, i))) return i + 1;
  }
  return null;
}

/** Who brought it, and where that is told. */
interface Bearer {
  group: Group;
  scene: Scene;
  at: number;
}

/** Who brought it, in a sentence that opens "The message was delivered by". */
function toldNext(scenes: readonly Scene[]): Bearer | null {
  for (const scene of scenes) {
    const { doc, sentence } = scene;
    const opens = wordAt(doc, sentence.from) === 'the' && MESSAGES.has(wordAt(doc, sentence.from + 1));
    const found = opens ? bearerFrom(scene, sentence.from + 2) : null;
    if (found) return found;
  }
  return null;
}

/** "delivered by B", "through B" behind token `at`; `null` where the sentence tells of another occasion. */
function bearerFrom(scene: Scene, at: number): Bearer | null {
  const { doc, sentence } = scene;
  if (someWord(doc, at, sentence.to, ELSEWHERE)) return null;
  for (let i = at; i < sentence.to; i++) {
    const marks = BRINGING.has(wordAt(doc, i))
      ? ['by']
      : wordAt(doc, i + 1) === 'through'
        ? ['through']
        : null;
    const found = marks && objectAfter(scene, i + 1, { marks, reach: TO_BEARER });
    if (found) return found.group.mentions.every(isOnePerson) ? { group: found.group, scene, at: i } : null;
  }
  return null;
}

const frameOf = (scene: Scene, at: number, host: Group, bearer: Group, background: boolean): Frame => ({
  ...reception(scene, 'verb:receive-message', at, host, bearer.mentions),
  background,
});
