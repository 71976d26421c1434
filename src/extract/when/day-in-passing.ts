import type { Tokenised } from '../text/sentences.ts';
import { oneOf, phraseIn, wordAt } from '../text/words.ts';
import type { TimeContext, TimeExpression } from './expression.ts';

export const isDay = (hit: TimeExpression): boolean => hit.resolve(false)?.precision === 'day';

/** "Her first talks since she took office last week came on Friday. Earlier in the day": the day is the one told of, not the week. */
export const isMereWeek = ({ rule }: TimeExpression, { before }: TimeContext): boolean =>
  rule === 'date:week' && before !== null;

/** Between "who" and the day stands no more than "arrived in Oslo on". */
export const TO_DAY = 8;
const ARRIVES = oneOf('arrived flew landed began started came took assumed');

/** "A, who arrived in Oslo on Wednesday, met B earlier in the day": the meeting is not of the day of the arrival. */
export function isOfArrival({ tokens }: Tokenised, start: number, { from }: TimeExpression): boolean {
  const verb = verbBefore(tokens, start, from, ({ word }) => ARRIVES(word));
  return verb !== null && tokens[verb - 1]!.lower === 'who' && tokens[verb - 2]?.text === ',';
}

/** The verb close before a day in its clause; it does not open the sentence. */
function verbBefore(
  tokens: Tokenised['tokens'],
  start: number,
  day: number,
  isVerb: (token: Tokenised['tokens'][number]) => boolean,
): number | null {
  for (let i = day - 1; i > Math.max(start, day - TO_DAY) && tokens[i]!.text !== ','; i--)
    if (isVerb(tokens[i]!)) return i;
  return null;
}

const TOLD = /,(?: .*)? (?:said|reporters|journalists)(?: on)?$/;
/** "on the sidelines of the forum in Oslo, the minister's spokesman A told reporters on" has no more words. */
const TO_REPORT = 30;

/** "will meet B on 16 September, a spokesman told reporters on Tuesday": told of is the day before. */
export const isOfReport = (
  doc: Tokenised,
  found: readonly TimeExpression[],
  { from, rule }: TimeExpression,
): boolean => {
  const last = found.findLast((one) => one.to <= from);
  if (rule !== 'date:weekday' || !last || from - last.to > TO_REPORT || !isDay(last)) return false;
  return TOLD.test(phraseIn(doc, last.to, from));
};

/** "the consensus reached by A and B at the forum on" has no more words before the day. */
const TO_ACCORD = 16;
const ACCORD =
  /\b(?:consensus|agreements?|accords?|deal|pact|understandings?|commitments?|declaration|communique|statement|document)(?: that)?(?: (?:they|it|we|he|she|both|all))?(?: (?:had|have|has))? (?:reached|signed|struck|made|forged|adopted|issued|concluded)\b(?!.* (?:met|held) )/;

/** "will carry out the consensus reached by A and B on Friday. On the same day": not the day of the accord. */
export const isOfAccord = (doc: Tokenised, start: number, { from }: TimeExpression): boolean =>
  ACCORD.test(phraseIn(doc, Math.max(start, from - TO_ACCORD), from));

/** "arrived in Oslo on Sunday. He is to meet B later in the day": that is the day of the report. */
export function hasArrived({ tokens }: Tokenised, start: number, { from }: TimeExpression): boolean {
  const verb = verbBefore(tokens, start, from, ({ lower }) => lower === 'arrived');
  return verb !== null && tokens[verb - 1]!.lower !== 'who';
}

/** "arrived in Oslo on Tuesday night. Earlier in the day he met B": not before he came. */
export const isNightOfArrival = (doc: Tokenised, start: number, hit: TimeExpression): boolean =>
  /^(?:night|evening)$/.test(wordAt(doc, hit.to)) && hasArrived(doc, start, hit);
