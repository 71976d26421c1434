import type { Frame } from '../../frames/frame.ts';
import type { Sentence, Tokenised } from '../../text/sentences.ts';
import { wordAt } from '../../text/words.ts';

/** "A said on Monday in Oslo that …. Speaking at a meeting with B, A …": the sentence that says when and where; or `null`. */
export function saidBefore(doc: Tokenised, { sentence }: Frame): Sentence | null {
  const { from, index } = doc.sentences[sentence]!;
  const opens =
    wordAt(doc, from) === 'speaking' && /^(?:at|in|during|after|following)$/.test(wordAt(doc, from + 1));
  const before = opens && index > 0 ? doc.sentences[index - 1]! : null;
  return before?.kind === 'body' ? before : null;
}
