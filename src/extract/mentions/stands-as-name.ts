import type { Tokenised } from '../text/sentences.ts';
import { lowerAt } from '../text/tokens.ts';
import { wordSet } from '../text/words.ts';
import type { Piece } from './mention.ts';
import { isVerbOfSubject } from './references.ts';

/**
 * "Key talks", "the Obama administration", "Banana growers met", "Johnson & Johnson": a capital tells nothing where the
 * sentence opens, and a noun behind it makes it a part of something else.
 */
export function standsAsName(
  { tokens, sentences }: Tokenised,
  { from, to }: Piece,
  sentence: number,
): boolean {
  const behind = tokens[to];
  const isFirm =
    behind?.text === '&' || (behind?.lower === 'and' && tokens[to + 1]?.text === tokens[from]!.text);
  if (isFirm || OPENS_OTHERS.has(lowerAt(tokens, from - 1))) return false;
  if (behind?.kind !== 'word' || behind.cap) return true;
  if (GROUPS.has(behind.lower)) return false;
  const opens = sentences[sentence]!.from === from;
  return !opens || isVerbOfSubject(behind.lower) || OPENED_BY_NAME.test(behind.lower);
}
/** Behind these a capital opens the name of something else. */
const OPENS_OTHERS = wordSet('the a an & this that these those every each no');
/** What is somebody's and acts, or is told of, in their stead. */
const GROUPS = wordSet(
  'administration government regime cabinet family brothers sisters team camp friends supporters loyalists allies fans makers growers farmers executives employees officials aides era years plan doctrine visit policy',
);
/** What stands behind a name that opens the sentence, beside the past of verbs. */
const OPENED_BY_NAME =
  /^(?:and|who|as|after|before|when|meets|holds|says|tells|urges|arrives|welcomes|receives|discusses|speaks|warns|vows|seeks|wants|hopes|flies|travels|sees|agrees|thanks|praises|congratulates|rejects|accuses|begins|leaves|joins|addresses|attends|backs|defends|denies|then|now|never|[a-z]+ly)$/;
