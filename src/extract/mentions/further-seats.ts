import type { Sentence, Tokenised } from '../text/sentences.ts';
import { lowerAt } from '../text/tokens.ts';
import { wordAt, wordSet } from '../text/words.ts';
import { addressedName } from './address.ts';
import { closes } from './apposition-end.ts';
import type { Mention } from './mention.ts';
import { officeAt } from './offices/office.ts';

/** Nobody has more offices than these told in a row. */
const MAX_SEATS = 4;

/**
 * "A, Foreign Minister of X, member of the Assembly, and head of the delegation": further offices of the same person,
 * which nobody else's name follows and no article opens.
 */
export function takeFurtherSeats(doc: Tokenised, { to: end }: Sentence, mention: Mention): void {
  const { tokens } = doc;
  for (let turn = 0; turn < MAX_SEATS && tokens[mention.to]?.text === ','; turn++) {
    const last = lowerAt(tokens, mention.to + 1) === 'and';
    const from = last ? mention.to + 2 : mention.to + 1;
    const office = from < end && SEATS.has(lowerAt(tokens, from)) ? officeAt(doc, from, end, false) : null;
    if (!office || office.plural || !closes(tokens, office.to, end)) return;
    if (addressedName(doc, office.to, end) || addressedName(doc, office.to + 1, end)) return;
    if (isOfNext(doc, office.to, end)) return;
    mention.to = office.to;
  }
}

/** "…, and State Secretary and Foreign Minister B": both offices are B's. */
function isOfNext(doc: Tokenised, at: number, end: number): boolean {
  const second = wordAt(doc, at) === 'and' && at + 1 < end ? officeAt(doc, at + 1, end, false) : null;
  return second !== null && addressedName(doc, second.to, end) !== null;
}

/** What one is beside one's office. */
const SEATS = wordSet(
  `member head chair chairman chairwoman chairperson co-chair leader deputy vice-chair coordinator director secretary minister special
  vice state governor commissioner`,
);
