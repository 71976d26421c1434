import type { Topic } from '#src/model/topics.ts';
import type { Tokenised } from '../sentences.ts';
import { oneOf, wordAt } from '../words.ts';

/** No aside is followed further from its beginning. */
const REACH = 16;

const closesAside = oneOf(', ; : . " “ ”');
/** "the militia, which Zenda regards as terrorist". */
const opensOpinion = oneOf('which whom');
/** "President A, whose troops joined the war", "Chad, where both have troops": they describe what was named. */
const opensDescription = oneOf('whose who where');
/** "two hours after a raid", "came as the trawler was towed away". */
const opensMoment = oneOf('after before as');
const measuresTime = oneOf(
  'minutes hours days weeks months years hour day week month year shortly soon just came comes held eve',
);

/**
 * "the cleric whom Zenda blames for the coup", "their first meeting since the war", "a day after the raid": the token
 * stands in a clause in which the writer describes what was named, says what somebody thinks of it, or when it was,
 * in a stretch that begins at `first`.
 */
export function inAside(doc: Tokenised, at: number, first: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - REACH + 1); i--) {
    const { word } = doc.tokens[i]!;
    if (closesAside(word)) return false;
    if (wordAt(doc, i) === 'since' || wordAt(doc, i) === 'amid') return true;
    if (opensMoment(word) && measuresTime(doc.tokens[i - 1]!.word)) return true;
    if (opensDescription(word)) return wordAt(doc, i - 1) === ',';
    if (opensOpinion(word)) return /^(?:the|its)$/.test(wordAt(doc, i + 1)) || doc.tokens[i + 1]!.cap;
  }
  return false;
}

const opensCircumstance = oneOf('amid amidst following');
/** "in the wake of", "on the occasion of". */
const namesCircumstance = oneOf('wake occasion backdrop');
/** "in accordance with", "pursuant to": what is kept to. */
const namesGround = oneOf('accordance line conformity compliance pursuant based');
const CIRCUMSTANCE_REACH = 10;

/**
 * "amid the standoff on the border", "on the occasion of the shooting": under what it was done. The resolutions of a
 * body are such a circumstance too where something is to be "in line with the resolutions".
 */
export function inCircumstance(doc: Tokenised, at: number, topic: Topic, first: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - CIRCUMSTANCE_REACH); i--) {
    const { word } = doc.tokens[i]!;
    if (closesAside(word)) return false;
    if (opensCircumstance(word)) return true;
    if (namesCircumstance(word)) return wordAt(doc, i - 1) === 'the' && wordAt(doc, i + 1) === 'of';
    if (namesGround(word)) return topic === 'international-organizations';
  }
  return false;
}

const opensClause = oneOf(
  'which who whom whose that where when while as after before following amid since during under ending because if but',
);
/** "trade as well as energy", "ties such as trade": no clause. */
const isOfList = (before: string, after: string): boolean =>
  /^(?:well|such)$/.test(before) || after === 'well';
const CLAUSE_REACH = 60;

/** "discussed a dispute over an app, which must not harm relations": the token is behind the opening of a clause or a moment. */
export function inClause(doc: Tokenised, at: number, first: number): boolean {
  for (let i = at - 1; i > Math.max(first, at - CLAUSE_REACH); i--)
    if (opensClause(doc.tokens[i]!.word) && !isOfList(wordAt(doc, i - 1), wordAt(doc, i + 1))) return true;
  return false;
}
