import type { Scene } from '../../frames/scene.ts';
import { wordAt } from '../../text/words.ts';
import { BEHIND_SOURCES } from './adverbials.ts';

const PAPER = /^(?:communiqu[eé]|statement|declaration)$/;
/** No more words stand before "statement" in the phrase ("their first joint statement"). */
const MAX_WORDS = 4;

/** The token to which the words between a paper and its verb lead back. */
function pastAdverbs({ doc, sentence }: Scene, verb: number): number {
  let noun = verb - 1;
  while (noun > sentence.from && verb - noun < MAX_ADVERBS && BEHIND_SOURCES.has(wordAt(doc, noun))) noun--;
  return noun;
}
const MAX_ADVERBS = 6;

/** "a joint communique said", "their joint statement also condemned": where the phrase begins; what it says the sides say together. */
export function jointStatement(scene: Scene, verb: number): number | null {
  const { doc, sentence, groups } = scene;
  const noun = pastAdverbs(scene, verb);
  if (!PAPER.test(wordAt(doc, noun))) return null;
  if (groups.some(({ from, to }) => from <= noun && noun < to)) return null;
  let joint = false;
  for (let i = noun - 1; i >= Math.max(sentence.from, noun - MAX_WORDS); i--) {
    const word = wordAt(doc, i);
    if (/^(?:an?|the|their)$/.test(word)) return joint ? i : null;
    joint ||= word === 'joint';
  }
  return null;
}

/** "a joint statement issued", from its determiner at token `at`: where the noun ends; `null` where no joint paper stands. */
export function jointPaperAt({ doc, sentence }: Scene, at: number): number | null {
  if (!/^(?:an?|the|their)$/.test(wordAt(doc, at))) return null;
  let joint = false;
  for (let i = at + 1; i < Math.min(sentence.to, at + 1 + MAX_WORDS); i++) {
    const word = wordAt(doc, i);
    if (PAPER.test(word)) return joint ? i + 1 : null;
    joint ||= word === 'joint';
  }
  return null;
}

/** So many sentences further "it" is still the paper. */
const REACH = 2;

/** "It also called for": what the joint paper of a sentence before goes on to say; "the communique added" as well. */
export function goesOnInPaper(scene: Scene, verb: number, paper: number | null): boolean {
  const { doc, sentence } = scene;
  if (paper === null || sentence.index === paper) return false;
  const noun = pastAdverbs(scene, verb);
  if (noun === sentence.from && wordAt(doc, noun) === 'it') return sentence.index - paper <= REACH;
  return noun === sentence.from + 1 && wordAt(doc, noun - 1) === 'the' && PAPER.test(wordAt(doc, noun));
}
