import type { Topic } from '#src/model/topics.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { oneOf, wordAt } from '../../text/words.ts';

/** No aside is followed further from its beginning. */
const REACH = 16;

const closesAside = oneOf(', ; : . " “ ”');
/** "the militia, which Zenda regards as terrorist". */
const opensOpinion = oneOf('which whom');
/** "President A, whose troops joined the war", "Chad, where both have troops": they describe what was named. */
const opensDescription = oneOf('whose who where');
/** "two hours after a raid", "came as the trawler was towed away". */
const opensMoment = oneOf('after before as');
/** "their first meeting since the war". */
const opensBackground = oneOf('since amid amidst');
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
    if (opensBackground(word)) return true;
    if (wordAt(doc, i) === 'prior') return wordAt(doc, i + 1) === 'to';
    if (i > 0 && opensMoment(word) && measuresTime(doc.tokens[i - 1]!.word)) return true;
    if (opensDescription(word)) return wordAt(doc, i - 1) === ',';
    if (opensOpinion(word)) return /^(?:the|its)$/.test(wordAt(doc, i + 1)) || doc.tokens[i + 1]!.cap;
  }
  return false;
}

const isCourtesy = oneOf(
  'condolences condolence sympathy sympathies congratulated congratulates congratulating congratulations',
);
const COURTESY_REACH = 14;
/** "congratulated him on defeating the rebels", "on the peace agreement": what is won in a war is on the table. */
const WON: ReadonlySet<Topic> = new Set(['terrorism', 'armed-conflict', 'peace-process', 'ceasefire']);

/** "condolences over the floods in Rovia", "congratulated him on the vote": what one says first, whatever is on the table. */
export function inCourtesy(doc: Tokenised, at: number, topic: Topic): boolean {
  // A seat in a body is work in it.
  if (topic === 'international-organizations') return false;
  for (let i = at - 1; i >= Math.max(0, at - COURTESY_REACH); i--) {
    const { word } = doc.tokens[i]!;
    if (closesAside(word) || wordAt(doc, i) === 'and') return false;
    if (isCourtesy(word)) return !(WON.has(topic) && /^congrat/.test(wordAt(doc, i)));
  }
  return false;
}

/** "in accordance with", "pursuant to": what is kept to. */
const namesGround = oneOf('accordance line conformity compliance pursuant based');
const GROUND_REACH = 10;

/**
 * "on the occasion of the shooting", "the League, a group behind the coup": what it was that day, and who somebody is. The resolutions of a body are such a circumstance too where
 * something is to be "in line with the resolutions".
 */
export function inCircumstance(doc: Tokenised, at: number, topic: Topic, first: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - GROUND_REACH); i--) {
    const { word } = doc.tokens[i]!;
    if (closesAside(word)) return opensSort(doc, i);
    if (wordAt(doc, i) === 'occasion') return wordAt(doc, i - 1) === 'the' && wordAt(doc, i + 1) === 'of';
    if (namesGround(word)) return topic === 'international-organizations';
  }
  return false;
}

const ofSort = oneOf(
  'group organisation organization militia movement network outfit faction terrorist body firm',
);
/** What follows the noun says of which sort it is. */
const leadsToSort = oneOf('behind that which blamed accused responsible known led');

/** ", the group behind the coup": an apposition that says who somebody is. */
function opensSort(doc: Tokenised, comma: number): boolean {
  if (wordAt(doc, comma) !== ',' || !/^(?:the|an?)$/.test(wordAt(doc, comma + 1))) return false;
  for (let i = comma + 2; i < comma + 5; i++)
    if (doc.tokens[i + 1] && ofSort(doc.tokens[i]!.word)) return leadsToSort(doc.tokens[i + 1]!.word);
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
