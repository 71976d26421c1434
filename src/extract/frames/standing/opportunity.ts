import type { Tokenised } from '../../text/sentences.ts';
import { phraseIn, someWord, wordAt, wordSet } from '../../text/words.ts';
import { HELD, NO_EVENT, PLANNED, type Standing } from './standing.ts';

export const OPPORTUNITY = wordSet('opportunity chance occasion');
export const PLEASURES = wordSet('pleasure honour honor privilege delight joy');
export const GLADNESS = new Set([...PLEASURES, ...OPPORTUNITY]);
const OF_OPPORTUNITY = wordSet(
  'the an a this that another good great valuable excellent unique rare welcome further',
);
const TAKEN = wordSet('had took used seized');
const TO_TAKE = wordSet('have take use get');
const TO_COME = wordSet('will would');

/** "had the opportunity to meet B", "will have a chance to meet B"; "hopes for an opportunity to meet B" is a wish. */
export function ofOpportunity(doc: Tokenised, from: number, at: number): Standing {
  const verb = verbBefore(doc, from, at);
  if (isDenied(doc, from, verb) || isConditional(doc, from, at)) return NO_EVENT;
  if (TAKEN.has(wordAt(doc, verb))) return HELD;
  return isAhead(doc, verb) ? PLANNED : NO_EVENT;
}

/** "had the pleasure of meeting B", "will have the honour of hosting B", "lost the chance of seeing B": by the verb before; `null` where the verb of meeting stands otherwise. */
export function ofGladness(doc: Tokenised, from: number, meeting: number): Standing | null {
  const at = meeting - 2;
  if (at < from || wordAt(doc, at + 1) !== 'of' || !GLADNESS.has(wordAt(doc, at))) return null;
  if (OPPORTUNITY.has(wordAt(doc, at)) && wordAt(doc, at - 2) !== 'on') return ofOpportunity(doc, from, at);
  const verb = verbBefore(doc, from, at);
  if (isDenied(doc, from, verb)) return NO_EVENT;
  return isAhead(doc, verb) ? PLANNED : HELD;
}

/** The word before "the great opportunity". */
function verbBefore(doc: Tokenised, from: number, at: number): number {
  let verb = at - 1;
  while (verb > from && OF_OPPORTUNITY.has(wordAt(doc, verb))) verb--;
  return verb;
}

const isAhead = (doc: Tokenised, verb: number): boolean =>
  TO_TAKE.has(wordAt(doc, verb)) &&
  TO_COME.has(wordAt(doc, wordAt(doc, verb - 1) === 'also' ? verb - 2 : verb - 1));

const isDenied = (doc: Tokenised, from: number, verb: number): boolean =>
  DENIED_CHANCE.test(phraseIn(doc, Math.max(from, verb - TO_DENIAL), verb));
/** "has not had the opportunity", "never had a chance", "wished he had had a chance". */
const DENIED_CHANCE =
  /(?:\b(?:not|never|hardly|without|neither|nor)|n['’]t)(?: (?:yet|also|even|have|has|had|ever|actually))*$|\b(?:wish\w*|if)(?: that)? (?:(?!and\b)[^,;: ]+ )*(?:had|have|has)?$/;
const TO_DENIAL = 8;

/** "would have a chance to meet B if he attended". */
const isConditional = (doc: Tokenised, from: number, at: number): boolean =>
  someWord(doc, Math.max(from, at - 6), at, WOULD) && someWord(doc, at, endOfClause(doc, at), IF);
const WOULD = wordSet('would');
const IF = wordSet('if');
/** How far behind the opportunity its condition stands, in its sentence. */
const TO_CONDITION = 24;
function endOfClause({ tokens }: Tokenised, at: number): number {
  let to = at;
  while (to < Math.min(tokens.length, at + TO_CONDITION) && !/^[.;:?!]$/.test(tokens[to]!.text)) to++;
  return to;
}
