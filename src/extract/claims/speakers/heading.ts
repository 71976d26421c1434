import type { Scene } from '../../frames/scene.ts';
import { wordSet } from '../../text/words.ts';
import type { Telling } from '../triggers/telling.ts';
import { speakerFrom } from './speaker-from.ts';

/** "The ministers:" or a line without a verb that names actors: the head of a list of what they said. */
export function heading({ doc, sentence, groups }: Scene, telling: Telling): void {
  const last = groups.at(-1);
  let end = sentence.to;
  if (doc.tokens[end - 1]!.text === ':') {
    end--;
    // "The ministers also:"
    while (end > sentence.from + 1 && FURTHER.has(doc.tokens[end - 1]!.lower)) end--;
  }
  if (!last || last.to < end - 1 || last.from - sentence.from > 40 || last.mentions.at(-1)!.possessive)
    return;
  // "Quotes attributable to the minister:"
  const quotes = /^(?:quotes?|quotations?|comments?|statements?)$/.test(doc.tokens[sentence.from]!.lower);
  if (quotes) {
    const named = groups.find(({ mentions }) => mentions.some(({ kind }) => kind === 'person')) ?? last;
    const speaker = speakerFrom(named, telling);
    if (speaker) telling.heading = { speaker, sentence: sentence.index, quotes };
    return;
  }
  if (/^(?:of|with|to|by|from|for|in|on|between|and|at)$/.test(doc.tokens[last.from - 1]?.lower ?? ''))
    return;
  const speaker = speakerFrom(last, telling);
  if (speaker) telling.heading = { speaker, sentence: sentence.index, quotes };
}
/** Adverbs between those who speak and the items of what they said. */
const FURTHER = wordSet('also further then jointly both have additionally likewise');
