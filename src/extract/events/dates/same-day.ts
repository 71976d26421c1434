import { someWord, wordAt, wordSet } from '../../text/words.ts';
import type { Draft } from '../draft.ts';
import type { Material } from '../material.ts';

/** Words with which a sentence goes on about the traveller and the stop told of before. */
const GOING_ON = wordSet('he she they there i we');
const TO_COME = wordSet('will would shall is are to');
/** So many sentences go on about one day. */
const REACH = 3;

/**
 * "On 19 June, A will travel to Ottawa. There he will meet B. He will also meet C": the day that opens the paragraph
 * is that of the meetings which its next sentences plan. Declines where one of them has a time of its own.
 */
export function dayOfStop({ doc, times }: Material, { frames: [frame], status }: Draft): Draft['date'] {
  if (status !== 'planned') return null;
  const { paragraph } = doc.sentences[frame!.sentence]!;
  for (let at = frame!.sentence; at > frame!.sentence - REACH && at > 0; at--) {
    const [own, before] = [doc.sentences[at]!, doc.sentences[at - 1]!];
    if (before.paragraph !== paragraph || before.kind !== 'body') return null;
    if (!GOING_ON.has(wordAt(doc, own.from)) || (times[at] ?? []).length > 0) return null;
    const expression = times[at - 1]?.find(({ from }) => from - before.from <= 1);
    // "On 19 April A opened a bridge. He will meet B": of another day.
    if (!expression) continue;
    if (!someWord(doc, expression.to, before.to, TO_COME)) return null;
    const value = expression.resolve(true);
    if (value?.precision === 'day') return { value, expression };
  }
  return null;
}
