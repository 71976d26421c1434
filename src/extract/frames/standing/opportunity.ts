import type { Tokenised } from '../../text/sentences.ts';
import { phraseIn, someWord, wordAt, wordSet } from '../../text/words.ts';
import { HELD, NO_EVENT, PLANNED, type Standing } from './standing.ts';

export const OPPORTUNITY = wordSet('opportunity chance occasion');
const OF_OPPORTUNITY = wordSet(
  'the an a this that another good great valuable excellent unique rare welcome further',
);
const TAKEN = wordSet('had took used seized');
const TO_TAKE = wordSet('have take use get');
const TO_COME = wordSet('will would');

/** "had the opportunity to meet B", "will have a chance to meet B"; "hopes for an opportunity to meet B" is a wish. */
export function ofOpportunity(doc: Tokenised, from: number, at: number): Standing {
  let verb = at - 1;
  while (verb > from && OF_OPPORTUNITY.has(wordAt(doc, verb))) verb--;
  const clause = phraseIn(doc, Math.max(from, verb - TO_DENIAL), verb);
  if (DENIED_CHANCE.test(clause) || isConditional(doc, from, at)) return NO_EVENT;
  if (TAKEN.has(wordAt(doc, verb))) return HELD;
  const auxiliary = wordAt(doc, verb - 1) === 'also' ? verb - 2 : verb - 1;
  return TO_TAKE.has(wordAt(doc, verb)) && TO_COME.has(wordAt(doc, auxiliary)) ? PLANNED : NO_EVENT;
}

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
