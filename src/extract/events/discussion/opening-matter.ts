import type { Sentence, Tokenised } from '../../text/sentences.ts';
import { wordAt, wordSet } from '../../text/words.ts';

/** Words that open a sentence with its matter, each with what stands behind it before the matter. */
const OPENERS = new Map<string, ReadonlySet<string>>([
  ['referring', wordSet('to')],
  ['turning', wordSet('to')],
  ['alluding', wordSet('to')],
  ['pointing', wordSet('to')],
  ['touching', wordSet('on upon')],
  ['commenting', wordSet('on upon')],
  ['dwelling', wordSet('on upon')],
  ['speaking', wordSet('of about on regarding')],
  ['talking', wordSet('of about')],
  ['asked', wordSet('about')],
  ['on', wordSet('the')],
  ['as', wordSet('for regards to')],
  ['with', wordSet('regard respect reference')],
  ['in', wordSet('reference')],
]);
const ALONE = wordSet(
  'regarding concerning recalling criticizing criticising condemning praising hailing citing noting accepting presenting',
);
/** No opening is followed further. */
const REACH = 40;

/** "Referring to the fight against X, A noted that Y": the speaker speaks of X. Tokens of X, or `null` where nothing opens so. */
export function openingMatter(
  doc: Tokenised,
  { from, to }: Sentence,
  said: number,
): { from: number; to: number } | null {
  const first = wordAt(doc, from);
  if (!ALONE.has(first) && !OPENERS.get(first)?.has(wordAt(doc, from + 1))) return null;
  for (let i = from + 2; i < Math.min(to, said, from + REACH); i++)
    if (wordAt(doc, i) === ',') return { from: from + 1, to: i };
  return null;
}
