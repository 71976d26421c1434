import type { Frame } from '../../frames/frame.ts';
import type { Tokenised } from '../../text/sentences.ts';
import { oneOf, phraseIn, someToken } from '../../text/words.ts';
import type { TimeExpression } from '../../when/expression.ts';
import { ownsBefore } from './date-before.ts';
import { ownsBehind } from './date-behind.ts';

const BEFORE_DATE = /^(?:since|until|till|before|after|by|than|of)$/;
/** Words behind a date that do not make it a modifier ("the July 14 strike"). */
const AFTER_DATE =
  /^(?:in|at|to|with|and|on|for|of|by|during|as|the|a|an|where|when|which|who|from|after|before|that|but|morning|afternoon|evening|night|local|via|over|between|following|about|discussed|met|said|told|received|held|had|amid|he|she|they|it|is|was|will|also|called|spoke|through|under|ahead|while|until|his|her|their|its|chaired|hosted|attended|visited|arrived|paid|gave|made|welcomed|alongside|here|there|together|separately|aboard|near|inside|outside|without|within|again|against|into|upon|not|or)$/;
/** "for the first time since taking office in May": the month of that. */
const SINCE =
  /\bsince (?:\w{3,}ing|(?:he|she|they|it|[\w-]+) (?:took|became|assumed|came|won|was|were))\b[^,;]*$/;
const isSince = oneOf('since');
const TO_SINCE = 12;
/** "when the two leaders last met" has no more words before its verb. */
const TO_WHEN = 7;

/** Is a date of a sentence the one of a frame in it, not of what else the sentence tells? */
export function belongs(doc: Tokenised, frame: Frame, hit: TimeExpression): boolean {
  const { tokens } = doc;
  const { from, to } = hit;
  if (hit.forward) return from < frame.from && frame.from - to < 25 && !isOfOpening(doc, frame, hit);
  const before = tokens[from - 1]?.lower ?? '';
  const next = tokens[to];
  const partOfDay = /^(?:morning|evening|afternoon|night|eve)$/.test(tokens[from - 2]?.lower ?? '');
  // "their first summit since March, when they met": the month of that.
  if (tokens[to]?.text === ',' && tokens[to + 1]?.lower === 'when' && frame.from > to)
    return frame.from - to <= TO_WHEN;
  const told = frame.from < from ? frame.to : doc.sentences[frame.sentence]!.from;
  const first = Math.max(told, from - TO_SINCE);
  if (someToken(doc, first, from, isSince) && SINCE.test(phraseIn(doc, first, from))) return false;
  const isOf = before === 'of' && (from - 1 === frame.to || partOfDay || isPartOfMonth(doc, from));
  if (BEFORE_DATE.test(before) && !isOf) return false;
  if (/^['’]s?$/.test(next?.text ?? '')) return frame.from > to && frame.from - to <= 4;
  const modifies = next && next.kind === 'word' && !next.cap && !AFTER_DATE.test(next.lower);
  const determined = /^(?:the|a|an|his|her|their|its|this|last)$/.test(before) || /^['’]s?$/.test(before);
  if (modifies && determined && !/^(?:this|last)$/.test(before) && !isOfStay(tokens, hit))
    return frame.from >= to && frame.from - to <= 3;
  return from >= frame.to ? ownsBehind(doc, frame, hit) : ownsBefore(doc, frame, hit);
}

/** "at the end of May", "in the first week of June": a part of the month that begins at token `at`. */
const isPartOfMonth = (doc: Tokenised, at: number): boolean =>
  PART_OF_MONTH.test(phraseIn(doc, at - TO_PART, at));
const PART_OF_MONTH =
  /\b(?:at|in|on|during|towards?) the (?:very )?(?:first |second |third |fourth |last |latter )?(?:week|weekend|half|days?|beginning|start|middle|end) of$/;
/** "in the very first week of". */
const TO_PART = 6;

/** "met B during his May 5-8 visit": the days of the stay, of which the meeting was one. */
const isOfStay = (tokens: Tokenised['tokens'], { from, to }: TimeExpression): boolean =>
  tokens[from - 2]?.lower === 'during' && /^(?:visit|trip|stay|tour)$/.test(tokens[to]?.lower ?? '');

/** "A day after A had met B, C met D": the day before is that of the opening clause. */
const isOfOpening = ({ tokens, sentences }: Tokenised, frame: Frame, { from, to }: TimeExpression): boolean =>
  from === sentences[frame.sentence]!.from &&
  tokens
    .slice(to, frame.from)
    .some(({ text, cap }, i) => text === ',' && !cap && tokens[to + i + 1]?.kind === 'word');
