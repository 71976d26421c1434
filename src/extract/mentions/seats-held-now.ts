import type { Sentence, Tokenised } from '../text/sentences.ts';
import { lowerAt } from '../text/tokens.ts';
import { wordSet } from '../text/words.ts';
import { addressedName } from './address.ts';
import { closes } from './apposition-end.ts';
import type { Mention } from './mention.ts';
import { officeAt } from './offices/office.ts';

const HELD_NOW = wordSet('current incoming outgoing');

/** "President A, and current Chair of the League": a seat that the same one holds beside the office. */
export function takeSeatHeldNow(doc: Tokenised, { to: end }: Sentence, mention: Mention): boolean {
  const { tokens } = doc;
  const and = tokens[mention.to]?.text === ',' ? mention.to + 1 : mention.to;
  if (mention.title === null || lowerAt(tokens, and) !== 'and' || !HELD_NOW.has(lowerAt(tokens, and + 1)))
    return false;
  const office = and + 1 < end ? officeAt(doc, and + 1, end, false) : null;
  if (!office || office.plural || !closes(tokens, office.to, end) || addressedName(doc, office.to, end))
    return false;
  mention.to = office.to;
  return true;
}
