import type { Mention } from '../mentions/mention.ts';
import type { Tokenised } from '../text/sentences.ts';
import { wordSet } from '../text/words.ts';

/** Forms of address and offices that tell of a woman or a man. */
const WOMEN = wordSet(
  `ms mrs miss mme madam madame lady queen princess spokeswoman chairwoman baroness dame
  ms. mrs. mme. sheikha sayyida begum`,
);
const MEN = wordSet('mr mr. sir lord king prince sheikh spokesman chairman emir sultan pope');

/** "His Excellency" tells; "his counterpart, A" tells nothing of A. */
const STYLES = wordSet('excellency majesty highness holiness royal imperial serene grace');

/** Do the words of a mention, or the one before it, tell of a man or a woman? `null` where they do not. */
export function addressOf({ tokens }: Tokenised, { from, to, name }: Mention): 'he' | 'she' | null {
  for (let i = Math.max(0, from - 1); i < to; i++) {
    // Somebody may be called King.
    if (name && i >= name.from && i < name.to) continue;
    const word = tokens[i]!.lower;
    const style = STYLES.has(tokens[i + 1]?.lower ?? '') && i + 1 < to;
    if (WOMEN.has(word) || (style && word === 'her')) return 'she';
    if (MEN.has(word) || (style && word === 'his')) return 'he';
  }
  return null;
}
