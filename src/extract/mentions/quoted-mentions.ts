import { quotationsOf } from '../text/quotes.ts';
import type { Tokenised } from '../text/sentences.ts';
import type { Mention } from './mention.ts';

/** Marks the mentions that stand in quotations: whoever is spoken of there is not whom the writer goes on about. */
export function markQuoted(doc: Tokenised, mentions: readonly Mention[]): void {
  let k = 0;
  for (const { open, close } of quotationsOf(doc)) {
    while (k < mentions.length && mentions[k]!.from < open) k++;
    for (; k < mentions.length && mentions[k]!.to <= close; k++) mentions[k]!.quoted = true;
  }
}
