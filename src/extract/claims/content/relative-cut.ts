import type { Scene } from '../../frames/scene.ts';
import { wordAt, wordSet } from '../../text/words.ts';
import type { Trigger } from '../triggers/trigger.ts';
import type { Content } from './content.ts';

const RELATIVES = wordSet('who whose');
/** How far behind "who" its verb stands ("whose president A had said"). */
const REACH = 7;
const MAIN_VERB =
  /^(?:is|was|are|were|has|had|have|will|would|said|told|met|left|flew|arrives|arrived|\p{L}{3,}ed)$/u;

/** "A, who had said he would stay away, was represented by B": where the relative clause ends in which it is said. */
export function relativeEnd({ doc, sentence }: Scene, { from }: Content, trigger: Trigger): number | null {
  const who = relativeBefore({ doc, sentence }, trigger.from);
  if (who === null) return null;
  for (let i = from + 2; i < sentence.to - 1; i++)
    if (doc.tokens[i]!.text === ',' && MAIN_VERB.test(wordAt(doc, i + 1))) return i;
  return null;
}

/** The relative behind a comma of which the verb at `at` is the first. */
function relativeBefore({ doc, sentence }: Pick<Scene, 'doc' | 'sentence'>, at: number): number | null {
  for (let i = at - 1; i > Math.max(sentence.from, at - REACH); i--) {
    if (RELATIVES.has(wordAt(doc, i))) return doc.tokens[i - 1]!.text === ',' ? i : null;
    if (/^[,;:]$/.test(doc.tokens[i]!.text)) return null;
  }
  return null;
}
