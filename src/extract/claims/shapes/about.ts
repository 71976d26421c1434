import type { Scene } from '../../frames/scene.ts';
import { oneOf, wordAt, wordSet } from '../../text/words.ts';

const isOccasion = oneOf(
  'meeting meetings talks summit visit agreement accord accords deal negotiations conversation treaty handshake',
);
const isCall = oneOf('call calls');
const DEFINITE = wordSet('the their this');

/** "congratulated both sides", "called the accord historic". */
export function aboutTalks({ doc, sentence, mentions }: Scene): boolean {
  if (mentions.some(({ kind }) => kind === 'joint')) return true;
  for (let i = sentence.from; i < sentence.to; i++) {
    const { word } = doc.tokens[i]!;
    if (isOccasion(word)) return true;
    // "the call", not "the call for peace"
    const before = i > sentence.from ? wordAt(doc, i - 1) : '';
    if (isCall(word) && DEFINITE.has(before) && (i + 1 === sentence.to || wordAt(doc, i + 1) !== 'for'))
      return true;
  }
  return false;
}
