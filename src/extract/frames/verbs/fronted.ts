import type { EventVerb } from '../../lexicon/event-verbs.ts';
import type { Group } from '../../mentions/groups.ts';
import { wordAt, wordSet } from '../../text/words.ts';
import type { MarkedObject } from '../object.ts';
import type { Scene } from '../scene.ts';

const OPENERS = wordSet('meanwhile also then later separately finally and');

/** "Meanwhile, with B": the token behind the word that opens the sentence and its comma. */
export function pastOpener(doc: Scene['doc'], at: number): number {
  if (!OPENERS.has(wordAt(doc, at))) return at;
  return wordAt(doc, at + 1) === ',' ? at + 2 : at + 1;
}

/** "With B, A discussed trade." */
export function frontedObject(
  { doc, sentence, groups }: Scene,
  subject: Group,
  { marks }: EventVerb,
): MarkedObject | null {
  const at = pastOpener(doc, sentence.from);
  if (!marks.includes('with') || wordAt(doc, at) !== 'with') return null;
  const group = groups.find(({ from }) => from === at + 1);
  return group && group !== subject && wordAt(doc, pastDay(doc, group.to)) === ','
    ? { group, mark: 'with', fronted: true }
    : null;
}

/** "With B on 15 June, A discussed": the token behind the day. */
function pastDay(doc: Scene['doc'], at: number): number {
  if (wordAt(doc, at) !== 'on') return at;
  let i = at + 1;
  while (i < at + 4 && (doc.tokens[i]?.kind === 'number' || doc.tokens[i]?.cap)) i++;
  return i;
}
